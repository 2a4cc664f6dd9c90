import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { seeing } from '../../domain/question/questionDraft';
import type { Question } from '../../domain/question/questions';
import { isOpen } from '../../domain/question/questionStanding';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useAddEntry, useSpace } from '../../ui/space';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useTakesPart } from '../../ui/useTakesPart';
import { AnswerForm } from './AnswerForm';
import { strings } from './strings';
import { WhoMayKnow } from './WhoMayKnow';

export interface AnswerPartProps {
  readonly question: Question;
  /** All questions that can be seen. */
  readonly questions: readonly Question[];
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** Where members answer, and where those who run the community say that they look after a question. */
export const AnswerPart: React.FunctionComponent<AnswerPartProps> = ({ question, questions, onDone }) => {
  const { actor } = useSession();
  const { isKeeper } = useSpace();
  const takesPart = useTakesPart();
  const styles = useStyles();
  const [isAnswering, setIsAnswering] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAnswering);
  const { entry, seenBy } = question;
  const { title } = entry.says;
  const see = useAddEntry('contributions', () => seeing(entry.id), () => onDone(strings.seenTold));
  const isToSee = isKeeper && seenBy === undefined && isOpen(question) && entry.author !== actor.key;
  if (isAnswering) return <AnswerForm question={entry.id} title={title} onDone={onDone} onClose={() => setIsAnswering(false)} />;
  return (
    <>
      {isOpen(question) && (isKeeper || entry.author === actor.key) && <WhoMayKnow question={question} questions={questions} onDone={onDone} />}
      <div className={styles.buttons}>
        {takesPart && (
          <Button elementRef={button} text={strings.answer} ariaLabel={strings.answerTitle(title)} onClick={() => setIsAnswering(true)} />
        )}
        {isToSee && (
          <Button text={strings.see} ariaLabel={strings.seeTitle(title)} disabled={see.isBusy} allowDisabledFocus onClick={() => see.start()} />
        )}
      </div>
      <ActFailure act={see} what={strings.seeWhat} />
    </>
  );
};
