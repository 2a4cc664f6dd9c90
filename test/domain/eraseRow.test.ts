import type { ErasedLog, Erasure } from '../../src/domain/erasing/eraseRow';
import { eraseLogRow, erasePlainRow, rewritten } from '../../src/domain/erasing/eraseRow';
import { personKey } from '../../src/domain/identity';
import { erasedKey } from '../../src/domain/log/erasedRow';
import type { LogRow } from '../../src/domain/log/logRow';
import { row } from './rows';

const eva = { key: personKey('7'), name: 'Eva Sol' };
const erased = erasedKey('0123456789ab');
const titled = (sketch: Parameters<typeof row>[0], change: Partial<LogRow> = {}, title = ''): LogRow & { title: string } => ({ ...row(sketch), ...change, title });
const named = { person: { key: '7', name: 'Eva Sol' } };

describe('How a row of a log is erased', () => {
  test.each<[string, ErasedLog, LogRow & { title: string }, Erasure | undefined]>([
    ['a decision by the person', 'decisions', titled({ kind: 'state', folder: 'field' }), 'replace'],
    ['a decision that names the person', 'decisions', titled({ by: '8', kind: 'role', folder: 'field', body: named }), 'replace'],
    ['a decision in no unit that names the person', 'decisions', titled({ by: '8', kind: 'role', folder: 'field/inner', body: named }), 'remove'],
    ['an act of a keeper', 'acts', titled({ kind: 'charter' }), 'replace'],
    ['“I want to stay named”', 'acts', titled({ kind: 'naming' }), 'remove'],
    ['an act of somebody else that names the person', 'acts', titled({ by: '8', kind: 'host', body: named }), 'replace'],
    ['a proposal', 'proposals', titled({ kind: 'proposal' }), 'replace'],
    ['support', 'proposals', titled({ kind: 'support' }), 'remove'],
    ['the record one shows', 'proposals', titled({ kind: 'showRecord', community: 'person-7' }), 'remove'],
    ['what somebody else wrote under the person’s record', 'proposals', titled({ by: '8', kind: 'showRecord', community: 'person-7' }), 'remove'],
    ['a proposal of somebody else that names the person', 'proposals', titled({ by: '8', kind: 'askMentor', body: { mentor: { key: '7', name: 'Eva' } } }), 'replace'],
    ['a join', 'memberships', titled({ kind: 'join' }), 'remove'],
    ['a join through the person’s invitation', 'memberships', titled({ by: '8', body: { via: 'invitation', by: '7' } }), 'replace'],
    ['a question', 'contributions', titled({ kind: 'question' }), 'remove'],
    ['thanks to the person', 'contributions', titled({ by: '8', kind: 'thanks', body: { to: { key: '7', name: 'Eva' } } }), 'replace'],
    ['a visit', 'visits', titled({ kind: 'visit' }), 'remove'],
    ['a row of the person that does not count', 'acts', titled({ kind: 'charter' }, { version: 2 }), 'remove'],
    ['a row in the person’s name by somebody else', 'acts', titled({ by: '8', kind: 'charter' }, { person: eva.key }), 'remove'],
    ['a forged row that names the person', 'acts', titled({ by: '8', kind: 'host', body: named }, { editor: personKey('9') }), 'remove'],
    ['one whose words are rewritten and whose stamp is not', 'acts', titled({ kind: 'charter' }, { person: erased, version: 2, editor: personKey('3') }), 'restamp'],
    ['one that the person changed as an administrator', 'acts', titled({ by: '8' }, { editor: eva.key }), 'restamp'],
    ['one that only speaks of the name', 'contributions', titled({ by: '8', body: { text: 'Ask Eva Sol.' } }), 'text'],
    ['one whose title does', 'contributions', titled({ by: '8' }, {}, 'Thanked Eva Sol'), 'text'],
    ['one of somebody else', 'contributions', titled({ by: '8', body: { text: 'Ask Eva.' } }), undefined],
    ['one that is erased', 'acts', titled({ kind: 'charter' }, { person: erased, version: 3, author: personKey('3'), editor: personKey('3') }), undefined]
  ])('%s (%s)', (_what, log, given, erasure) => {
    expect(eraseLogRow(log, given, eva)).toBe(erasure);
  });

  test.each(['support', 'unsupport', 'agreement', 'volunteer', 'standDown', 'successorTask', 'askMentor', 'mentorAnswer', 'showRecord'])('%s is about nobody but its author, and goes', kind => {
    expect(eraseLogRow('proposals', titled({ kind }), eva)).toBe('remove');
  });

  test.each(['proposal', 'withdraw', 'confirmHours', 'reply'])('%s is a part of how a community was founded, and stays', kind => {
    expect(eraseLogRow('proposals', titled({ kind }), eva)).toBe('replace');
  });

  test('an act in a folder, where acts do not count, goes', () => {
    expect(eraseLogRow('acts', titled({ kind: 'charter', folder: 'field' }), eva)).toBe('remove');
  });

  test('a row that stays says the same of everybody else', () => {
    const given = titled({ kind: 'host', body: { ...named, until: 5, note: 'For Eva Sol' } }, {}, 'host: Eva Sol');
    expect(rewritten(given, eva, { key: erased, name: '(erased)' })).toEqual({
      Title: 'host: (erased)',
      PersonKey: erased,
      Body: JSON.stringify({ person: { key: erased, name: '(erased)' }, until: 5, note: 'For (erased)' })
    });
    expect(rewritten(titled({ by: '8' }), eva, { key: erased, name: '(erased)' })).toMatchObject({ PersonKey: '8', Body: '{}' });
  });
});

test.each<[string, Parameters<typeof erasePlainRow>[0], Erasure | undefined]>([
  ['about the person', { author: '3', editor: '3', about: '7' }, 'remove'],
  ['added by the person about somebody else', { author: '7', editor: '3', about: '8' }, 'restamp'],
  ['changed by the person', { author: '3', editor: '7', about: '' }, 'restamp'],
  ['of others', { author: '3', editor: '3', about: '8' }, undefined]
])('a row of another list %s', (_what, given, erasure) => {
  expect(erasePlainRow(given, eva)).toBe(erasure);
});
