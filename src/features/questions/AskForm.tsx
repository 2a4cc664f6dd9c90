import * as React from 'react';
import type { ITextField } from '@fluentui/react';
import { makeStyles, Text } from '@fluentui/react';
import { mayKnow } from '../../domain/question/mayKnow';
import { asking } from '../../domain/question/questionDraft';
import type { Question } from '../../domain/question/questions';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { AskedBefore } from './AskedBefore';
import { MayKnow } from './MayKnow';
import { QuestionFields } from './QuestionFields';
import { blankQuestion } from './questionWords';
import { strings } from './strings';
import { useQuestionDraft } from './useQuestionDraft';
import { useSimilarQuestions } from './useSimilarQuestions';

export interface AskFormProps {
  readonly questions: readonly Question[];
  /** Shows a question that was asked before. */
  readonly onLook: (question: number) => void;
  /** Told the id of the question, once it is there. */
  readonly onAsked: (question: number) => void;
  /** Whether the line has the focus when the form comes, as it does after one was given up. */
  readonly hasFocus: boolean;
  /** The form was given up: it begins anew. */
  readonly onGivenUp: () => void;
}

const nothing: readonly Question[] = [];

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  kept: { color: palette.neutralSecondary }
}));

/** “Ask the community”: one line, and with its first letters what was asked before, who may know, and the rest of the form. */
export const AskForm: React.FunctionComponent<AskFormProps> = ({ questions, hasFocus, onLook, onAsked, onGivenUp }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const draft = useQuestionDraft('question', blankQuestion, undefined, words => asking(words), onAsked);
  const { words } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const line = React.useRef<ITextField>(null);
  const [isFocused] = React.useState(hasFocus);
  React.useEffect(() => {
    if (isFocused) line.current?.focus();
  }, [isFocused]);
  const similar = useSimilarQuestions(questions, words.title) ?? nothing;
  const knowers = React.useMemo(() => mayKnow(similar, new Set([actor.key])), [similar, actor]);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const handleCancel = (): void => {
    draft.forget();
    onGivenUp();
  };
  return (
    <form ref={form} className={styles.root} aria-label={strings.ask} noValidate onSubmit={handleSubmit}>
      <QuestionFields draft={draft} label={strings.ask} first={line} isShort={!draft.hasWords}>
        <AskedBefore similar={similar} onLook={onLook} />
        <MayKnow knowers={knowers} mentions={words.mentions} onMention={person => draft.change({ mentions: [...words.mentions, person] })} />
      </QuestionFields>
      {draft.failure !== undefined && (
        <FailureMessage failure={draft.failure} what={strings.askWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />
      )}
      {draft.hasWords && (
        <>
          {draft.isKept && (
            <Text variant="small" className={styles.kept}>
              {strings.kept}
            </Text>
          )}
          <DraftButtons {...draft} submit={strings.submitAsk} submitting={strings.submittingAsk} onCancel={handleCancel} />
        </>
      )}
    </form>
  );
};
