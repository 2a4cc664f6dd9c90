import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { LooseAnswers } from '../../domain/question/questions';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { AnswerList } from './AnswerList';
import { strings } from './strings';

export interface LooseAnswerListProps {
  readonly loose: readonly LooseAnswers[];
  readonly names: PeopleNames;
  readonly now: number;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  title: { margin: 0, fontWeight: 600, color: semanticColors.bodySubtext }
}));

/** Answers whose question is not there: somebody wrote them, so they stay. */
export const LooseAnswerList: React.FunctionComponent<LooseAnswerListProps> = ({ loose, ...props }) => {
  const styles = useStyles();
  return (
    <>
      {loose.map(({ question, why, answers }) => {
        const title = why === 'older' ? strings.toOlder : strings.toTakenBack;
        return (
          <div key={question} className={styles.root}>
            <Text block as="h3" className={styles.title}>
              {title}
            </Text>
            <AnswerList {...props} answers={answers} title={title} isAsker={false} />
          </div>
        );
      })}
    </>
  );
};
