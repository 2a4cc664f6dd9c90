import { accountForm, isInFuture } from '../../../src/domain/bringing/historyLine';

describe('an account', () => {
  it.each(['eva@contoso.example', 'eva.sol+x@contoso.example', 'エバ@contoso.example'])('may be %s', text => expect(accountForm.test(text)).toBe(true));
  it.each(['', 'Eva Sol', 'eva@', '@contoso', 'eva@a@b', 'eva sol@contoso', 'eva;omar@contoso', '“eva@contoso”', 'i:0#.f|membership|eva@contoso'])('may not be “%s”', text => expect(accountForm.test(text)).toBe(false));
});

test('a moment is still to come where it is more than a day ahead', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  expect(isInFuture(now + 24 * 60 * 60_000, now)).toBe(false);
  expect(isInFuture(now + 24 * 60 * 60_000 + 1, now)).toBe(true);
});
