import * as React from 'react';
import { ActionButton } from '@fluentui/react';
import type { Guildhall, VisitSetting } from '../../data/guildhall';
import type { CheckState } from '../../domain/setUp/checks';
import { FailureMessage } from '../../ui/FailureMessage';
import { useRead } from '../../ui/useRead';
import { strings } from './strings';
import { VisitForm } from './VisitForm';

export interface VisitChoiceProps {
  readonly state: CheckState;
  readonly onDecided: () => void;
}

const readVisitSetting = (guildhall: Guildhall): Promise<VisitSetting> => guildhall.readVisitSetting();

/** The decision whether visits are recorded: open until somebody has decided, then one click away. */
export const VisitChoice: React.FunctionComponent<VisitChoiceProps> = ({ state, onDecided }) => {
  const { loaded, reload, show } = useRead(readVisitSetting);
  const [isChanging, setIsChanging] = React.useState(false);
  if (state !== 'choice' && !isChanging) {
    return (
      <div>
        <ActionButton text={strings.decideOtherwise} styles={{ root: { paddingInline: 0 } }} onClick={() => setIsChanging(true)} />
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
