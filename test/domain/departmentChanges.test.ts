import { departmentKey, unitKey } from '../../src/domain/identity';
import { departmentChanges } from '../../src/domain/organisation/departmentChanges';
import type { Department } from '../../src/domain/organisation/organisation';

const department = (key: string, title: string, headcount?: number): Department => ({ key: departmentKey(key), title, unit: unitKey('field'), headcount });
const finance = department('fin', 'Finance', 40);
const ops = department('ops', 'Ops');

describe('taking departments over', () => {
  it.each<[string, Department[], object]>([
    ['adds one that is not there', [department('lab', 'Lab', 9)], { added: [department('lab', 'Lab', 9)], changed: [], unchanged: 0 }],
    ['changes a headcount', [department('fin', 'Finance', 41)], { added: [], changed: [{ before: finance, after: department('fin', 'Finance', 41) }], unchanged: 0 }],
    ['enters a headcount', [department('ops', 'Ops', 3)], { added: [], changed: [{ before: ops, after: department('ops', 'Ops', 3) }], unchanged: 0 }],
    ['changes how a name is written', [department('fin', 'FINANCE', 40)], { added: [], changed: [{ before: finance, after: department('fin', 'FINANCE', 40) }], unchanged: 0 }],
    ['keeps a headcount that is not given', [department('fin', 'Finance')], { added: [], changed: [], unchanged: 1 }],
    ['changes nothing that is so already', [finance, ops], { added: [], changed: [], unchanged: 2 }],
    ['leaves alone what is not named', [], { added: [], changed: [], unchanged: 0 }]
  ])('%s', (_what, wanted, changes) => {
    expect(departmentChanges(wanted, [finance, ops])).toEqual(changes);
  });

  it('leaves a department in its unit', () => {
    const moved = { ...finance, title: 'Finances', unit: unitKey('research') };
    expect(departmentChanges([moved], [finance]).changed[0]?.after.unit).toBe('field');
  });
});
