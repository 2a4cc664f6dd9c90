import { answeringHelp, callingForHelp, foldHelpCalls, openCall } from '../../../src/domain/week/helpCalls';
import { noon, termOf } from '../kept';
import { said } from './weekScene';

const roles = [termOf('manager', '3', '2026-01-01'), termOf('deputy', '4', '2026-01-01'), termOf('sponsor', '5', '2026-01-01')];
const call = said(1, '3', '2026-11-01', callingForHelp('  Two sessions at once. '));

describe('“I need help”', () => {
  test('is open until somebody who holds a role answers, the sponsor too', () => {
    const open = { id: 1, by: '3', at: noon('2026-11-01'), text: 'Two sessions at once.' };
    expect(foldHelpCalls([call], roles)).toEqual([open]);
    expect(openCall(foldHelpCalls([call], roles))).toEqual(open);
    for (const by of ['3', '4', '5']) {
      const calls = foldHelpCalls([call, said(2, by, '2026-11-02', answeringHelp(1))], roles);
      expect(calls).toEqual([{ ...open, answeredBy: by }]);
      expect(openCall(calls)).toBeUndefined();
    }
  });

  test('counts by whoever keeps the community, and the first answer to it by whoever holds a role then', () => {
    expect(foldHelpCalls([said(1, '5', '2026-11-01', callingForHelp('Me too.'))], roles)).toEqual([]);
    expect(foldHelpCalls([said(1, '3', '2025-12-31', callingForHelp('Early.'))], roles)).toEqual([]);
    const answers = [said(2, '9', '2026-11-02', answeringHelp(1)), said(3, '4', '2026-11-02', answeringHelp(7)), said(4, '4', '2026-11-03', answeringHelp(1)), said(5, '5', '2026-11-04', answeringHelp(1))];
    expect(foldHelpCalls([call, ...answers], roles)[0]?.answeredBy).toBe('4');
  });

  test('may be said again, and needs no words', () => {
    const calls = foldHelpCalls([call, said(2, '4', '2026-11-02', callingForHelp(''))], roles);
    expect(openCall(calls)).toEqual({ id: 2, by: '4', at: noon('2026-11-02'), text: '' });
  });
});
