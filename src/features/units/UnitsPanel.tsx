import * as React from 'react';
import { DefaultButton, Text } from '@fluentui/react';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { FailureMessage } from '../../ui/FailureMessage';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { AddUnit } from './AddUnit';
import { strings } from './strings';
import { UnitTable } from './UnitTable';
import { UnitTableSkeleton } from './UnitTableSkeleton';

/** For administrators: the business units, and a way to add one. */
export const UnitsPanel: React.FunctionComponent = () => {
  const { guildhall } = useSession();
  const { loaded, reload } = useLoad(React.useCallback(() => guildhall.readOrganisation(), [guildhall]));
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && <UnitTableSkeleton />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && <Units units={loaded.value.units} onAdded={reload} />}
    </Panel>
  );
};

interface UnitsProps {
  readonly units: readonly BusinessUnit[];
  readonly onAdded: () => void;
}

const Units: React.FunctionComponent<UnitsProps> = ({ units, onAdded }) => {
  const [isAdding, setIsAdding] = React.useState(false);
  const [added, setAdded] = React.useState('');
  const handleAdded = (unit: BusinessUnit): void => {
    setIsAdding(false);
    setAdded(strings.added(unit.title));
    onAdded();
  };
  return (
    <>
      {units.length === 0 ? <Text>{strings.none}</Text> : <UnitTable label={strings.heading} units={units} />}
      <div role="status">{added !== '' && <Text>{added}</Text>}</div>
      {isAdding ? (
        <AddUnit others={units} onAdded={handleAdded} onCancel={() => setIsAdding(false)} />
      ) : (
        <div>
          <DefaultButton
            iconProps={{ iconName: 'Add' }}
            text={strings.add}
            onClick={() => {
              setAdded('');
              setIsAdding(true);
            }}
          />
        </div>
      )}
    </>
  );
};
