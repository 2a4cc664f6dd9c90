import * as React from 'react';
import { getId, makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import type { Dated } from '../../domain/session/occurrences';
import { held, nextOccurrence, upcoming } from '../../domain/session/occurrences';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSectionTitle, useSpace } from '../../ui/space';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useTelling } from '../../ui/useTelling';
import { GuestHosts } from './GuestHosts';
import { HostOffers } from './HostOffers';
import { PlanFormLater } from './later';
import { SessionList } from './SessionList';
import { strings } from './strings';
import type { Sessions } from './useSessions';
import { useSessions } from './useSessions';

export interface SessionsSectionProps {
  /** The session, and the time of it, that a link leads to: it stands open. */
  readonly focusOn?: { readonly session: number; readonly occurrence?: number };
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext }
}));

/** All sessions of a community: what is to come, what took place with its recaps, and planning for those who may. */
export const SessionsSection: React.FunctionComponent<SessionsSectionProps> = ({ focusOn }) => {
  const { readOlder } = useSpace();
  const may = useSessions();
  const { told, tell, heading } = useTelling();
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('sessions'));
  const title = useSectionTitle('sessions');
  const target = focusOn === undefined ? undefined : targetOf(may, focusOn);
  const hasNext = nextOccurrence(may.sessions, may.now) !== undefined;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>
        <span id={headingId}>{title}</span>
      </SectionHeading>
      {may.mayPlan && <Planning may={may} onDone={tell} />}
      {focusOn !== undefined && target === undefined && <p className={styles.quiet}>{strings.notHere}</p>}
      <SessionList title={strings.upcoming} listed={toCome(may, target)} kind="upcoming" {...(hasNext && { nothing: strings.noneToCome })} target={target} may={may} onDone={tell} />
      <SessionList title={strings.past} listed={held(may.sessions, may.now)} kind="held" target={target} may={may} onDone={tell} />
      {readOlder !== undefined && (
        <div>
          <Button text={strings.older} onClick={readOlder} />
        </div>
      )}
    </section>
  );
};

/**
 * Everything to come but the next one, which has a card of its own unless a link leads to it; of a series that is
 * cancelled only its next time.
 */
function toCome({ sessions, now }: Sessions, target: Dated | undefined): readonly Dated[] {
  const next = nextOccurrence(sessions, now)?.occurrence;
  const cancelled = new Set<number>();
  return upcoming(sessions, now).filter(({ session, occurrence }) => {
    if (occurrence === next) return occurrence === target?.occurrence;
    if (session.cancelled === undefined || occurrence.cancelled === undefined) return true;
    const isFirst = !cancelled.has(session.id);
    cancelled.add(session.id);
    return isFirst;
  });
}

/** The time of a session that a link means: the one it names, else the next, else the last. */
function targetOf({ sessions, now }: Sessions, { session: id, occurrence: day }: NonNullable<SessionsSectionProps['focusOn']>): Dated | undefined {
  const session = sessions.find(each => each.id === id);
  const occurrences = session?.occurrences ?? [];
  const occurrence = occurrences.find(each => each.day === day) ?? occurrences.find(({ end }) => end > now) ?? occurrences[occurrences.length - 1];
  return session === undefined || occurrence === undefined ? undefined : { session, occurrence };
}

/** Plans a session, with whoever offered to host or may be asked to. */
const Planning: React.FunctionComponent<{ readonly may: Sessions; readonly onDone: (told: string) => void }> = ({ may, onDone }) => {
  const { isKeeper } = useSpace();
  const [planned, setPlanned] = React.useState<{ readonly host?: NamedPerson }>();
  const button = useReturnFocus<HTMLElement>(planned !== undefined);
  const close = (): void => setPlanned(undefined);
  const plan = (host: NamedPerson): void => setPlanned({ host });
  if (planned !== undefined) {
    return (
      <React.Suspense fallback={<LoadingLines />}>
        <PlanFormLater
          {...planned}
          onDone={told => {
            close();
            onDone(told);
          }}
          onClose={close}
        />
      </React.Suspense>
    );
  }
  return (
    <>
      <div>
        <Button elementRef={button} iconName="Add" text={strings.plan} onClick={() => setPlanned({})} />
      </div>
      {isKeeper && <HostOffers may={may} onPlan={plan} onDone={onDone} />}
      {isKeeper && <GuestHosts may={may} onPlan={plan} />}
    </>
  );
};
