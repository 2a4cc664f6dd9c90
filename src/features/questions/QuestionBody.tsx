import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { isMentioned } from '../../domain/contribution/mentions';
import { EntryActions } from '../../ui/EntryActions';
import { RichText } from '../../ui/RichText';
import { ShareMenu } from '../../ui/ShareMenu';
import { useSession } from '../../ui/session';
import { AnswerList } from './AnswerList';
import { AnswerPart } from './AnswerPart';
import { Byline } from './Byline';
import { CorrectQuestion } from './CorrectQuestion';
import type { QuestionCardProps } from './QuestionCard';
import { strings } from './strings';

export type QuestionBodyProps = Pick<QuestionCardProps, 'question' | 'questions' | 'names' | 'now' | 'onDone'>;

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 },
  asked: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  named: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  you: { color: palette.themePrimary, fontWeight: 600 }
}));

/** What was asked, by whom, and what was answered. */
export const QuestionBody: React.FunctionComponent<QuestionBodyProps> = ({ question, questions, names, now, onDone }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  const { entry, answers, acceptedAnswer, seenBy } = question;
  const { title, text } = entry.says;
  const { mentions = [] } = entry;
  return (
    <div className={styles.root}>
      <div className={styles.asked}>
        {isCorrecting ? (
          <CorrectQuestion entry={entry} onDone={onDone} onClose={() => setIsCorrecting(false)} />
        ) : (
          <>
            {text !== '' && <RichText text={text} />}
            {isMentioned(entry, actor.key) && <Text className={styles.you}>{strings.askedOfYou}</Text>}
            {mentions.length > 0 && (
              <Text variant="small" className={styles.named}>
                {strings.askedOf(new Intl.ListFormat(locale).format(mentions.map(({ key }) => names(key))))}
              </Text>
            )}
          </>
        )}
        <Byline entry={entry} name={names(entry.author)} now={now} />
        {seenBy !== undefined && (
          <Text variant="small" className={styles.named}>
            {strings.seenBy(names(seenBy))}
          </Text>
        )}
        <div className={styles.actions}>
          <EntryActions entry={entry} title={title} isCorrecting={isCorrecting} onCorrect={() => setIsCorrecting(true)} onDone={onDone} />
          <ShareMenu target={{ kind: 'question', row: entry.id }} title={title} onDone={onDone} />
        </div>
      </div>
      <AnswerList answers={answers} title={title} acceptedAnswer={acceptedAnswer} isAsker={entry.author === actor.key} names={names} now={now} onDone={onDone} />
      <AnswerPart question={question} questions={questions} onDone={onDone} />
    </div>
  );
};
