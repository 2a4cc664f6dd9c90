import { isRecycledOf } from '../../src/domain/erasing/recycledOf';
import { personKey } from '../../src/domain/identity';

const sought = { key: personKey('7'), name: 'Eva Sol', account: 'eva@contoso.example', email: 'eva@contoso.example' };
test.each([
  ['added by the person', { title: 'join', authorEmail: 'EVA@contoso.example', authorName: 'Eva Sol' }, sought, true],
  ['titled with the name', { title: 'Eva Sol', authorEmail: 'ada@contoso.example', authorName: 'Ada' }, sought, true],
  ['of another of the same name', { title: 'join', authorEmail: 'eva.sol@contoso.example', authorName: 'Eva Sol' }, sought, false],
  ['by name, where no mail address is known', { title: 'join', authorEmail: '', authorName: 'Eva Sol' }, { ...sought, email: '' }, true],
  ['of nobody, where nothing is known', { title: '', authorEmail: '', authorName: '' }, { ...sought, email: '', name: '' }, false]
])('a deleted row %s', (_what, told, person, is) => {
  expect(isRecycledOf({ id: 'a', ...told }, person)).toBe(is);
});
