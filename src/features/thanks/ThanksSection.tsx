import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { isSeenBy } from '../../domain/contribution/entry';
import { mentionedKeys } from '../../domain/contribution/mentions';
import type { Behind } from '../../domain/thanks/thanks';
import { behindContributions, foldThanks } from '../../domain/thanks/thanks';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSession } from '../../ui/session';
import { useSectionTitle, useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useTelling } from '../../ui/useTelling';
import { strings } from './strings';
import { ThanksItem } from './ThanksItem';

export interface ThanksSectionProps {
  /** Who is behind a session or its recap, where that is known; undefined otherwise. */
  readonly behindSessions?: Behind;
}

/** Thanks drawn at first, and added with every “Show more”. */
const pageSize = 5;

const unknown: Behind = () => undefined;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 }
}));

/** Who thanked whom for what, the newest first. Nobody's are added up. */
export const ThanksSection: React.FunctionComponent<ThanksSectionProps> = ({ behindSessions = unknown }) => {
  const title = useSectionTitle('thanks');
  const { actor } = useSession();
  const { contributions, hidden, isKeeper, readOlder } = useSpace();
  const styles = useStyles();
  const { told, tell, heading } = useTelling();
  const [shown, setShown] = React.useState(pageSize);
  const thanks = React.useMemo(() => {
    const behind = behindContributions(contributions);
    const all = foldThanks(contributions, hidden, thing => behind(thing) ?? behindSessions(thing));
    return all.filter(each => isSeenBy(each, actor.key, isKeeper)).reverse();
  }, [contributions, hidden, behindSessions, actor, isKeeper]);
  const listed = thanks.slice(0, shown);
  const names = usePeopleNames(listed.flatMap(each => [each.author, each.says.to.key, ...mentionedKeys(each)]));
  const left = thanks.length - shown;
  return (
    <section className={styles.root} aria-label={title}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>{title}</SectionHeading>
      {thanks.length === 0 && (
        <Text block as="p" className={styles.quiet}>
          {strings.nothing}
        </Text>
      )}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map(each => (
            <ThanksItem key={each.id} thanks={each} names={names} onDone={tell} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {left > 0 && <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />}
        {left <= 0 && readOlder !== undefined && <Button text={strings.older} onClick={readOlder} />}
      </div>
    </section>
  );
};
