import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Question } from '../../domain/question/questions';
import { isOpen } from '../../domain/question/questionStanding';
import { Link } from '../../ui/controls/Link';
import { LiveMessage } from '../../ui/LiveMessage';
import { strings } from './strings';

export interface AskedBeforeProps {
  /** The most similar first. */
  readonly similar: readonly Question[];
  readonly onLook: (question: number) => void;
}

/** So many can be read beside a field. */
const mostShown = 3;

const useStyles = makeStyles(({ semanticColors }) => ({
  title: { fontWeight: 600, margin: 0 },
  list: { margin: '4px 0 0', paddingInlineStart: 20, display: 'flex', flexDirection: 'column', gap: 4 },
  link: { font: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Questions like the one that is typed, which were answered: reading is faster than waiting. */
export const AskedBefore: React.FunctionComponent<AskedBeforeProps> = ({ similar, onLook }) => {
  const styles = useStyles();
  const answered = similar.filter(question => !isOpen(question)).slice(0, mostShown);
  return (
    <div>
      {answered.length > 0 && (
        <>
          <Text block as="h3" className={styles.title}>
            {strings.similar}
          </Text>
          <ul className={styles.list}>
            {answered.map(({ entry: { id, says } }) => (
              <li key={id}>
                <Link className={styles.link} aria-label={strings.readIt(says.title)} onClick={() => onLook(id)}>
                  {says.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <LiveMessage message={answered.length === 0 ? '' : strings.similarTold(answered.length)} />
    </div>
  );
};
