import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ReportIndex } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { formatDay, formatMonth } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { LineWithButton } from './LineWithButton';
import { NoteForm } from './NoteForm';
import { strings } from './strings';

export interface NoteMonthProps {
  /** With at least one month. */
  readonly index: ReportIndex;
  /** Whether it was read a moment ago; what is older is shown, and nothing is said of it. */
  readonly isNewest: boolean;
  readonly onNoted: () => void;
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: 20 } });

/** What was said of published months whose numbers are wrong, and a way to say more: the numbers themselves stay as leaders have read them. */
export const NoteMonth: React.FunctionComponent<NoteMonthProps> = ({ index: { months, notes = [] }, isNewest, onNoted }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [isWriting, setIsWriting] = React.useState(false);
  const [told, setTold] = React.useState('');
  const button = useReturnFocus<HTMLElement>(isWriting);
  const handleWrite = (): void => {
    setTold('');
    setIsWriting(true);
  };
  const handleSaved = (month: UtcMonth): void => {
    setIsWriting(false);
    setTold(strings.noteSaved({ month: formatMonth(month, locale) }));
    onNoted();
  };
  return (
    <>
      <LineWithButton says={strings.notes} button={strings.note} elementRef={button} isOpen={isWriting} isNewest={isNewest} onOpen={handleWrite} />
      {notes.length > 0 && (
        <ul className={styles.list} aria-label={strings.noted}>
          {notes.map(({ month, at, text }) => (
            <li key={`${month} ${text}`}>
              <Text>{strings.noteOf({ month: formatMonth(month, locale), day: formatDay(at, locale), text })}</Text>
            </li>
          ))}
        </ul>
      )}
      {isWriting && (
        <NoteForm
          months={months.map(({ period }) => period).reverse()}
          onSaved={handleSaved}
          onCancel={() => setIsWriting(false)}
        />
      )}
      <LiveMessage message={told} />
    </>
  );
};
