import * as React from 'react';
import { Text } from '@fluentui/react';
import { FailureMessage } from '../../ui/FailureMessage';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { readOrganisation } from './readOrganisation';
import { strings } from './strings';
import { UnitTable } from './UnitTable';
import { UnitTableSkeleton } from './UnitTableSkeleton';

/** For approvers: the units they decide for, and where communities are created. */
export const YourUnits: React.FunctionComponent = () => {
  const { actor } = useSession();
  const { loaded, reload } = useRead(readOrganisation);
  return (
    <Panel heading={strings.yours}>
      {loaded.state === 'loading' && <UnitTableSkeleton />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <UnitTable
            label={strings.yours}
            units={loaded.value.units.filter(unit => actor.approverOf.includes(unit.key))}
          />
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
      <Text>{strings.yoursHint}</Text>
    </Panel>
  );
};
