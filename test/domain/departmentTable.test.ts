import { departmentKey, unitKey } from '../../src/domain/identity';
import { readDepartmentTable } from '../../src/domain/organisation/departmentTable';
import type { Organisation } from '../../src/domain/organisation/organisation';

const organisation: Organisation = {
  units: [
    { key: unitKey('field'), title: 'Field Services', headcount: 400 },
    { key: unitKey('research'), title: 'Forschung & Entwicklung', headcount: undefined }
  ],
  departments: [
    { key: departmentKey('fin'), title: 'Finance', unit: unitKey('field'), headcount: 40 },
    { key: departmentKey('genie'), title: 'Génie logiciel', unit: unitKey('research'), headcount: undefined }
  ]
};
const read = (text: string) => readDepartmentTable(text, organisation);
const problem = (line: number, column: string, says: string) => ({ line, column, says });

describe('a table of departments', () => {
  it('says of each its name, its unit and how many people it has', () => {
    expect(read('Unit\tHeadcount\tDepartment\nField Services\t1,240\tSupply Chain\nforschung und entwicklung\t\tx'.replace(' und ', ' '))).toEqual({
      departments: [
        { key: 'supply-chain', title: 'Supply Chain', unit: 'field', headcount: 1240 },
        { key: 'x', title: 'x', unit: 'research', headcount: undefined }
      ],
      problems: [],
      unused: []
    });
  });

  it.each([
    ['Department name,Business unit,Employees'],
    ['Name,Division,People'],
    ['Title,Unit,FTE'],
    ['Department,Unit,Size']
  ])('may have the header “%s”', header => {
    expect(read(`${header}\nOps,Field Services,4`).departments).toEqual([{ key: 'ops', title: 'Ops', unit: 'field', headcount: 4 }]);
  });

  it('may do without a header and without headcounts, and name a unit by its key', () => {
    expect(read('Ops,field\nLab,RESEARCH').departments.map(({ title, unit }) => [title, unit])).toEqual([['Ops', 'field'], ['Lab', 'research']]);
  });

  it('tells what it does not use', () => {
    expect(read('Department,Cost center,Unit\nOps,991,field').unused).toEqual(['Cost center']);
  });

  it.each([
    ['other letters', 'FINANCE'],
    ['accents', 'Fínance']
  ])('means the department that is there, also in %s', (_how, title) => {
    expect(read(`${title},field`).departments).toEqual([{ key: 'fin', title, unit: 'field', headcount: undefined }]);
  });

  it('means it without its accents as well', () => {
    expect(read('genie logiciel,research').departments[0]?.key).toBe('genie');
  });

  it.each([
    ['a unit that is not there', 'Ops,Fild Services', [problem(1, 'Unit', '“Fild Services” is no business unit here. Did you mean Field Services?')]],
    ['a unit that nobody means', 'Ops,Legal', [problem(1, 'Unit', '“Legal” is no business unit here. Add it under Business units first.')]],
    ['a headcount that is no number', 'Ops,field,many', [problem(1, 'Headcount', '“many” is no number of people. Write a whole number such as 1240, or leave it empty.')]],
    ['the same department twice', 'Ops,field\nLab,field\nops,field', [problem(3, 'Department', '“ops” reads the same as “Ops” on line 1. Each department has a name of its own.')]],
    ['the same department with and without accents', 'Café,field\nCafe,research', [problem(2, 'Department', '“Cafe” reads the same as “Café” on line 1. Each department has a name of its own.')]],
    ['it three times', 'Ops,field\nOPS,field\nops,field', [
      problem(2, 'Department', '“OPS” reads the same as “Ops” on line 1. Each department has a name of its own.'),
      problem(3, 'Department', '“ops” reads the same as “Ops” on line 1. Each department has a name of its own.')
    ]],
    ['a name of 101 characters', `${'x'.repeat(101)},field`, [problem(1, 'Department', 'This name has 101 characters. Keep it to 100.')]],
    ['a name without a letter', '?!,field\n--,field', [
      problem(1, 'Department', 'Use at least one letter or number in the name.'),
      problem(2, 'Department', 'Use at least one letter or number in the name.')
    ]],
    ['a department of another unit', 'finance,research', [
      problem(1, 'Unit', '“Finance” belongs to Field Services and stays there, so that past months do not change. Give the department here another name, and move its people.')
    ]],
    ['it by its key', 'fin,research', [
      problem(1, 'Unit', '“Finance” belongs to Field Services and stays there, so that past months do not change. Give the department here another name, and move its people.')
    ]],
    ['several things on one line', 'Ops,Legal,many', [
      problem(1, 'Unit', '“Legal” is no business unit here. Add it under Business units first.'),
      problem(1, 'Headcount', '“many” is no number of people. Write a whole number such as 1240, or leave it empty.')
    ]],
    ['empty cells, once each', 'Department,Unit\n,Field Services\nOps,', [problem(2, 'Department', 'This cell is empty.'), problem(3, 'Unit', 'This cell is empty.')]]
  ])('says beside its line that it has %s', (_what, text, problems) => {
    expect(read(text).problems).toEqual(problems);
  });

  it('may have a name of 100 characters', () => {
    expect(read(`${'x'.repeat(100)},field`).problems).toEqual([]);
  });

  it('tells problems from the top of the table, whatever found them', () => {
    expect(read('Ops,Legal\nLab\nShop,Legal').problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('takes the lines without problems beside those with', () => {
    expect(read('Ops,Legal\nLab,field').departments.map(({ title }) => title)).toEqual(['Lab']);
  });

  it('means a department whose unit is gone by nothing but its key', () => {
    const lost = { ...organisation, units: organisation.units.slice(1) };
    expect(readDepartmentTable('Finance,research', lost).problems[0]?.says).toContain('“Finance” belongs to field and stays there');
  });
});
