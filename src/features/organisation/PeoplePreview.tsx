import * as React from 'react';
import { Text } from '@fluentui/react';
import type { PreparedPeople, WorkDone } from '../../data/guildhall';
import type { AssignmentChanges } from '../../domain/organisation/assignmentChanges';
import type { Organisation } from '../../domain/organisation/organisation';
import type { TableProblem } from '../../domain/organisation/tableProblem';
import type { UtcInstant } from '../../domain/time';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { WorkProgress } from '../../ui/WorkProgress';
import { ImportButtons } from './ImportButtons';
import { PreviewTable, previewLimit } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { strings } from './strings';

/** What came of a table of people. */
export interface TakenPeople {
  readonly changes: AssignmentChanges;
  /** Lines with an account that nobody has. */
  readonly unknown: readonly TableProblem[];
}

export interface PeoplePreviewProps {
  readonly prepared: PreparedPeople;
  readonly organisation: Organisation;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onTaken: (result: TakenPeople) => void;
  readonly onDiscard: () => void;
}

/** What a table of people would change, and a button that does it. */
export const PeoplePreview: React.FunctionComponent<PeoplePreviewProps> = props => {
  const { prepared, organisation, onBusy, onTaken, onDiscard } = props;
  const { guildhall, locale } = useSession();
  const { lines, unknown, changes } = prepared;
  const { task, start } = useTask<WorkDone, AssignmentChanges>(
    React.useCallback(onProgress => guildhall.takeOverPeople(lines, onProgress), [guildhall, lines])
  );
  useTaskEnds(task, onBusy, result => onTaken({ changes: result, unknown }));
  const isBusy = task.state === 'running';
  const { added, ended, unchanged, problems } = changes;
  const isGood = problems.length === 0;
  const count = added.length + ended.length;
  return (
    <>
      {unknown.length > 0 && (
        <ProblemList label={strings.leftOutLabel} says={strings.leftOut(unknown.length)} problems={unknown} />
      )}
      {!isGood && (
        <ProblemList label={strings.problemsLabel} says={strings.problems(problems.length)} problems={problems} />
      )}
      {isGood && (
        <Text role="status">
          {count === 0 ? strings.nothingNew : strings.peopleCounts(added.length, ended.length, unchanged)}
        </Text>
      )}
      {isGood && count > 0 && (
        <PreviewTable
          columns={[strings.change, strings.person, strings.department, strings.from, strings.until]}
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
        isNewest
        onGo={() => start()}
        onDiscard={onDiscard}
      />
    </>
  );
};

function previewRows({ added, ended }: AssignmentChanges, { departments }: Organisation, locale: string): string[][] {
  const title = (key: string): string => departments.find(department => department.key === key)?.title ?? key;
  const row = (what: string, name: string, department: string, from: UtcInstant, until?: UtcInstant): string[] => [
    what,
    name,
    title(department),
    formatUtcDay(from, locale),
    until === undefined ? strings.notEntered : formatUtcDay(Math.max(until - 1, from), locale)
  ];
  return [
    ...ended.slice(0, previewLimit).map(({ kept, until, source }) => row(strings.ends, source.name, kept.department, kept.from, until)),
    ...added.slice(0, previewLimit).map(({ source, department, from, until }) => row(strings.begins, source.name, department, from, until))
  ].slice(0, previewLimit);
}
