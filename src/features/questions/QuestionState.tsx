import * as React from 'react';
import { FontIcon, makeStyles } from '@fluentui/react';
import type { Question } from '../../domain/question/questions';
import { isOpen, waitingTime } from '../../domain/question/questionStanding';
import { useSession } from '../../ui/session';
import { spanInWords } from './spanInWords';
import { strings } from './strings';

export interface QuestionStateProps {
  readonly question: Question;
  readonly now: number;
}

const useStyles = makeStyles(({ fonts, palette, semanticColors }) => ({
  root: { ...fonts.small, display: 'inline-flex', gap: 8, alignItems: 'center', padding: '2px 8px', borderRadius: 10, color: semanticColors.bodyText, background: palette.neutralLighter },
  icon: { color: palette.themePrimary }
}));

/** How a question stands, in words: how long it waits, or that it was answered. */
export const QuestionState: React.FunctionComponent<QuestionStateProps> = ({ question, now }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { iconName, words } = standing(question, now, locale);
  return (
    <span className={styles.root}>
      <FontIcon iconName={iconName} className={styles.icon} />
      {words}
    </span>
  );
};

function standing(question: Question, now: number, locale: string): { readonly iconName: string; readonly words: string } {
  const { entry, answers, acceptedAnswer } = question;
  if (isOpen(question)) return { iconName: 'Clock', words: strings.waiting(spanInWords(waitingTime(question, now), locale)) };
  const accepted = answers.find(({ id }) => id === acceptedAnswer);
  if (accepted !== undefined) return { iconName: 'CompletedSolid', words: accepted.author === entry.author ? strings.answeredAlone : strings.accepted };
  const count = answers.filter(({ isHidden }) => !isHidden).length;
  return { iconName: 'Comment', words: strings.answers(count) };
}
