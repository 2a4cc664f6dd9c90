import * as React from 'react';
import type { GroupSizeSetting } from '../../data/guildhall';
import { LiveMessage } from '../../ui/LiveMessage';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { GroupSizeForm } from './GroupSizeForm';
import { LineWithButton } from './LineWithButton';
import { strings } from './strings';

export interface MinimumGroupSizeProps {
  readonly setting: GroupSizeSetting;
  /** Whether the setting was read a moment ago; what is older is shown, and not changed. */
  readonly isNewest: boolean;
  readonly onChanged: (setting: GroupSizeSetting) => void;
}

/** How numbers are protected, and for administrators a way to protect them more. */
export const MinimumGroupSize: React.FunctionComponent<MinimumGroupSizeProps> = ({ setting, isNewest, onChanged }) => {
  const [isChanging, setIsChanging] = React.useState(false);
  const [told, setTold] = React.useState('');
  const button = useReturnFocus<HTMLElement>(isChanging);
  const handleChange = (): void => {
    setTold('');
    setIsChanging(true);
  };
  const handleSaved = (saved: GroupSizeSetting): void => {
    setIsChanging(false);
    setTold(strings.saved(saved.size));
    onChanged(saved);
  };
  return (
    <>
      <LineWithButton says={strings.protection(setting.size)} button={strings.change} buttonLabel={strings.changeSize} elementRef={button} isOpen={isChanging} isNewest={isNewest} onOpen={handleChange} />
      {isChanging && <GroupSizeForm setting={setting} onSaved={handleSaved} onCancel={() => setIsChanging(false)} />}
      <LiveMessage message={told} />
    </>
  );
};
