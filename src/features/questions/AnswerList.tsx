import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { isSeenBy } from '../../domain/contribution/entry';
import type { AnswerSays } from '../../domain/question/questions';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import type { AnswerItemProps } from './AnswerItem';
import { AnswerItem } from './AnswerItem';
import { strings } from './strings';

export interface AnswerListProps extends Omit<AnswerItemProps, 'answer' | 'isAccepted'> {
  readonly answers: readonly Entry<AnswerSays>[];
  readonly acceptedAnswer?: number;
}

const useStyles = makeStyles({ root: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 16 } });

/** The answers to a question: the one that helped first, then as they came. */
export const AnswerList: React.FunctionComponent<AnswerListProps> = ({ answers, acceptedAnswer, ...props }) => {
  const { actor } = useSession();
  const { isKeeper } = useSpace();
  const styles = useStyles();
  const seen = answers.filter(answer => isSeenBy(answer, actor.key, isKeeper));
  const ordered = [...seen.filter(({ id }) => id === acceptedAnswer), ...seen.filter(({ id }) => id !== acceptedAnswer)];
  if (ordered.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={strings.answersTo(props.title)}>
      {ordered.map(answer => (
        <AnswerItem key={answer.id} {...props} answer={answer} isAccepted={answer.id === acceptedAnswer} />
      ))}
    </ul>
  );
};
