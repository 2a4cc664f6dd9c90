import * as React from 'react';
import { Text } from '@fluentui/react';
import { openHandOvers } from '../../domain/community/openings';
import type { RoleTerm } from '../../domain/community/roles';
import { isInForce } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { cardsFor } from '../../domain/guidance/cards';
import { stateAndYear } from '../../ui/communityWords';
import { formatDay } from '../../ui/format';
import { roleWords } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { DutyActions } from './DutyActions';
import type { OpenedForm } from './DutyForms';
import { DutyForms } from './DutyForms';
import { EndNote } from './EndNote';
import { GuidanceNote } from './GuidanceNote';
import { HandOverPart } from './HandOverPart';
import { HostList } from './HostList';
import { MentorPart } from './MentorPart';
import { OpenRolesPart } from './OpenRolesPart';
import type { Running } from './running';
import { SignNotes } from './SignNotes';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';
import type { SetAside } from './useSetAside';

export interface DutyCardProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly guidance: SetAside;
  /** Says that somebody is led here, and what is to be open then; another each time. */
  readonly asked?: { readonly opened?: OpenedForm };
}

/** A community that the person keeps or sponsors: its state and the role, what needs attention, and what can be done. */
export const DutyCard: React.FunctionComponent<DutyCardProps> = ({ running, entry, guidance: { isAside, setAside }, asked }) => {
  const { actor, locale } = useSession();
  const styles = useDutyStyles();
  const [opened, setOpened] = React.useState<OpenedForm>();
  const title = useReturnFocus<HTMLDivElement>(opened !== undefined);
  React.useEffect(() => {
    if (asked?.opened !== undefined) setOpened(asked.opened);
    else if (asked !== undefined) title.current?.focus();
  }, [asked, title]);
  const { directory, hasLeft, now } = running;
  const state = stateAndYear(entry.state, entry.stateSince);
  const terms = entry.roles.filter(term => term.person.key === actor.key && isInForce(term, now));
  const cards = cardsFor(actor.key, entry, directory.entries, hasLeft, now).filter(card => !isAside(card, entry.key));
  return (
    <article className={styles.card} aria-label={entry.charter.title}>
      <div ref={title} className={styles.header} tabIndex={-1}>
        <TypeGlyph type={entry.type} />
        <div className={styles.names}>
          <Text block as="h3" variant="mediumPlus" className={styles.title}>
            {entry.charter.title}
          </Text>
          {state !== '' && (
            <Text variant="small" className={styles.quiet}>
              {state}
            </Text>
          )}
          {terms.map(term => (
            <Text key={term.role} variant="small" className={styles.quiet}>
              {dutyInWords(term, locale)}
            </Text>
          ))}
        </div>
      </div>
      <SignNotes running={running} entry={entry} onOpen={form => setOpened({ form })} />
      {openHandOvers(entry)
        .filter(({ to }) => to.key !== actor.key)
        .map(handOver => (
          <HandOverPart key={handOver.id} running={running} entry={entry} handOver={handOver} />
        ))}
      <OpenRolesPart running={running} entry={entry} onOpen={setOpened} />
      <HostList running={running} entry={entry} />
      <EndNote running={running} entry={entry} />
      {cards.map(card => (
        <GuidanceNote key={card} card={card} dismiss={strings.notNow} onDismiss={() => setAside(card, entry.key)} />
      ))}
      <MentorPart running={running} entry={entry} />
      {opened === undefined ? (
        <DutyActions running={running} entry={entry} onOpen={form => setOpened({ form })} />
      ) : (
        <DutyForms key={`${opened.form} ${opened.role ?? ''} ${opened.person?.key ?? ''}`} running={running} entry={entry} opened={opened} onClose={() => setOpened(undefined)} />
      )}
    </article>
  );
};

function dutyInWords({ role, acting, hours, termEnds }: RoleTerm, locale: string): string {
  const word = acting === true ? strings.acting(role) : roleWords[role];
  return strings.duty(word, hours, termEnds === undefined ? undefined : formatDay(termEnds, locale));
}
