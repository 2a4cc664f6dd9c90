import { departmentKeyOf } from '../../src/domain/organisation/departmentKeyOf';

describe('the key of a department', () => {
  it.each([
    ['Génie logiciel', 'genie-logiciel'],
    ['開発', 'tjf-nei'],
    ['?!', ''],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(52)}-c0h4xj`]
  ])('of “%s” is “%s”', (title, key) => {
    expect(departmentKeyOf(title)).toBe(key);
  });

  it('tells long names apart that begin alike', () => {
    const names = ['Отдел по работе с клиентами, Север', 'Отдел по работе с клиентами, Восток', 'Отдел по работе с клиентами'];
    const keys = names.map(departmentKeyOf);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,60}$/);
    expect(departmentKeyOf(names[0] as string)).toBe(keys[0]);
  });
});
