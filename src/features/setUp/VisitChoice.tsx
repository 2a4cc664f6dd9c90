import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Guildhall, VisitSetting } from '../../data/guildhall';
import type { CheckState } from '../../domain/setUp/checks';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { useRead } from '../../ui/useRead';
import { strings } from './strings';
import { VisitForm } from './VisitForm';

export interface VisitChoiceProps {
  readonly state: CheckState;
  readonly onDecided: () => void;
}

const useStyles = makeStyles({ button: { paddingInline: 0 } });

const readVisitSetting = (guildhall: Guildhall): Promise<VisitSetting> => guildhall.readVisitSetting();

/** The decision whether visits are recorded: open until somebody has decided, then one click away. */
export const VisitChoice: React.FunctionComponent<VisitChoiceProps> = ({ state, onDecided }) => {
  const { loaded, reload, show } = useRead(readVisitSetting);
  const styles = useStyles();
  const [isChanging, setIsChanging] = React.useState(false);
  if (state !== 'choice' && !isChanging) {
    return (
      <div>
        <Button kind="action" text={strings.decideOtherwise} className={styles.button} onClick={() => setIsChanging(true)} />
      </div>
    );
  }
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.theVisits} onRetry={reload} />;
  // What was there before is no ground to decide on.
  if (loaded.state === 'loading' || loaded.stale !== undefined) return null;
  const handleSaved = (saved: VisitSetting): void => {
    setIsChanging(false);
    show(saved);
    onDecided();
  };
  return (
    <VisitForm
      key={loaded.value.version}
      setting={loaded.value}
      onSaved={handleSaved}
      onCancel={isChanging ? () => setIsChanging(false) : undefined}
      onReload={reload}
    />
  );
};
