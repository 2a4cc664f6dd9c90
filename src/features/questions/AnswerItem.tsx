import * as React from 'react';
import { css, FontIcon, makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { accepting } from '../../domain/question/questionDraft';
import type { AnswerSays } from '../../domain/question/questions';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { Mentioned } from '../../ui/Mentioned';
import { RichText } from '../../ui/RichText';
import { useAddEntry } from '../../ui/space';
import { ThankButton } from '../../ui/ThankButton';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { AnswerForm } from './AnswerForm';
import { Byline } from './Byline';
import { strings } from './strings';

export interface AnswerItemProps {
  readonly answer: Entry<AnswerSays>;
  /** What its question is called. */
  readonly title: string;
  readonly isAccepted: boolean;
  /** Whether the person at the screen asked: then the answer can be accepted. */
  readonly isAsker: boolean;
  readonly names: PeopleNames;
  readonly now: number;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 4,
    minWidth: 0,
    paddingInlineStart: 12,
    borderInlineStart: `2px solid ${palette.neutralQuaternaryAlt}`
  },
  accepted: { borderInlineStartColor: palette.themePrimary },
  mark: { display: 'flex', gap: 8, alignItems: 'center', color: palette.themePrimary, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'center', selectors: { ':empty': { display: 'none' } } },
  act: { minHeight: 32, marginInlineStart: -4 }
}));

/** One answer: by whom, whether it was what the asker needed, and what can be done about it. */
export const AnswerItem: React.FunctionComponent<AnswerItemProps> = props => {
  const { answer, title, isAccepted, isAsker, names, now, onDone } = props;
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  const name = names(answer.author);
  const accept = useAddEntry(
    'contributions',
    (isNow: boolean) => accepting(answer.id, isNow),
    isNow => onDone(isNow ? strings.acceptTold : strings.unacceptTold)
  );
  const closeForm = (): void => setIsCorrecting(false);
  return (
    <li className={css(styles.root, isAccepted && styles.accepted)}>
      {isAccepted && (
        <Text className={styles.mark}>
          <FontIcon iconName="CompletedSolid" />
          {strings.isAccepted}
        </Text>
      )}
      {isCorrecting ? (
        <AnswerForm question={answer.says.question} title={title} correcting={answer} onDone={onDone} onClose={closeForm} />
      ) : (
        <RichText text={answer.says.text} />
      )}
      {!isCorrecting && <Mentioned by={answer} names={names} />}
      <Byline entry={answer} name={name} now={now} />
      <div className={styles.acts}>
        {isAsker && !answer.isHidden && (
          // One button in both states, so that it keeps the focus.
          <Button
            kind="action"
            className={styles.act}
            iconName={isAccepted ? 'Undo' : 'Completed'}
            text={isAccepted ? strings.unaccept : strings.accept}
            ariaLabel={isAccepted ? strings.unacceptOf(name) : strings.acceptOf(name)}
            disabled={accept.isBusy}
            allowDisabledFocus
            onClick={() => accept.start(!isAccepted)}
          />
        )}
        <ThankButton to={{ key: answer.author, name }} for={{ kind: 'answer', id: answer.id, title }} onDone={onDone} />
      </div>
      <ActFailure act={accept} what={strings.acceptWhat} />
      <EntryActions entry={answer} title={strings.answerOf(name, title)} isCorrecting={isCorrecting} onCorrect={() => setIsCorrecting(true)} onDone={onDone} />
    </li>
  );
};
