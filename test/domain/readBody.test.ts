import fc from 'fast-check';
import { asBody, isTooDeep, readChoice, readCount, readInstant, readList, readText } from '../../src/domain/log/readBody';

describe('What a row says', () => {
  test.each<[string, unknown, unknown]>([
    ['an object is read', { title: 'Pumps' }, { title: 'Pumps' }],
    ['a list says nothing', ['Pumps'], {}],
    ['null says nothing', null, {}],
    ['a text says nothing', 'Pumps', {}],
    ['nothing says nothing', undefined, {}]
  ])('%s', (_what, value, body) => {
    expect(asBody(value)).toEqual(body);
  });

  test.each<[string, unknown, string | undefined]>([
    ['without the spaces around it', '  Pumps ', 'Pumps'],
    ['of the greatest length', '12345', '12345'],
    ['of the greatest length, spaces aside', ' 12345 ', '12345'],
    ['not where it is longer', '123456', undefined],
    ['not where it is empty', '', undefined],
    ['not where it is spaces', '   ', undefined],
    ['not where it is a number', 12345, undefined],
    ['not where it is a list', ['Pumps'], undefined],
    ['not where it is absent', undefined, undefined]
  ])('a text is read %s', (_how, value, text) => {
    expect(readText({ title: value }, 'title', 5)).toBe(text);
  });

  test.each<[unknown, string | undefined]>([
    ['guild', 'guild'],
    ['cult', undefined],
    ['', undefined],
    [undefined, undefined],
    [0, undefined]
  ])('of the choices club and guild, %j is %j', (value, choice) => {
    expect(readChoice({ type: value }, 'type', ['club', 'guild'])).toBe(choice);
  });

  test.each<[unknown, number | undefined]>([
    [1773144000000, 1773144000000],
    [0, 0],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [Date.parse('1900-01-01T00:00:00Z'), Date.parse('1900-01-01T00:00:00Z')],
    [Date.parse('1899-12-31T23:59:59.999Z'), undefined],
    [Date.parse('2999-12-31T23:59:59.999Z'), Date.parse('2999-12-31T23:59:59.999Z')],
    [Date.parse('3000-01-01T00:00:00Z'), undefined],
    [9e15, undefined],
    ['1773144000000', undefined],
    [undefined, undefined]
  ])('the instant %j is %j', (value, instant) => {
    expect(readInstant({ since: value }, 'since')).toBe(instant);
  });

  test.each<[unknown, unknown[]]>([
    [[1, 'two'], [1, 'two']],
    [{ length: 1 }, []],
    ['two', []],
    [undefined, []]
  ])('the list %j is %j', (value, list) => {
    expect(readList({ roles: value }, 'roles')).toEqual(list);
  });

  test.each<[unknown, number | undefined]>([
    [1, 1],
    [12, 12],
    [13, undefined],
    [0, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['3', undefined],
    [Number.NaN, undefined],
    [undefined, undefined]
  ])('of %j as a count of at most 12 remains %j', (value, count) => {
    expect(readCount({ place: value }, 'place', 12)).toBe(count);
  });

  test('whatever a row says, reading it never fails', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, name) => {
        const body = asBody(value);
        const text = readText(body, name, 10);
        expect(text === undefined || (text.length > 0 && text.length <= 10 && text === text.trim())).toBe(true);
        expect(Array.isArray(readList(body, name))).toBe(true);
        expect([undefined, 'join']).toContain(readChoice(body, name, ['join']));
        expect(Number.isFinite(readInstant(body, name) ?? 0)).toBe(true);
      })
    );
  });

  const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner: unknown, _each, index) => (index % 2 === 0 ? { a: 1, inner } : [inner]), 'x');
  test.each<[string, unknown, boolean]>([
    ['a text', 'x', false],
    ['nothing', null, false],
    ['a body of 32 levels', nested(32), false],
    ['one of 33', nested(33), true],
    ['one of twenty thousand', nested(20_000), true],
    ['many that are shallow', Array.from({ length: 10_000 }, () => ({ a: [] })), false]
  ])('%s is nested too deep: %#', (_what, value, isDeep) => {
    expect(isTooDeep(value)).toBe(isDeep);
  });
});
