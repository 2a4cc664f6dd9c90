import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { useKept } from '../../ui/useKept';
import { useSpace } from '../../ui/space';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { ResourceForm } from './ResourceForm';
import { blankResource, draftName, readResourceWords } from './resourceWords';
import { strings } from './strings';

export interface AddResourceProps {
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ root: { display: 'flex' } });

/** A button that opens the form; open at once where words were left in it. */
export const AddResource: React.FunctionComponent<AddResourceProps> = ({ onDone }) => {
  const { community } = useSpace();
  const styles = useStyles();
  const { before } = useKept(`${community.key} ${draftName()}`, readResourceWords);
  const [isOpen, setIsOpen] = React.useState(before !== undefined);
  const button = useReturnFocus<HTMLElement>(isOpen);
  if (isOpen) return <ResourceForm blank={blankResource} onDone={onDone} onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.root}>
      <Button elementRef={button} iconName="Add" text={strings.add} onClick={() => setIsOpen(true)} />
    </div>
  );
};
