import * as React from 'react';
import { css, FontIcon, makeStyles } from '@fluentui/react';
import type { Question } from '../../domain/question/questions';
import { Link } from '../../ui/controls/Link';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { QuestionBody } from './QuestionBody';
import { QuestionState } from './QuestionState';

export interface QuestionCardProps {
  readonly question: Question;
  /** All questions that can be seen. */
  readonly questions: readonly Question[];
  readonly isExpanded: boolean;
  readonly names: PeopleNames;
  readonly now: number;
  readonly onToggle: () => void;
  readonly onDone: (told: string) => void;
}

/** The element of a question, for links that lead to it. */
export function questionElementId(question: number): string {
  return `question-${question}`;
}

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 12,
    boxSizing: 'border-box',
    minWidth: 0,
    padding: 16,
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    scrollMarginBlock: 16
  },
  open: { boxShadow: effects.elevation4 },
  header: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'flex-start', justifyContent: 'space-between' },
  heading: { ...fonts.mediumPlus, flex: '1 1 200px', minWidth: 0, margin: 0, fontWeight: 600 },
  toggle: { display: 'flex', gap: 8, alignItems: 'baseline', minHeight: 24, color: semanticColors.bodyText, font: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
  chevron: { fontSize: 12, color: semanticColors.bodySubtext }
}));

/** One question: its line and how it stands; opened, all of it with its answers. */
export const QuestionCard: React.FunctionComponent<QuestionCardProps> = props => {
  const { question, questions, isExpanded, names, now, onToggle, onDone } = props;
  const { id, says } = question.entry;
  const styles = useStyles();
  const card = React.useRef<HTMLElement>(null);
  const element = questionElementId(id);
  const handleDone = (told: string): void => {
    // What was done may have taken away its own button.
    if (document.activeElement === document.body) card.current?.focus();
    onDone(told);
  };
  return (
    <article ref={card} id={element} tabIndex={-1} aria-labelledby={`${element}-title`} className={css(styles.root, isExpanded && styles.open)}>
      <div className={styles.header}>
        <h3 className={styles.heading}>
          <Link className={styles.toggle} aria-expanded={isExpanded} onClick={onToggle}>
            <FontIcon iconName={isExpanded ? 'ChevronUp' : 'ChevronDown'} className={styles.chevron} />
            <span id={`${element}-title`} dir="auto">
              {says.title}
            </span>
          </Link>
        </h3>
        <QuestionState question={question} now={now} />
      </div>
      {isExpanded && <QuestionBody question={question} questions={questions} names={names} now={now} onDone={handleDone} />}
    </article>
  );
};
