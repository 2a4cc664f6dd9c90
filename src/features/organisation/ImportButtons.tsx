import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { weatherWords } from '../../ui/weatherWords';
import { strings } from './strings';

export interface ImportButtonsProps {
  /** What the main button says; absent where there is nothing to go on with. */
  readonly go?: string;
  readonly going: string;
  readonly isBusy: boolean;
  /** What is compared with was read a moment ago; on top of older things nothing is written. */
  readonly isNewest: boolean;
  readonly onGo: () => void;
  readonly onDiscard: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** Goes on with a pasted table, or discards it. */
export const ImportButtons: React.FunctionComponent<ImportButtonsProps> = props => {
  const { go, going, isBusy, isNewest, onGo, onDiscard } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {go !== undefined && (
        <Button
          kind="primary"
          text={isBusy ? going : go}
          title={isNewest ? undefined : weatherWords.readFirst}
          disabled={isBusy || !isNewest}
          allowDisabledFocus
          onClick={onGo}
        />
      )}
      <Button text={strings.discard} disabled={isBusy} allowDisabledFocus onClick={onDiscard} />
    </div>
  );
};
