import * as React from 'react';
import { Text } from '@fluentui/react';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { Panel } from '../../ui/Panel';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { weatherWords } from '../../ui/weatherWords';
import { AddUnit } from './AddUnit';
import { readOrganisation } from './readOrganisation';
import { strings } from './strings';
import { UnitDetails } from './UnitDetails';
import { UnitTable } from './UnitTable';
import { UnitTableSkeleton } from './UnitTableSkeleton';

/** For administrators: the business units, and a way to add one. */
export const UnitsPanel: React.FunctionComponent = () => {
  const { loaded, reload } = useRead(readOrganisation);
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && <UnitTableSkeleton />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <Units units={loaded.value.units} isNewest={loaded.stale === undefined} onChanged={reload} />
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
    </Panel>
  );
};

interface UnitsProps {
  readonly units: readonly BusinessUnit[];
  /** Units are added to a list that was read a moment ago only. */
  readonly isNewest: boolean;
  /** A unit was added, or says something else. */
  readonly onChanged: () => void;
}

const Units: React.FunctionComponent<UnitsProps> = ({ units, isNewest, onChanged }) => {
  const [isAdding, setIsAdding] = React.useState(false);
  const [told, setTold] = React.useState('');
  const [chosen, setChosen] = React.useState<BusinessUnit>();
  const handleAdded = (unit: BusinessUnit): void => {
    setIsAdding(false);
    setTold(strings.added(unit.title));
    onChanged();
  };
  const handleChoose = (unit: BusinessUnit): void => {
    setTold('');
    setChosen(unit);
  };
  const handleUnitChanged = (words: string): void => {
    setTold(words);
    onChanged();
  };
  return (
    <>
      {units.length === 0 ? <Text>{strings.none}</Text> : <UnitTable label={strings.heading} units={units} onChoose={handleChoose} />}
      <div role="status">{told !== '' && <Text>{told}</Text>}</div>
      {chosen !== undefined && (
        <UnitDetails key={chosen.key} unit={chosen} onChanged={handleUnitChanged} onClose={() => setChosen(undefined)} />
      )}
      {isAdding ? (
        <AddUnit others={units} onAdded={handleAdded} onCancel={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button
            iconName="Add"
            text={strings.add}
            title={isNewest ? undefined : weatherWords.readFirst}
            disabled={!isNewest}
            allowDisabledFocus
            onClick={() => {
              setTold('');
              setIsAdding(true);
            }}
          />
        </div>
      )}
    </>
  );
};
