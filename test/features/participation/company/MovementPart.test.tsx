import * as React from 'react';
import { screen, within } from '@testing-library/react';
import type { Movement } from '../../../../src/domain/report/protecting/movement';
import { noMovement } from '../../../../src/domain/report/protecting/movement';
import type { UtcQuarter } from '../../../../src/domain/report/periods';
import type { QuarterReport } from '../../../../src/domain/report/tableReport';
import { MovementPart } from '../../../../src/features/participation/company/MovementPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';
import { indexOf } from '../reports';

const third = '2026-Q3' as UtcQuarter;
const moved: Movement = { people: 80, new: 12, returning: 68, before: 70, retained: 61, lapsed: 9 };
const told = (quarter: string, movement: Movement): { quarter: UtcQuarter; movement: Movement; crossing: null } => ({ quarter: quarter as UtcQuarter, movement, crossing: null });

function show(movement: Movement): void {
  const index = { ...indexOf([]), quarterSummaries: [told('2026-Q2', { ...noMovement, people: 70, before: 66 }), told('2026-Q3', movement), told('2026-Q4', moved)] };
  renderScreen(<MovementPart index={index} report={{ quarter: third, movement, minimum: 5 } as QuarterReport} age="Published today." />, fakeGuildhall({}));
}
/** The space around a dash is a thin one in some versions of Unicode’s data. */
const plain = (text: string | null): string => (text ?? '').replace(/\u2009/g, ' ');
const rows = (): string[][] => within(screen.getByRole('table')).getAllByRole('row').map(row => [...row.children].map(({ textContent }) => plain(textContent)));

describe('Who came, who stayed', () => {
  test('is said in a sentence, in six numbers, and of the quarters before in a table', () => {
    show(moved);
    expect(screen.getByText('July – September 2026: 12 people were new; 9 of the quarter before did not come again.')).toBeTruthy();
    expect([...document.querySelectorAll('dl > div')].map(item => [item.querySelector('dt')?.firstChild?.textContent, item.querySelector('dd')?.textContent])).toEqual([
      ['People of the quarter', '80'],
      ['New', '12'],
      ['Returning', '68'],
      ['People of the quarter before', '70'],
      ['Stayed', '61'],
      ['Lapsed', '9']
    ]);
    expect(rows()).toEqual([
      ['Quarter', 'People of the quarter', 'New', 'Returning', 'People of the quarter before', 'Stayed', 'Lapsed'],
      ['July – September 2026', '80', '12', '68', '70', '61', '9'],
      ['April – June 2026', '70', 'fewer than 5, or left out', 'fewer than 5, or left out', '66', 'fewer than 5, or left out', 'fewer than 5, or left out']
    ]);
  });

  test('is left out with the reason where the parts are', () => {
    show({ ...noMovement, people: 80, before: 70 });
    expect(screen.getByText('Who came and who stayed away in July – September 2026 is left out, so that no small group stands out.')).toBeTruthy();
    expect([...document.querySelectorAll('dl > div dd')].map(({ textContent }) => textContent)).toEqual(['80', 'fewer than 5, or left out', 'fewer than 5, or left out', '70', 'fewer than 5, or left out', 'fewer than 5, or left out']);
  });
});
