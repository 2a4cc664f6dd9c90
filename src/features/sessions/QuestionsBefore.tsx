import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { isSeenBy } from '../../domain/contribution/entry';
import { mentionedKeys } from '../../domain/contribution/mentions';
import type { Dated } from '../../domain/session/occurrences';
import type { SessionQuestion } from '../../domain/session/session';
import { sessionLimits } from '../../domain/session/session';
import { askingBefore } from '../../domain/session/sessionRows';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { Mentioned } from '../../ui/Mentioned';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { TextForm } from '../../ui/TextForm';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './strings';

export interface QuestionsBeforeProps {
  readonly dated: Dated;
  /** Whether it can still be asked. */
  readonly isOpen: boolean;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 8, minWidth: 0 },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  item: { display: 'flex', flexDirection: 'column', gap: 4, paddingInlineStart: 12, borderInlineStart: `2px solid ${semanticColors.bodyDivider}`, minWidth: 0 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** What is asked before a session, and a box to ask. Nothing where nothing is, and nothing can be. */
export const QuestionsBefore: React.FunctionComponent<QuestionsBeforeProps> = ({ dated, isOpen, onDone }) => {
  const { actor } = useSession();
  const { isKeeper } = useSpace();
  const styles = useStyles();
  const { session, occurrence } = dated;
  const seen = occurrence.questions.filter(question => isSeenBy(question, actor.key, isKeeper));
  const nameOf = usePeopleNames(seen.flatMap(each => [each.author, ...mentionedKeys(each)]));
  const [isAsking, setIsAsking] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAsking);
  if (seen.length === 0 && !isOpen) return null;
  return (
    <div className={styles.root}>
      {seen.length > 0 && (
        <>
          <Text block as="h4" className={styles.heading}>
            {strings.askedBefore}
          </Text>
          <ul className={styles.list}>
            {seen.map(question => (
              <li key={question.id} className={styles.item}>
                <Question question={question} isOpen={isOpen} nameOf={nameOf} onDone={onDone} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && !isAsking && (
        <div>
          <Button elementRef={button} iconName="Comment" text={strings.ask} onClick={() => setIsAsking(true)} />
        </div>
      )}
      {isAsking && (
        <TextForm
          {...questionForm}
          label={strings.ask}
          submit={strings.askSubmit}
          name={`session question ${session.id} ${occurrence.day}`}
          mentions={[]}
          toEntry={text => askingBefore({ session: session.id, occurrence: occurrence.day, text })}
          onAdded={() => {
            setIsAsking(false);
            onDone(strings.askTold);
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
};

const questionForm = {
  field: strings.ask,
  hint: strings.askHint,
  limit: sessionLimits.question,
  missing: strings.askMissing,
  what: strings.askWhat,
  submitting: strings.asking,
  log: 'contributions'
} as const;

interface QuestionProps {
  readonly question: Entry<SessionQuestion>;
  readonly isOpen: boolean;
  readonly nameOf: PeopleNames;
  readonly onDone: (told: string) => void;
}

const Question: React.FunctionComponent<QuestionProps> = ({ question, isOpen, nameOf, onDone }) => {
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  const { id, says, author } = question;
  return (
    <>
      {isCorrecting ? (
        <TextForm
          {...questionForm}
          label={strings.correctQuestion}
          submit={strings.save}
          name={`session question ${id}`}
          start={says.text}
          mentions={question.mentions ?? []}
          toEntry={text => askingBefore({ ...says, text }, id)}
          onAdded={() => {
            setIsCorrecting(false);
            onDone(strings.corrected);
          }}
          onClose={() => setIsCorrecting(false)}
        />
      ) : (
        <RichText text={says.text} />
      )}
      {!isCorrecting && <Mentioned by={question} names={nameOf} />}
      <Text variant="small" className={styles.quiet}>
        {strings.by(nameOf(author))}
      </Text>
      <EntryActions entry={question} title={says.text} onDone={onDone} isCorrecting={isCorrecting} {...(isOpen && { onCorrect: () => setIsCorrecting(true) })} />
    </>
  );
};
