import { departmentKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import { readPeopleTable } from '../../src/domain/organisation/peopleTable';

const at = (text: string): number => Date.parse(text);
const today = at('2026-11-27T00:00:00Z');
const organisation: Organisation = {
  units: [{ key: unitKey('field'), title: 'Field', headcount: 400 }],
  departments: [
    { key: departmentKey('fin'), title: 'Finance', unit: unitKey('field'), headcount: 40 },
    { key: departmentKey('ops'), title: 'Operations', unit: unitKey('field'), headcount: undefined }
  ]
};
const read = (text: string) => readPeopleTable(text, organisation, today);
const problem = (line: number, column: string, says: string) => ({ line, column, says });
const objectId = '0f0f0f0f-1111-4222-8333-444444444444';

describe('a table of people', () => {
  it('says who was in which department from when until when', () => {
    const text = `Account;Department;From;Until;Object id\nAna@Contoso.example;finance;2024-01-01;2025-12-31;{${objectId.toUpperCase()}}\nana@contoso.example;OPS;2026-01-01;;`;
    expect(read(text)).toEqual({
      lines: [
        { line: 2, account: 'ana@contoso.example', department: 'fin', from: at('2024-01-01T00:00:00Z'), until: at('2026-01-01T00:00:00Z'), entraObjectId: objectId },
        { line: 3, account: 'ana@contoso.example', department: 'ops', from: at('2026-01-01T00:00:00Z'), entraObjectId: '' }
      ],
      problems: [],
      unused: []
    });
  });

  it.each([
    'User principal name,Department name,Since,To,Entra object id',
    'UPN,Department,Start,End,ObjectId',
    'Email,Department,Start date,End date,Azure AD object id',
    'E-mail,Department,Effective from,Effective until,AAD object id',
    'Mail,Department,Valid from,Valid until,Object ID',
    'Login,Department,From,Valid to,Object ID',
    'User,Department,From,Until,Object ID'
  ])('may have the header “%s”', header => {
    const { lines, problems, unused } = read(`${header}\nana@contoso.example,Finance,2024-01-01,2025-12-31,${objectId}`);
    expect({ problems, unused }).toEqual({ problems: [], unused: [] });
    expect(lines).toEqual([{ line: 2, account: 'ana@contoso.example', department: 'fin', from: at('2024-01-01T00:00:00Z'), until: at('2026-01-01T00:00:00Z'), entraObjectId: objectId }]);
  });

  it('says who works where today, where it says no day', () => {
    expect(read('ana@contoso.example\tFinance').lines).toEqual([{ line: 1, account: 'ana@contoso.example', department: 'fin', from: today, entraObjectId: '' }]);
  });

  it('takes an instant as it is, as the end excluded', () => {
    expect(read('ana@contoso.example,Finance,2024-01-01T08:00:00Z,2025-01-01T08:00:00Z').lines[0]).toMatchObject({ from: at('2024-01-01T08:00:00Z'), until: at('2025-01-01T08:00:00Z') });
  });

  it('may say a single day', () => {
    expect(read('ana@contoso.example,Finance,2024-01-01,2024-01-01').lines[0]).toMatchObject({ until: at('2024-01-02T00:00:00Z') });
  });

  it.each([
    ['a department that is not there', 'ana@contoso.example,Fnance', [problem(1, 'Department', '“Fnance” is no department here. Did you mean Finance?')]],
    ['it again', 'ana@contoso.example,Fnance\nomar@contoso.example,fnance', [
      problem(1, 'Department', '“Fnance” is no department here. Did you mean Finance?'),
      problem(2, 'Department', '“Fnance” is no department here. Did you mean Finance?')
    ]],
    ['a department that nobody means', 'ana@contoso.example,Legal', [problem(1, 'Department', '“Legal” is no department here. Add it under Departments first.')]],
    ['a name for an account', 'Ana Ruiz,Finance', [problem(1, 'Account', '“Ana Ruiz” is no account. Write it as ana@contoso.com.')]],
    ['two accounts in one cell', 'ana@contoso.example;omar@contoso.example\tFinance', [problem(1, 'Account', '“ana@contoso.example;omar@contoso.example” is no account. Write it as ana@contoso.com.')]],
    ['an account with two signs', 'ana@b@contoso.example,Finance', [problem(1, 'Account', '“ana@b@contoso.example” is no account. Write it as ana@contoso.com.')]],
    ['a day that nobody can read', 'ana@contoso.example,Finance,3/4/2026', [problem(1, 'From', '“3/4/2026” is no day. Write a day such as 2026-03-31.')]],
    ['a last day that there is not', 'ana@contoso.example,Finance,2026-01-01,2026-02-30', [problem(1, 'Until', '“2026-02-30” is no day. Write a day such as 2026-03-31.')]],
    ['an end before the beginning', 'ana@contoso.example,Finance,2026-01-02,2026-01-01', [problem(1, 'Until', 'This is before From.')]],
    ['an end that is over and no beginning', 'ana@contoso.example,Finance,,2026-11-26', [problem(1, 'Until', 'This day is over. Say in From when it began.')]],
    ['an end as it begins', 'ana@contoso.example,Finance,2026-01-01,2026-01-01T00:00:00Z', [problem(1, 'Until', 'This is before From.')]],
    ['an object id that is none', 'ana@contoso.example,Finance,,,4711', [problem(1, 'Object id', 'This is no object id of Microsoft Entra. Copy it from there, or leave it empty.')]],
    ['a person in two places at once', 'ana@contoso.example,Finance,2026-01-01\nANA@contoso.example,Operations,2026-02-01', [
      problem(2, 'Account', '“ana@contoso.example” is on line 1 for the same time. A person is in one department at a time.')
    ]],
    ['empty cells, once each', 'Account,Department\n,Finance\nana@contoso.example,', [problem(2, 'Account', 'This cell is empty.'), problem(3, 'Department', 'This cell is empty.')]],
    ['several things on one line', 'Ana,Legal,soon,later,x', [
      problem(1, 'Account', '“Ana” is no account. Write it as ana@contoso.com.'),
      problem(1, 'Department', '“Legal” is no department here. Add it under Departments first.'),
      problem(1, 'Object id', 'This is no object id of Microsoft Entra. Copy it from there, or leave it empty.'),
      problem(1, 'From', '“soon” is no day. Write a day such as 2026-03-31.')
    ]]
  ])('says beside its line that it has %s', (_what, text, problems) => {
    expect(read(text).problems).toEqual(problems);
  });

  it.each(["ana.o'neill@contoso.example", 'ana_live.com#EXT#@contoso.example', 'ana+x@contoso.example'])('knows the account %s', account => {
    expect(read(`${account},Finance`).lines[0]?.account).toBe(account.toLowerCase());
  });

  it.each(['x0f0f0f0f-1111-4222-8333-444444444444', '0f0f0f0f-1111-4222-8333-444444444444x', '0f0f0f0f-1111-4222-444444444444'])('knows no object id %s', id => {
    expect(read(`ana@contoso.example,Finance,,,${id}`).problems).toHaveLength(1);
  });

  it('with two thousand unknown departments names each of them', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `p${index}@contoso.example,Nowhere ${index % 7}`).join('\n');
    expect(read(text).problems).toHaveLength(2000);
  });

  it('tells problems from the top, the doubled ones among them', () => {
    const text = 'a@c.example,Finance,2026-01-01\na@c.example,Finance,2026-02-01\nb@c.example,Legal';
    expect(read(text).problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('goes on behind a line whose last day cannot be read', () => {
    expect(read('a@c.example,Finance,2026-01-01,x\nb@c.example,Finance').lines.map(({ line }) => line)).toEqual([2]);
  });

  it('may end today without a beginning', () => {
    expect(read('a@c.example,Finance,,2026-11-27').lines[0]).toMatchObject({ from: today, until: at('2026-11-28T00:00:00Z') });
  });
});
