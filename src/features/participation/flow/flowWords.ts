import type { Definition } from '../../../domain/report/definitions';
import { dictionary } from '../../../domain/report/dictionary';
import { charting } from '../../../words/charting';
import type { MatrixWords } from '../matrix/MatrixGrid';
import type { FlowData } from './flowData';

const words = charting.helping;

/** What a table of who helps whom says; of departments no sums are told. */
export const matrixWordsOf: Readonly<Record<FlowData['kind'], MatrixWords>> = {
  units: { ...ofNumbers(), corner: words.units.answering, allColumns: words.units.everyAsking, allRows: words.units.everyAnswering },
  departments: { ...ofNumbers(), corner: words.departments.answering, allColumns: '' }
};

const { answersBetween, answersBetweenDepartments, crossingOfDepartments } = dictionary;

/** What its numbers count; of departments also what the sentence above it says. */
export const definitionOf: Readonly<Record<FlowData['kind'], Definition>> = {
  units: answersBetween,
  departments: { title: answersBetweenDepartments.title, means: `${answersBetweenDepartments.means} ${crossingOfDepartments.title}: ${crossingOfDepartments.means}` }
};

function ofNumbers(): Pick<MatrixWords, 'count' | 'cell'> {
  return {
    count: answers => words.answers({ answers }),
    cell: (from, to, count) => (from === to ? words.within({ unit: from, count }) : words.cell({ from, to, count }))
  };
}
