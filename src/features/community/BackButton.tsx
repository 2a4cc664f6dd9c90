import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

export interface BackButtonProps {
  readonly onBack: () => void;
  /** Where to, in words, if not to the communities. */
  readonly text?: string;
}

// The drawing of the arrow, not the padding around it, stands in line with what is below.
const useStyles = makeStyles({ root: { marginInlineStart: -8, marginBlockEnd: 12 } });

/** The way back. Has the focus when a community is opened, so that Enter and Tab go on from there. */
export const BackButton: React.FunctionComponent<BackButtonProps> = ({ onBack, text = strings.back }) => {
  const styles = useStyles();
  const button = React.useRef<HTMLElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <Button kind="action" className={styles.root} elementRef={button} iconName="Back" text={text} onClick={onBack} />
  );
};
