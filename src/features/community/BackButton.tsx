import * as React from 'react';
import type { IButton } from '@fluentui/react';
import { ActionButton } from '@fluentui/react';
import { strings } from './strings';

export interface BackButtonProps {
  readonly onBack: () => void;
}

/** The way back to the directory. Has the focus when a community is opened, so that Enter and Tab go on from there. */
export const BackButton: React.FunctionComponent<BackButtonProps> = ({ onBack }) => {
  const button = React.useRef<IButton>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <ActionButton componentRef={button} iconProps={{ iconName: 'Back' }} text={strings.back} onClick={onBack} />
  );
};
