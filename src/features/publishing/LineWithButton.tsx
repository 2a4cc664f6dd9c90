import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { weatherWords } from '../../ui/weatherWords';

export interface LineWithButtonProps {
  readonly says: string;
  readonly button: string;
  /** The name of the button for those who do not see what it stands beside, where its text alone does not tell. */
  readonly buttonLabel?: string;
  readonly elementRef: React.RefObject<HTMLElement>;
  /** Whether a form is open in the place of the button. */
  readonly isOpen: boolean;
  /** Whether what it is about was read a moment ago; what is older is shown, and not changed. */
  readonly isNewest: boolean;
  readonly onOpen: () => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  quiet: { color: theme.semanticColors.bodySubtext, flex: '1 1 320px', maxWidth: 640 }
}));

/** How something stands, and a button that opens a form to change it. */
export const LineWithButton: React.FunctionComponent<LineWithButtonProps> = ({ says, button, buttonLabel, elementRef, isOpen, isNewest, onOpen }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.quiet}>{says}</Text>
      {!isOpen && (
        <Button
          elementRef={elementRef}
          text={button}
          {...(buttonLabel !== undefined && { ariaLabel: buttonLabel })}
          {...(!isNewest && { title: weatherWords.readFirst })}
          disabled={!isNewest}
          allowDisabledFocus
          onClick={onOpen}
        />
      )}
    </div>
  );
};
