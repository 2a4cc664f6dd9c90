import * as React from 'react';
import { Text } from '@fluentui/react';
import { Notice } from '../../ui/controls/Notice';
import type { ImportProps } from './DepartmentImport';
import { PasteBox } from './PasteBox';
import type { TakenPeople } from './PeopleCheck';
import { PeopleCheck } from './PeopleCheck';
import { ProblemList } from './ProblemList';
import { strings } from './strings';
import { usePasted } from './usePasted';

/** People: a table of who worked where, what it would change, and what came of it. */
export const PeopleImport: React.FunctionComponent<ImportProps> = ({ organisation, isNewest, onTaken }) => {
  const pasted = usePasted();
  const [taken, setTaken] = React.useState<TakenPeople>();
  const [isBusy, setIsBusy] = React.useState(false);
  const handleTaken = (result: TakenPeople): void => {
    pasted.discard();
    setTaken(result);
    onTaken();
  };
  if (organisation.departments.length === 0) return <Text>{strings.departmentsFirst}</Text>;
  return (
    <>
      <PasteBox
        pasted={pasted}
        label={strings.pastePeople}
        hint={strings.peopleHint}
        example={strings.peopleExample}
        disabled={isBusy}
      />
      {pasted.text.trim() !== '' && (
        <PeopleCheck
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
        <>
          <Notice kind="success" role="status">
            {strings.peopleTaken(taken.changes.added.length, taken.changes.ended.length)}
          </Notice>
          {taken.unknown.length > 0 && (
            <ProblemList
              label={strings.leftOutLabel}
              says={strings.leftOut(taken.unknown.length)}
              problems={taken.unknown}
            />
          )}
        </>
      )}
    </>
  );
};
