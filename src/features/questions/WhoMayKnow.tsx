import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import { mayKnow } from '../../domain/question/mayKnow';
import { asking } from '../../domain/question/questionDraft';
import type { Question } from '../../domain/question/questions';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { MayKnow } from './MayKnow';
import { strings } from './strings';
import { useSimilarQuestions } from './useSimilarQuestions';

export interface WhoMayKnowProps {
  readonly question: Question;
  /** All questions that can be seen. */
  readonly questions: readonly Question[];
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  toggle: { minHeight: 32, marginInlineStart: -4, alignSelf: 'flex-start' },
  quiet: { margin: 0, color: semanticColors.bodySubtext }
}));

/** For a question that waits: who answered ones like it. Its asker asks them by name; keepers write to them. */
export const WhoMayKnow: React.FunctionComponent<WhoMayKnowProps> = props => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <div className={styles.root}>
      <Button kind="action" className={styles.toggle} iconName="People" text={strings.whoMayKnow} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
      {isOpen && <Found {...props} />}
    </div>
  );
};

const Found: React.FunctionComponent<WhoMayKnowProps> = ({ question, questions, onDone }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const { id, author, says, mentions = [] } = question.entry;
  const others = React.useMemo(() => questions.filter(({ entry }) => entry.id !== id), [questions, id]);
  const similar = useSimilarQuestions(others, says.title);
  const knowers = React.useMemo(() => (similar === undefined ? undefined : mayKnow(similar, new Set([actor.key, author]))), [similar, actor, author]);
  const mention = useAddEntry(
    'contributions',
    (person: NamedPerson) => ({ ...asking(says, id), mentions: [...mentions, person] }),
    ({ name }) => onDone(strings.mentioned(name))
  );
  return (
    <>
      <div role="status">
        {knowers === undefined && <Text className={styles.quiet}>{strings.looking}</Text>}
        {knowers?.length === 0 && <Text className={styles.quiet}>{strings.nobodyKnows}</Text>}
      </div>
      {knowers !== undefined && <MayKnow knowers={knowers} mentions={mentions} onMention={author === actor.key ? mention.start : undefined} />}
      <ActFailure act={mention} what={strings.askWhat} />
    </>
  );
};
