import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { answerTime } from '../../domain/question/questionStanding';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSession } from '../../ui/session';
import { useSectionTitle, useSpace } from '../../ui/space';
import { useTakesPart } from '../../ui/useTakesPart';
import { useTelling } from '../../ui/useTelling';
import { AskForm } from './AskForm';
import { LooseAnswerList } from './LooseAnswerList';
import { QuestionCard } from './QuestionCard';
import { spanInWords } from './spanInWords';
import { strings } from './strings';
import { Unanswered } from './Unanswered';
import { useOpenCards } from './useOpenCards';
import { useQuestionNames } from './useQuestionNames';
import { useQuestions } from './useQuestions';

export interface QuestionsSectionProps {
  /** Id of a question to show at once: a link led to it. */
  readonly focusOn?: number;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, selectors: { ':empty': { display: 'none' } } }
}));

/** What was asked in a community: what waits comes first, and the longer it waits the higher it stands. */
export const QuestionsSection: React.FunctionComponent<QuestionsSectionProps> = ({ focusOn }) => {
  const title = useSectionTitle('questions');
  const { locale } = useSession();
  const { contributions, isKeeper, readOlder } = useSpace();
  const styles = useStyles();
  const { told, tell, heading } = useTelling();
  const { questions, loose } = useQuestions();
  const cards = useOpenCards(questions, focusOn);
  const listed = questions.slice(0, cards.shown);
  const names = useQuestionNames(listed, loose);
  // Whatever is new is read anew, and only then does time go on for the eye.
  const now = React.useMemo(() => Math.max(Date.now(), contributions[contributions.length - 1]?.created ?? 0), [contributions]);
  const [form, setForm] = React.useState({ round: 0, hasFocus: false });
  const handleAsked = (question: number): void => {
    setForm({ round: form.round + 1, hasFocus: false });
    cards.look(question);
    tell(strings.askedTold);
  };
  const usual = answerTime(questions);
  const mayAsk = useTakesPart();
  const left = questions.length - cards.shown;
  return (
    <section className={styles.root} aria-label={title}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>{title}</SectionHeading>
      {usual !== undefined && <Quiet text={strings.answerTime(spanInWords(usual, locale, Math.ceil))} className={styles.quiet} />}
      {isKeeper && <Unanswered questions={questions} now={now} onLook={cards.look} />}
      {mayAsk ? (
        <AskForm
          key={form.round}
          questions={questions}
          hasFocus={form.hasFocus}
          onLook={cards.look}
          onAsked={handleAsked}
          onGivenUp={() => setForm({ round: form.round + 1, hasFocus: true })}
        />
      ) : (
        <Quiet text={strings.toTakePart} className={styles.quiet} />
      )}
      {cards.isMissing && <Quiet text={strings.notHere} className={styles.quiet} />}
      {questions.length === 0 && <Quiet text={mayAsk ? strings.nothing : strings.nothingToRead} className={styles.quiet} />}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map(question => (
            <li key={question.entry.id}>
              <QuestionCard
                question={question}
                questions={questions}
                isExpanded={cards.isOpen(question)}
                names={names}
                now={now}
                onToggle={() => cards.toggle(question)}
                onDone={tell}
              />
            </li>
          ))}
        </ul>
      )}
      {left <= 0 && <LooseAnswerList loose={loose} names={names} now={now} onDone={tell} />}
      <div className={styles.buttons}>
        {left > 0 && <Button text={strings.more(Math.min(left, cards.pageSize))} onClick={cards.showMore} />}
        {left <= 0 && readOlder !== undefined && <Button text={strings.older} onClick={readOlder} />}
      </div>
    </section>
  );
};

const Quiet: React.FunctionComponent<{ readonly text: string; readonly className: string }> = ({ text, className }) => (
  <Text block as="p" className={className}>
    {text}
  </Text>
);
