import * as React from 'react';
import { Text } from '@fluentui/react';
import { FailureMessage } from '../../ui/FailureMessage';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { strings } from './strings';
import { UnitTable } from './UnitTable';
import { UnitTableSkeleton } from './UnitTableSkeleton';

/** For approvers: the units they decide for, and where communities are created. */
export const YourUnits: React.FunctionComponent = () => {
  const { guildhall, actor } = useSession();
  const { loaded, reload } = useLoad(React.useCallback(() => guildhall.readOrganisation(), [guildhall]));
  return (
    <Panel heading={strings.yours}>
      {loaded.state === 'loading' && <UnitTableSkeleton />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <UnitTable
          label={strings.yours}
          units={loaded.value.units.filter(unit => actor.approverOf.includes(unit.key))}
        />
      )}
      <Text>{strings.yoursHint}</Text>
    </Panel>
  );
};
