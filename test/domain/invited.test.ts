import { personKey } from '../../src/domain/identity';
import { invitationBody, invitedPeople, inviterOf, withInvited } from '../../src/domain/membership/invited';

const eva = personKey('7');
const mika = personKey('8');

describe('Through whom somebody came', () => {
  test('a join says', () => {
    expect(invitationBody(mika)).toEqual({ via: 'invitation', by: '8' });
    expect(inviterOf({ author: eva, body: invitationBody(mika) })).toBe('8');
  });

  const nobody: [string, unknown][] = [
    ['nothing', undefined],
    ['nothing of an invitation', {}],
    ['another way', { via: 'search', by: '8' }],
    ['an invitation by nobody', { via: 'invitation' }],
    ['an invitation by no text', { via: 'invitation', by: 8 }],
    ['an invitation by too long a text', { via: 'invitation', by: '8'.repeat(21) }],
    ['an invitation by its own author', { via: 'invitation', by: '7' }]
  ];
  test.each(nobody)('a join that says %s names nobody', (_what, body) => {
    expect(inviterOf({ author: eva, body })).toBeUndefined();
  });
});

describe('How many came through invitations', () => {
  test('is counted by who invited, in the order of keys and of nothing else', () => {
    expect(withInvited([], [mika, eva, mika])).toEqual([{ by: '7', people: 1 }, { by: '8', people: 2 }]);
    expect(withInvited([{ by: mika, people: 5 }], [eva, mika])).toEqual([{ by: '7', people: 1 }, { by: '8', people: 6 }]);
    expect(withInvited([{ by: mika, people: 5 }], [])).toEqual([{ by: '8', people: 5 }]);
    expect(withInvited([], ['9', '8', '10'].map(personKey)).map(({ by }) => by)).toEqual(['10', '8', '9']);
  });

  test('all together', () => {
    expect(invitedPeople([{ by: eva, people: 1 }, { by: mika, people: 2 }])).toBe(3);
    expect(invitedPeople(undefined)).toBe(0);
  });
});
