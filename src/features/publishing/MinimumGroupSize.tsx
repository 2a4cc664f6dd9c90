import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { GroupSizeSetting } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import { GroupSizeForm } from './GroupSizeForm';
import { strings } from './strings';

export interface MinimumGroupSizeProps {
  readonly setting: GroupSizeSetting;
  /** Whether the setting was read a moment ago; what is older is shown, and not changed. */
  readonly isNewest: boolean;
  readonly onChanged: (setting: GroupSizeSetting) => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  quiet: { color: theme.semanticColors.bodySubtext, flex: '1 1 320px', maxWidth: 640 }
}));

/** How numbers are protected, and for administrators a way to protect them more. */
export const MinimumGroupSize: React.FunctionComponent<MinimumGroupSizeProps> = ({ setting, isNewest, onChanged }) => {
  const styles = useStyles();
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
      <div className={styles.root}>
        <Text className={styles.quiet}>{strings.protection(setting.size)}</Text>
        {!isChanging && (
          <Button
            elementRef={button}
            text={strings.change}
            ariaLabel={strings.changeSize}
            title={isNewest ? undefined : weatherWords.readFirst}
            disabled={!isNewest}
            allowDisabledFocus
            onClick={handleChange}
          />
        )}
      </div>
      {isChanging && <GroupSizeForm setting={setting} onSaved={handleSaved} onCancel={() => setIsChanging(false)} />}
      <LiveMessage message={told} />
    </>
  );
};
