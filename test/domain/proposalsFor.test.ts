import type { Proposal } from '../../src/domain/proposal/proposal';
import { isSupporter, proposalsFor, toldFor, wantedOf } from '../../src/domain/proposal/proposalsFor';
import { standingOf } from '../../src/domain/proposal/proposalStanding';
import { day } from '../../src/domain/time';
import type { Verdict } from '../../src/domain/community/verdicts';
import { named, person, proposal, proposedAt, verdict, verdictsOf, version } from './proposed';

const supporter = (key: string) => ({ person: person(key), at: proposedAt });
const question = verdict({ kind: 'question', text: 'Why?' });
const declined = verdict();
const approved = verdict({ kind: 'approved', text: '' });

describe('The proposals somebody meets in the directory', () => {
  const meets = (who: string, one: Proposal, verdicts: readonly Verdict[] = [], at = proposedAt + 2 * day): boolean =>
    proposalsFor([one], verdictsOf(...verdicts), person(who), at).length === 1;
  const soon = declined.at + toldFor;
  const late = soon + 1;
  const supported = proposal({ supporters: [supporter('8')] });
  const withdrawn = proposal({ withdrawnBy: 11 });

  test.each([
    ['anybody', 'an undecided one, however old', true, meets('9', proposal(), [], proposedAt + 900 * day)],
    ['anybody', 'one with an open question', true, meets('9', proposal(), [question], late)],
    ['anybody', 'a declined one', false, meets('9', proposal(), [declined])],
    ['anybody', 'an approved one', false, meets('9', proposal(), [approved])],
    ['anybody', 'one that was taken back', false, meets('9', withdrawn)],
    ['whoever proposed it', 'a declined one, for a while', true, meets('7', proposal(), [declined], soon)],
    ['whoever proposed it', 'one declined long ago', false, meets('7', proposal(), [declined], late)],
    ['whoever proposed it', 'one that was taken back', true, meets('7', withdrawn, [], proposedAt + toldFor)],
    ['whoever proposed it', 'one that was taken back long ago', false, meets('7', withdrawn, [], proposedAt + toldFor + 1)],
    ['a supporter', 'an approved one, for a while', true, meets('8', supported, [approved], soon)],
    ['a supporter', 'one approved long ago', false, meets('8', supported, [approved], late)],
    ['a supporter', 'a declined one', false, meets('8', supported, [declined])]
  ])('%s meets %s: %s', (_who, _what, expected, met) => {
    expect(met).toBe(expected);
  });

  test('come with those that wait for this person first, then the newest', () => {
    const all = [
      proposal({ key: 'old', versions: [version({ row: 1 })] }),
      proposal({ key: 'mine', versions: [version({ row: 2, manager: named('8') })] }),
      proposal({ key: 'revised', versions: [version({ row: 3 }), version({ row: 6, version: 2 })] }),
      proposal({ key: 'new', versions: [version({ row: 5 })] })
    ];
    expect(proposalsFor(all, verdictsOf(), person('8'), proposedAt).map(each => each.proposal.key)).toEqual(['mine', 'revised', 'new', 'old']);
  });
});

describe('What a proposal waits for', () => {
  const asks = proposal({ versions: [version({ manager: named('3'), deputies: [named('4')], sponsor: named('6') })] });
  const wanted = (who: string, one = asks, ...verdicts: readonly Verdict[]) => wantedOf({ proposal: one, standing: standingOf(one, verdictsOf(...verdicts)) }, person(who));
  const agreed = { ...asks, agreements: [{ person: person('3'), agrees: false, at: proposedAt }] };
  const confirmed = (row: number) => ({ ...asks, confirmed: [{ person: person('6'), version: row, hours: 2, at: proposedAt }] });

  test.each([
    ['the named manager', 'an answer', ['agreement'], wanted('3')],
    ['a named deputy', 'an answer', ['agreement'], wanted('4')],
    ['the named sponsor', 'the hours', ['hours'], wanted('6')],
    ['anybody else', 'nothing', [], wanted('9')],
    ['a manager who answered', 'nothing more', [], wanted('3', agreed)],
    ['the deputy, where only the manager answered', 'an answer', ['agreement'], wanted('4', agreed)],
    ['a sponsor who confirmed', 'nothing more', [], wanted('6', confirmed(10))],
    ['a sponsor who confirmed an earlier version', 'the hours', ['hours'], wanted('6', confirmed(9))],
    ['whoever proposes to run it', 'nothing', [], wanted('3', { ...asks, proposer: person('3') })],
    ['the proposer who is asked', 'a reply', ['reply'], wanted('7', asks, question)],
    ['the proposer who is not asked', 'nothing', [], wanted('7')],
    ['the manager, where the proposer is asked', 'an answer', ['agreement'], wanted('3', asks, question)],
    ['anybody, once it is declined', 'nothing', [], wanted('3', asks, declined)]
  ])('from %s: %s', (_who, _what, expected, actual) => {
    expect(actual).toEqual(expected);
  });
});

test('A supporter is whoever supports it', () => {
  const supported = proposal({ supporters: [supporter('8')] });
  expect([isSupporter(supported, person('8')), isSupporter(supported, person('7'))]).toEqual([true, false]);
});
