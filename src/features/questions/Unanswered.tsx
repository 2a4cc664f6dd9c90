import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { Question } from '../../domain/question/questions';
import { openQuestions, waitingTime } from '../../domain/question/questionStanding';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { spanInWords } from './spanInWords';
import { strings } from './strings';

export interface UnansweredProps {
  readonly questions: readonly Question[];
  readonly now: number;
  readonly onLook: (question: number) => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', padding: '12px 16px', borderRadius: effects.roundedCorner4, background: palette.neutralLighter, borderInlineStart: `3px solid ${palette.themePrimary}` },
  icon: { color: palette.themePrimary },
  words: { flex: '1 1 200px', minWidth: 0 }
}));

/** Tells those who run the community what waits, so that nothing that is asked stays unseen. Nothing where nothing does. */
export const Unanswered: React.FunctionComponent<UnansweredProps> = ({ questions, now, onLook }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const open = openQuestions(questions);
  const [oldest] = open;
  if (oldest === undefined) return null;
  return (
    <div className={styles.root}>
      <FontIcon iconName="Clock" className={styles.icon} />
      <Text className={styles.words}>{strings.unanswered(open.length, spanInWords(waitingTime(oldest, now), locale))}</Text>
      <Button text={strings.toOldest(open.length)} onClick={() => onLook(oldest.entry.id)} />
    </div>
  );
};
