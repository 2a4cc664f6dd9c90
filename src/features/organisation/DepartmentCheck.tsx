import * as React from 'react';
import { Text } from '@fluentui/react';
import type { WorkDone } from '../../data/guildhall';
import type { DepartmentChanges } from '../../domain/organisation/departmentChanges';
import { departmentChanges } from '../../domain/organisation/departmentChanges';
import { readDepartmentTable } from '../../domain/organisation/departmentTable';
import type { Department, Organisation } from '../../domain/organisation/organisation';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatList, formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { WorkProgress } from '../../ui/WorkProgress';
import { ImportButtons } from './ImportButtons';
import { PreviewTable, previewLimit } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { strings } from './strings';

export interface DepartmentCheckProps {
  readonly text: string;
  readonly organisation: Organisation;
  readonly isNewest: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onTaken: (changes: DepartmentChanges) => void;
  readonly onDiscard: () => void;
}

/** A pasted table of departments: its problems, or what it would change and a button that does it. */
export const DepartmentCheck: React.FunctionComponent<DepartmentCheckProps> = props => {
  const { text, organisation, isNewest, onBusy, onTaken, onDiscard } = props;
  const { guildhall, locale } = useSession();
  const table = React.useMemo(() => readDepartmentTable(text, organisation), [text, organisation]);
  const { departments, problems, unused } = table;
  const changes = React.useMemo(() => departmentChanges(departments, organisation.departments), [departments, organisation]);
  const { task, start } = useTask<WorkDone, DepartmentChanges, [readonly Department[]]>(
    React.useCallback((onProgress, wanted) => guildhall.takeOverDepartments(wanted, onProgress), [guildhall])
  );
  useTaskEnds(task, onBusy, onTaken);
  const isBusy = task.state === 'running';
  const count = changes.added.length + changes.changed.length;
  const isGood = problems.length === 0;
  return (
    <>
      {unused.length > 0 && <Text>{strings.unused(formatList(unused, locale))}</Text>}
      {!isGood && (
        <ProblemList label={strings.problemsLabel} says={strings.problems(problems.length)} problems={problems} />
      )}
      {isGood && (
        <Text role="status">
          {count === 0
            ? strings.nothingNew
            : strings.departmentCounts(changes.added.length, changes.changed.length, changes.unchanged)}
        </Text>
      )}
      {isGood && count > 0 && (
        <PreviewTable
          columns={[strings.change, strings.department, strings.unit, strings.headcount]}
          rows={previewRows(changes, organisation, locale)}
          count={count}
        />
      )}
      {isBusy && <WorkProgress {...(task.progress ?? { doing: strings.taking, done: 0 })} locale={locale} />}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.whatIsTaken} safe={strings.safe} />}
      <ImportButtons
        go={isGood && count > 0 ? strings.takeOver : undefined}
        going={strings.taking}
        isBusy={isBusy}
        isNewest={isNewest}
        onGo={() => start(departments)}
        onDiscard={onDiscard}
      />
    </>
  );
};

function previewRows({ added, changed }: DepartmentChanges, { units }: Organisation, locale: string): string[][] {
  const unitTitle = (key: string): string => units.find(unit => unit.key === key)?.title ?? key;
  const people = (headcount: number | undefined): string =>
    headcount === undefined ? strings.notEntered : formatNumber(headcount, locale);
  return [
    ...changed.slice(0, previewLimit).map(({ before, after }) => [
      strings.isChanged,
      strings.becomes(before.title, after.title),
      unitTitle(after.unit),
      strings.becomes(people(before.headcount), people(after.headcount))
    ]),
    ...added.slice(0, previewLimit).map(({ title, unit, headcount }) => [strings.isNew, title, unitTitle(unit), people(headcount)])
  ].slice(0, previewLimit);
}
