import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { Button } from '../../ui/controls/Button';
import { formatDay, formatMonth } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import { NoteForm } from './NoteForm';
import { strings } from './strings';

export interface NoteMonthProps {
  /** With at least one month. */
  readonly index: ReportIndex;
  /** Whether it was read a moment ago; what is older is shown, and nothing is said of it. */
  readonly isNewest: boolean;
  readonly onNoted: () => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  quiet: { color: theme.semanticColors.bodySubtext, flex: '1 1 320px', maxWidth: 640 },
  list: { margin: 0, paddingInlineStart: 20 }
}));

/** What was said of published months whose numbers are wrong, and a way to say more: the numbers themselves stay as leaders have read them. */
export const NoteMonth: React.FunctionComponent<NoteMonthProps> = ({ index: { months, notes = [] }, isNewest, onNoted }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [isWriting, setIsWriting] = React.useState(false);
  const [told, setTold] = React.useState('');
  const button = useReturnFocus<HTMLElement>(isWriting);
  return (
    <>
      <div className={styles.root}>
        <Text className={styles.quiet}>{strings.notes}</Text>
        {!isWriting && (
          <Button
            elementRef={button}
            text={strings.note}
            title={isNewest ? undefined : weatherWords.readFirst}
            disabled={!isNewest}
            allowDisabledFocus
            onClick={() => {
              setTold('');
              setIsWriting(true);
            }}
          />
        )}
      </div>
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
          onSaved={month => {
            setIsWriting(false);
            setTold(strings.noteSaved({ month: formatMonth(month, locale) }));
            onNoted();
          }}
          onCancel={() => setIsWriting(false)}
        />
      )}
      <LiveMessage message={told} />
    </>
  );
};
