import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { IntroductionForm } from './IntroductionForm';
import { strings } from './strings';

export interface IntroduceProps {
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles({ root: { display: 'flex' } });

/** A button that opens the form in which one introduces oneself. */
export const Introduce: React.FunctionComponent<IntroduceProps> = ({ onDone }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isOpen);
  if (isOpen) return <IntroductionForm onDone={onDone} onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.root}>
      <Button elementRef={button} text={strings.introduce} onClick={() => setIsOpen(true)} />
    </div>
  );
};
