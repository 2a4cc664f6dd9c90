import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';

export interface SessionToggleProps {
  readonly topic: string;
  readonly isOpen: boolean;
  /** A link led here: it has the focus, and is in sight. */
  readonly isTarget: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles(({ fonts }) => ({
  heading: { margin: 0 },
  button: { ...fonts.mediumPlus, fontWeight: 600, height: 'auto', minHeight: 32, marginInlineStart: -4, textAlign: 'start' },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' }
}));

/** The topic of a session as a heading that opens what more there is. */
export const SessionToggle: React.FunctionComponent<SessionToggleProps> = ({ topic, isOpen, isTarget, onToggle }) => {
  const styles = useStyles();
  const button = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    if (!isTarget) return;
    button.current?.scrollIntoView({ block: 'center' });
    button.current?.focus();
  }, [isTarget]);
  return (
    <h4 className={styles.heading}>
      <Button
        kind="action"
        elementRef={button}
        className={styles.button}
        iconName={isOpen ? 'ChevronDown' : 'ChevronRight'}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.text}>{topic}</span>
      </Button>
    </h4>
  );
};
