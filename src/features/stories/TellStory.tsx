import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { noStoryWords } from '../../domain/story/story';
import { Button } from '../../ui/controls/Button';
import { useKept } from '../../ui/useKept';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useSpace } from '../../ui/space';
import { StoryForm } from './StoryForm';
import { draftName, readStoryWords } from './storyWords';
import { strings } from './strings';

export interface TellStoryProps {
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ root: { display: 'flex' } });

/** A button that opens the form; open at once where words were left in it. */
export const TellStory: React.FunctionComponent<TellStoryProps> = ({ onDone }) => {
  const { community } = useSpace();
  const styles = useStyles();
  const { before } = useKept(`${community.key} ${draftName()}`, readStoryWords);
  const [isOpen, setIsOpen] = React.useState(before !== undefined);
  const button = useReturnFocus<HTMLElement>(isOpen);
  if (isOpen) return <StoryForm blank={noStoryWords} onDone={onDone} onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.root}>
      <Button elementRef={button} iconName="Add" text={strings.tell} onClick={() => setIsOpen(true)} />
    </div>
  );
};
