import type { DepartmentKey } from '../../src/domain/identity';
import { departmentKey, unitKey } from '../../src/domain/identity';
import { supportersByDepartment } from '../../src/domain/proposal/supportersByDepartment';
import { person, proposedAt } from './proposed';

const department = (key: string) => ({ key: departmentKey(key), title: key.toUpperCase(), unit: unitKey('field'), headcount: undefined });
const departments = [department('wells'), department('labs')];
const supporter = (key: string, from?: DepartmentKey) => ({ person: person(key), at: proposedAt, ...(from !== undefined && { department: from }) });
const grouped = (...supporters: ReturnType<typeof supporter>[]) =>
  supportersByDepartment({ supporters }, departments).map(({ department: from, people }) => [from?.title, people]);

describe('Supporters by department', () => {
  test('nobody is no department', () => {
    expect(grouped()).toEqual([]);
  });

  test('the department with most people first, those who did not say theirs last, however many', () => {
    const wells = departmentKey('wells');
    const labs = departmentKey('labs');
    expect(grouped(supporter('1'), supporter('2'), supporter('3'), supporter('4', wells), supporter('5', labs), supporter('6', labs))).toEqual([
      ['LABS', ['5', '6']],
      ['WELLS', ['4']],
      [undefined, ['1', '2', '3']]
    ]);
  });

  test('a department that is not there counts as not said', () => {
    expect(grouped(supporter('1', departmentKey('nowhere')), supporter('2'))).toEqual([[undefined, ['1', '2']]]);
  });
});
