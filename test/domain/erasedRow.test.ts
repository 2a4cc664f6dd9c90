import { personKey } from '../../src/domain/identity';
import { erasedKey, isErasedKey, isErasedRow } from '../../src/domain/log/erasedRow';
import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount, whyIgnored } from '../../src/domain/log/rowsThatCount';
import { row } from './rows';

const erased = erasedKey('0123456789ab');

test('the key of somebody who was erased is short enough for a body, and nobody can be stamped with it', () => {
  expect(erased).toBe('erased-0123456789ab');
  expect(erased.length).toBeLessThanOrEqual(20);
  expect(Number(erased)).toBeNaN();
});

test.each([
  ['erased-0123456789ab', true],
  ['erased-0123456789aB', false],
  ['erased-0123456789a', false],
  ['erased-0123456789abc', false],
  ['7', false],
  ['past-ana', false]
])('%s is such a key: %s', (text, is) => {
  expect(isErasedKey(text)).toBe(is);
});

describe('A row from which an administrator took a name', () => {
  const added = row({ by: '7', kind: 'charter' });
  /** As the command leaves it: another's stamps, the second version, the person's key gone. */
  const authored: LogRow = { ...added, person: erased, author: personKey('3'), editor: personKey('3'), modified: added.created + 9_000_000, version: 3 };
  const naming: LogRow = { ...added, body: { person: { key: erased, name: '(erased)' } }, editor: personKey('3'), modified: added.created + 9_000_000, version: 2 };

  test('by its author counts in the name of nobody, at the time it was added', () => {
    expect(whyIgnored(authored, '')).toBeUndefined();
    expect(rowsThatCount([authored]).rows).toEqual([{ ...authored, author: erased, editor: erased }]);
  });

  test('that named somebody counts as its author’s', () => {
    expect(rowsThatCount([naming]).rows).toEqual([naming]);
  });

  test('counts the same when what was counted is counted again', () => {
    const once = rowsThatCount([authored, naming]).rows;
    expect(rowsThatCount(once)).toEqual({ rows: once, ignored: new Map() });
  });

  test.each<[string, Partial<LogRow>, string]>([
    ['that was added so, and never changed', { ...authored, version: 1, modified: added.created }, 'person key disagrees with the stamp'],
    ['that was added so in another name', { ...naming, version: 1 }, 'written in another name'],
    ['of somebody else, that was changed', { ...naming, body: { person: { key: '9', name: 'Eva' } } }, 'written in another name'],
    ['of somebody else, that its author changed', { ...naming, body: {}, editor: added.author }, 'changed after it was written'],
    ['with the key of a third', { ...naming, person: personKey('9') }, 'person key disagrees with the stamp'],
    ['in the wrong folder', { ...authored, folder: 'field' }, 'in the wrong folder'],
    ['of another month', { ...authored, communityMonth: 'pumps|2020-01' }, 'month key disagrees with the stamp']
  ])('one %s does not count', (_what, change, reason) => {
    expect(whyIgnored({ ...added, ...change }, '')).toBe(reason);
  });

  test('is told by a key anywhere in what it says', () => {
    expect(isErasedRow({ ...naming, body: { roles: [{ role: 'manager', person: { key: erased } }] } })).toBe(true);
    expect(isErasedRow({ ...naming, body: { text: `about ${erased}` } })).toBe(false);
    expect(isErasedRow({ ...naming, body: null })).toBe(false);
  });
});
