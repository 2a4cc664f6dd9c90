import * as React from 'react';
import { Text } from '@fluentui/react';
import type { PreparedPeople, WorkDone } from '../../data/guildhall';
import type { Organisation } from '../../domain/organisation/organisation';
import type { PersonLine } from '../../domain/organisation/peopleTable';
import { readPeopleTable } from '../../domain/organisation/peopleTable';
import { dayStart } from '../../domain/organisation/readDay';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatList } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { WorkProgress } from '../../ui/WorkProgress';
import { ImportButtons } from './ImportButtons';
import type { TakenPeople } from './PeoplePreview';
import { PeoplePreview } from './PeoplePreview';
import { ProblemList } from './ProblemList';
import { strings } from './strings';

export type { TakenPeople };

export interface PeopleCheckProps {
  readonly text: string;
  readonly organisation: Organisation;
  readonly isNewest: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  readonly onTaken: (result: TakenPeople) => void;
  readonly onDiscard: () => void;
}

/** A pasted table of people: its problems; then, once the accounts are looked up, what it would change. */
export const PeopleCheck: React.FunctionComponent<PeopleCheckProps> = props => {
  const { text, organisation, isNewest, onBusy, onTaken, onDiscard } = props;
  const { guildhall, locale } = useSession();
  const [today] = React.useState(() => dayStart(Date.now()));
  const table = React.useMemo(() => readPeopleTable(text, organisation, today), [text, organisation, today]);
  const { lines, problems, unused } = table;
  const { task, start } = useTask<WorkDone, PreparedPeople, [readonly PersonLine[]]>(
    React.useCallback((onProgress, wanted) => guildhall.preparePeople(wanted, onProgress), [guildhall])
  );
  useTaskEnds(task, onBusy, ignore);
  const isBusy = task.state === 'running';
  if (task.state === 'done') {
    return <PeoplePreview prepared={task.result} organisation={organisation} onBusy={onBusy} onTaken={onTaken} onDiscard={onDiscard} />;
  }
  const isGood = problems.length === 0;
  return (
    <>
      {unused.length > 0 && <Text>{strings.unused(formatList(unused, locale))}</Text>}
      {isGood ? (
        <Text role="status">{strings.checkHint(lines.length)}</Text>
      ) : (
        <ProblemList label={strings.problemsLabel} says={strings.problems(problems.length)} problems={problems} />
      )}
      {isBusy && <WorkProgress {...(task.progress ?? { doing: strings.checking, done: 0 })} locale={locale} />}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.whatIsTaken} safe={strings.safe} />}
      <ImportButtons
        go={isGood && lines.length > 0 ? strings.check : undefined}
        going={strings.checking}
        isBusy={isBusy}
        isNewest={isNewest}
        onGo={() => start(lines)}
        onDiscard={onDiscard}
      />
    </>
  );
};

/** Looking up is no end: the preview follows. */
function ignore(): void {
  return undefined;
}
