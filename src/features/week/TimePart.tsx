import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import { isInForce } from '../../domain/community/roles';
import { isTooMuch, noteOfWeek, weekFeelings, weekNotesIn, withWeekNote } from '../../domain/week/weekNotes';
import type { WeekFeeling } from '../../domain/week/weekNotes';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useOneAct } from '../../ui/useOneAct';
import { ActFailure } from '../../ui/ActFailure';
import { useRead } from '../../ui/useRead';
import { AskForHelp } from './AskForHelp';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

const words = strings.time;

/** Most weeks that are told again. */
const shownWeeks = 6;

/** The hours that were agreed, and a tap a week of how it was, which only the person reads. */
export const TimePart: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts, onDone }) => {
  const { actor } = useSession();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readPreferences(actor.key), [actor.key]));
  const hours = facts.entry.roles
    .filter(term => term.person.key === actor.key && isInForce(term, facts.now))
    .reduce((sum, term) => sum + (term.hours ?? 0), 0);
  return (
    <WeekPart heading={words.heading}>
      <Text>{hours === 0 ? words.noHours : words.hours({ hours })}</Text>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={words.yourNote} onRetry={reload} />}
      {loaded.state === 'ready' && <Notes kept={loaded.value.weekNotes} now={facts.now} />}
      <AskForHelp facts={facts} onDone={onDone} />
    </WeekPart>
  );
};

const Notes: React.FunctionComponent<{ readonly kept: string | undefined; readonly now: number }> = ({ kept, now }) => {
  const { guildhall, actor, locale } = useSession();
  const styles = useWeekStyles();
  const [here, setHere] = React.useState<string>();
  const text = here ?? kept;
  const note = useOneAct<[feeling: WeekFeeling]>(
    async (_operation, feeling) => {
      const changed = withWeekNote(text, feeling, now);
      await guildhall.changePreferences(actor.key, { weekNotes: changed });
      setHere(changed);
    },
    () => undefined
  );
  const said = noteOfWeek(text, now);
  const last = weekNotesIn(text).slice(-shownWeeks).reverse();
  return (
    <>
      <div role="group" aria-label={words.ask}>
        <Text block className={styles.term}>
          {words.ask}
        </Text>
        <div className={styles.buttons}>
          {weekFeelings.map(feeling => (
            <Button key={feeling} text={words[feeling]} isPressed={said === feeling} disabled={note.isBusy} allowDisabledFocus onClick={() => note.start(feeling)} />
          ))}
        </div>
        <Text variant="small" className={styles.quiet}>
          {words.only}
        </Text>
      </div>
      <ActFailure act={note} what={words.yourNote} />
      {isTooMuch(text, now) && <Text role="status">{words.tooMuchOften}</Text>}
      {last.length > 0 && (
        <ul className={styles.list} aria-label={words.last}>
          {last.map(({ week, feeling }) => (
            <li key={week}>
              <Text variant="small" className={styles.quiet}>
                {words.weekWas({ day: formatUtcDay(Date.parse(`${week}T00:00:00Z`), locale), feeling: words[feeling] })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
