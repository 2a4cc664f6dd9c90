import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

export interface BackButtonProps {
  readonly onBack: () => void;
}

// The drawing of the arrow, not the padding around it, stands in line with what is below.
const useStyles = makeStyles({ root: { marginInlineStart: -8, marginBlockEnd: 12 } });

/** The way back to the directory. Has the focus when a community is opened, so that Enter and Tab go on from there. */
export const BackButton: React.FunctionComponent<BackButtonProps> = ({ onBack }) => {
  const styles = useStyles();
  const button = React.useRef<HTMLElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <Button kind="action" className={styles.root} elementRef={button} iconName="Back" text={strings.back} onClick={onBack} />
  );
};
