import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { confirmStory } from '../../domain/story/confirmedStories';
import { storyLimits } from '../../domain/story/story';
import { TextForm } from '../../ui/TextForm';
import { strings } from './strings';

export interface ConfirmFormProps {
  readonly story: number;
  /** Whose story it is. */
  readonly name: string;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 } });

/** Confirms somebody else's story in words of one's own. */
export const ConfirmForm: React.FunctionComponent<ConfirmFormProps> = ({ story, name, onDone, onClose }) => {
  const styles = useStyles();
  return (
    <TextForm
      className={styles.root}
      label={strings.confirmTitle(name)}
      field={strings.confirmText}
      hint={strings.confirmHint}
      limit={storyLimits.confirmation}
      required
      missing={strings.confirmNothing}
      tooLong={strings.confirmLong}
      what={strings.confirmWhat}
      submit={strings.confirmSubmit}
      submitting={strings.confirming}
      log="contributions"
      name={`confirm ${story}`}
      mentions={[]}
      toEntry={text => confirmStory(story, text)}
      onAdded={() => {
        onDone(strings.confirmed(name));
        onClose();
      }}
      onClose={onClose}
    />
  );
};
