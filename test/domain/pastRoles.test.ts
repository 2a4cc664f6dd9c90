import type { Host, Naming } from '../../src/domain/community/community';
import { isToBeAskedForName, pastRoles } from '../../src/domain/community/pastRoles';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const yes = (key: string): Naming => ({ person: person(key).key, agrees: true });
const no = (key: string): Naming => ({ person: person(key).key, agrees: false });
const host = (key: string, from: string, until?: string): Host => ({ person: person(key), from: noon(from), ...(until !== undefined && { until: noon(until) }) });
const past = (change: Partial<DirectoryEntry>) =>
  pastRoles(communityEntry(change), now).map(({ role, person: { key }, from, until }) => `${role} ${key} ${new Date(from).toISOString().slice(0, 10)} ${new Date(until).toISOString().slice(0, 10)}`);

describe('Who stays named', () => {
  const terms = [termOf('manager', '8', '2023-01-01', '2024-01-01'), termOf('manager', '7', '2022-01-01', '2023-01-01'), termOf('manager', '9', '2024-01-01')];
  test.each<[string, Partial<DirectoryEntry>, readonly string[]]>([
    ['nobody who was not asked', { roles: terms }, []],
    ['nobody who said no', { roles: terms, namings: [no('7')] }, []],
    ['whoever said yes, the earliest first', { roles: terms, namings: [yes('8'), yes('7')] }, ['manager 7 2022-01-01 2023-01-01', 'manager 8 2023-01-01 2024-01-01']],
    ['not as past, whoever still runs it', { roles: terms, namings: [yes('9')] }, []],
    ['a term that ends this moment', { roles: [termOf('deputy', '7', '2022-01-01', '2026-03-10')], namings: [yes('7')] }, ['deputy 7 2022-01-01 2026-03-10']],
    ['not one that ends a day later', { roles: [termOf('deputy', '7', '2022-01-01', '2026-03-11')], namings: [yes('7')] }, []],
    ['a renewed term once', { roles: [termOf('manager', '7', '2023-01-01', '2024-01-01'), termOf('manager', '7', '2022-01-01', '2023-01-01')], namings: [yes('7')] }, ['manager 7 2022-01-01 2024-01-01']],
    ['two terms with a gap twice', { roles: [termOf('manager', '7', '2022-01-01', '2023-01-01'), termOf('manager', '7', '2023-01-02', '2024-01-01')], namings: [yes('7')] }, ['manager 7 2022-01-01 2023-01-01', 'manager 7 2023-01-02 2024-01-01']],
    ['deputy and manager apart', { roles: [termOf('deputy', '7', '2022-01-01', '2023-01-01'), termOf('manager', '7', '2023-01-01', '2024-01-01')], namings: [yes('7')] }, ['deputy 7 2022-01-01 2023-01-01', 'manager 7 2023-01-01 2024-01-01']],
    ['no term within another twice', { roles: [termOf('deputy', '7', '2022-01-01', '2024-01-01'), termOf('deputy', '7', '2022-06-01', '2023-01-01')], namings: [yes('7')] }, ['deputy 7 2022-01-01 2024-01-01']],
    ['hosts', { roles: [], hosts: [host('6', '2022-01-01', '2022-07-01'), host('5', '2022-01-01')], namings: [yes('6'), yes('5')] }, ['host 6 2022-01-01 2022-07-01']],
    ['no sponsor', { roles: [termOf('sponsor', '7', '2022-01-01', '2023-01-01')], namings: [yes('7')] }, []],
    ['of one that ended, those of the end', { roles: terms, namings: [yes('9')], state: 'completed', stateSince: noon('2025-05-01') }, ['manager 9 2024-01-01 2025-05-01']]
  ])('%s', (_who, change, expected) => {
    expect(past(change)).toEqual(expected);
  });
});

describe('Whether somebody is asked to stay named', () => {
  const ended = termOf('manager', '7', '2022-01-01', '2023-01-01');
  test.each<[string, Partial<DirectoryEntry>, boolean]>([
    ['who ran it before', { roles: [ended] }, true],
    ['who hosted', { roles: [], hosts: [host('7', '2022-01-01', '2022-07-01')] }, true],
    ['who runs it now', { roles: [termOf('manager', '7', '2022-01-01')] }, false],
    ['who ran it and is a deputy now', { roles: [ended, termOf('deputy', '7', '2023-01-01')] }, false],
    ['who ran it and hosts now', { roles: [ended], hosts: [host('7', '2023-06-01')] }, false],
    ['who said yes', { roles: [ended], namings: [yes('7')] }, false],
    ['who said no', { roles: [ended], namings: [no('7')] }, false],
    ['where only somebody else answered', { roles: [ended], namings: [yes('8')] }, true],
    ['who never did anything', { roles: [termOf('manager', '8', '2022-01-01', '2023-01-01')] }, false],
    ['who was its sponsor only', { roles: [termOf('sponsor', '7', '2022-01-01', '2023-01-01')] }, false],
    ['who ran it when it ended', { roles: [termOf('manager', '7', '2022-01-01')], state: 'closed', stateSince: noon('2025-05-01') }, true]
  ])('%s', (_who, change, expected) => {
    expect(isToBeAskedForName(communityEntry(change), person('7').key, now)).toBe(expected);
  });
});
