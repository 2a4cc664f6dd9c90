import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { UnitKey } from '../../../domain/identity';
import { unitKey } from '../../../domain/identity';
import type { ReportChoices } from '../../../domain/link/reportChoices';
import { dictionary } from '../../../domain/report/dictionary';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { matrixTable } from '../matrix/matrixTable';
import { pageOf } from '../matrix/matrix';
import { MatrixGrid } from '../matrix/MatrixGrid';
import { MatrixLegend } from '../matrix/MatrixLegend';
import { useKeptChoices } from '../useKeptChoices';
import { CrossChooser } from './CrossChooser';
import { CrossPager, pageSizeFor } from './CrossPager';
import type { CrossChoice, CrossData, CrossGroup } from './crossView';
import { crossView } from './crossView';
import { departmentWords, readingOf, unitWords } from './crossWords';

const words = charting.crossTable;

/** A published table of a period. */
export interface CrossPeriod extends CrossData {
  /** In words: “July to September 2026”. */
  readonly period: string;
}

export interface CrossTableProps {
  /** Business units by communities, of a quarter. */
  readonly units: CrossPeriod;
  /** Departments by communities, of a year; absent where none is published. */
  readonly departments?: CrossPeriod;
  /** The minimum group size that both were published with. */
  readonly minimum: number;
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 } });

/** Where people take part: communities by business units; for one unit, by its departments. */
export const CrossTable: React.FunctionComponent<CrossTableProps> = ({ units, departments, minimum, age }) => {
  const styles = useStyles();
  const { first, keep } = useKeptChoices();
  const [choice, setChoice] = React.useState(() => choiceIn(first, units.groups));
  const [wanted, setPage] = React.useState((first.page ?? 1) - 1);
  const isDrilled = departments !== undefined && choice.groupsOf !== '';
  const data = isDrilled ? departments : units;
  const view = React.useMemo(() => crossView(data, isDrilled ? choice : { ...choice, groupsOf: '' }), [data, choice, isDrilled]);
  // That of units throughout: to look at the departments of one leaves as many communities in view.
  const pageSize = pageSizeFor(units.groups.length);
  const last = Math.max(0, Math.ceil(view.rows.length / pageSize) - 1);
  const page = Math.min(wanted, last);
  const inView = React.useMemo(() => pageOf(view, page * pageSize, pageSize), [view, page, pageSize]);
  const reading = readingOf(data);
  const matrixWords = isDrilled ? departmentWords : unitWords;
  const handleChoice = (next: CrossChoice): void => {
    setChoice(next);
    setPage(0);
    keep({ page: undefined, peopleOf: keptUnit(next.groupsOf), communitiesOf: keptUnit(next.communitiesOf), order: next.order === 'name' ? 'name' : undefined });
  };
  const handlePage = (step: -1 | 1): void => {
    const next = Math.max(0, Math.min(last, page + step));
    setPage(next);
    keep({ page: next === 0 ? undefined : next + 1 });
  };
  return (
    <ChartFrame
      kind="table"
      title={dictionary.peopleByGroup.title}
      reading={reading}
      definition={dictionary.peopleByGroup}
      period={data.period}
      age={age}
      minimum={minimum}
      tableOf={() => matrixTable(view, matrixWords)}
    >
      <div className={styles.root}>
        <CrossChooser units={units.groups} hasDepartments={departments !== undefined} choice={choice} onChange={handleChoice} />
        {view.rows.length === 0 ? (
          <Text>{words.noneHere}</Text>
        ) : (
          <>
            <MatrixGrid label={dictionary.peopleByGroup.title} matrix={inView} words={matrixWords} minimum={minimum} onPage={handlePage} />
            <CrossPager pageSize={pageSize} count={view.rows.length} page={page} onTurn={handlePage} />
          </>
        )}
        <MatrixLegend minimum={minimum} />
      </div>
    </ChartFrame>
  );
};

/** What a link has chosen, as far as the table has it. */
function choiceIn({ peopleOf, communitiesOf, order }: ReportChoices, groups: readonly CrossGroup[]): CrossChoice {
  const known = (unit: UnitKey | undefined): string => groups.find(({ key }) => key === unit)?.key ?? '';
  return { groupsOf: known(peopleOf), communitiesOf: known(communitiesOf), order: order ?? 'size' };
}

function keptUnit(key: string): UnitKey | undefined {
  return key === '' ? undefined : unitKey(key);
}
