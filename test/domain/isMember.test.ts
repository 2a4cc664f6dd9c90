import { isMember } from '../../src/domain/membership/isMember';
import { personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const eva = personKey('7');

describe('A join makes a member', () => {
  test('of an open community, and not of one on request before somebody admits', () => {
    expect(isMember(communityEntry(), { person: eva, since: 5 })).toBe(true);
    const onRequest = communityEntry({ doors: [{ access: 'onRequest', since: 0 }] });
    expect(isMember(onRequest, { person: eva, since: 5 })).toBe(false);
    expect(isMember({ ...onRequest, admissions: [{ person: eva, isAdmitted: true, at: 6 }] }, { person: eva, since: 5 })).toBe(true);
    expect(isMember({ ...onRequest, admissions: [{ person: eva, isAdmitted: false, at: 6 }] }, { person: eva, since: 5 })).toBe(false);
  });

  test('of a community that nobody has read', () => {
    expect(isMember(undefined, { person: eva, since: 5 })).toBe(true);
  });
});
