import * as React from 'react';
import { Text } from '@fluentui/react';
import type { DepartmentChanges } from '../../domain/organisation/departmentChanges';
import type { Organisation } from '../../domain/organisation/organisation';
import { Notice } from '../../ui/controls/Notice';
import { DepartmentCheck } from './DepartmentCheck';
import { PasteBox } from './PasteBox';
import { strings } from './strings';
import { usePasted } from './usePasted';

export interface ImportProps {
  readonly organisation: Organisation;
  /** Whether the organisation was read a moment ago. */
  readonly isNewest: boolean;
  /** Departments or people were written: what was read before is no longer the newest. */
  readonly onTaken: () => void;
}

/** Departments: how many there are, a table of more, what it would change, and what came of it. */
export const DepartmentImport: React.FunctionComponent<ImportProps> = ({ organisation, isNewest, onTaken }) => {
  const pasted = usePasted();
  const [taken, setTaken] = React.useState<DepartmentChanges>();
  const [isBusy, setIsBusy] = React.useState(false);
  const count = organisation.departments.length;
  const handleTaken = (changes: DepartmentChanges): void => {
    pasted.discard();
    setTaken(changes);
    onTaken();
  };
  if (organisation.units.length === 0) return <Text>{strings.unitsFirst}</Text>;
  return (
    <>
      <Text>{count === 0 ? strings.noDepartments : strings.known(count)}</Text>
      <PasteBox
        pasted={pasted}
        label={strings.pasteDepartments}
        hint={strings.departmentsHint}
        example={strings.departmentsExample}
        disabled={isBusy}
      />
      {pasted.text.trim() !== '' && (
        <DepartmentCheck
          key={pasted.version}
          text={pasted.text}
          organisation={organisation}
          isNewest={isNewest}
          onBusy={setIsBusy}
          onTaken={handleTaken}
          onDiscard={pasted.discard}
        />
      )}
      {taken !== undefined && pasted.text === '' && (
        <Notice kind="success" role="status">
          {strings.departmentsTaken(taken.added.length, taken.changed.length)}
        </Notice>
      )}
    </>
  );
};
