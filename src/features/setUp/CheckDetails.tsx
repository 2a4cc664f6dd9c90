import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Finding } from '../../domain/setUp/finding';
import { inWords } from '../../domain/setUp/finding';
import { CopyText } from './CopyText';
import { strings } from './strings';

export interface CheckDetailsProps {
  readonly finding: Finding;
}

/** As many lines stand in the row itself; more unfold. */
const fewLines = 1;

const useStyles = makeStyles(theme => ({
  list: { color: theme.semanticColors.bodySubtext, margin: '4px 0 0', paddingInlineStart: 20 },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** What was found in detail, what to do by hand, and a command to copy for it. */
export const CheckDetails: React.FunctionComponent<CheckDetailsProps> = ({ finding: { state, details: found, toDo, copy } }) => {
  const styles = useStyles();
  const details = found.map(inWords);
  const [first, ...more] = details;
  return (
    <>
      {first !== undefined && details.length === fewLines && <Text className={styles.quiet}>{first}</Text>}
      {more.length > 0 && (
        <details>
          <summary>
            <Text>{state === 'good' ? strings.more : strings.whatIsWrong(details.length)}</Text>
          </summary>
          <ul className={styles.list}>
            {details.map(line => (
              <li key={line}>
                <Text className={styles.quiet}>{line}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      {toDo !== undefined && <Text>{inWords(toDo)}</Text>}
      {copy !== undefined && <CopyText text={inWords(copy)} />}
    </>
  );
};
