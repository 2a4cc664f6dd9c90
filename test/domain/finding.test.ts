import { checkKeys, checks, type CheckKey, type CheckState } from '../../src/domain/setUp/checks';
import { countStates, inWords, isMendable, needsSomebody, sentenceOf, toMend, type Finding } from '../../src/domain/setUp/finding';

const found = (key: CheckKey, state: CheckState, more: Partial<Finding> = {}): Finding => ({ key, state, details: [], ...more });

describe('A finding', () => {
  test.each<[CheckKey, CheckState, string]>([
    ['sharing', 'good', 'Only administrators share the site and what is in it.'],
    ['sharing', 'wrong', 'Members can share, so they could open a closed list to others.'],
    ['visits', 'choice', checks.visits.says.choice],
    ['teamsApp', 'unknown', 'SharePoint does not tell whether Teams has the app.'],
    ['sharing', 'unknown', 'This could not be looked at.']
  ])('%s, %s: %s', (key, state, says) => {
    expect(sentenceOf({ key, state })).toBe(says);
  });

  test.each<[CheckKey, CheckState, boolean | undefined, boolean]>([
    ['sharing', 'wrong', undefined, true],
    ['sharing', 'wrong', false, true],
    ['sharing', 'wrong', true, false],
    ['sharing', 'good', undefined, false],
    ['sharing', 'unknown', undefined, false],
    ['ratings', 'wrong', undefined, false],
    ['visits', 'choice', undefined, false]
  ])('%s, %s, by hand %s: a button mends it: %s', (key, state, byHand, mendable) => {
    expect(isMendable({ key, state, byHand })).toBe(mendable);
  });
});

describe('Many findings', () => {
  const many = [found('teamsApp', 'unknown'), found('sharing', 'wrong'), found('lists', 'wrong'), found('visits', 'choice'), found('columns', 'good'), found('units', 'wrong', { byHand: true })];

  test('are mended in the order of the checks, those alone that a button mends', () => {
    expect(toMend(many)).toEqual(['lists', 'sharing']);
    expect(toMend([])).toEqual([]);
    expect(toMend(checkKeys.map(key => found(key, 'wrong')))).toEqual(checkKeys.filter(key => checks[key].mendable));
  });

  test('are counted by state', () => {
    expect(countStates(many)).toEqual({ good: 1, wrong: 3, choice: 1, unknown: 1 });
    expect(countStates([])).toEqual({ good: 0, wrong: 0, choice: 0, unknown: 0 });
  });

  test.each<[CheckState[], boolean]>([
    [[], false],
    [['good', 'unknown'], false],
    [['good', 'wrong'], true],
    [['choice'], true]
  ])('%j need somebody: %s', (states, needs) => {
    expect(needsSomebody(states.map(state => found('lists', state)))).toBe(needs);
  });
});

test.each<[string, Parameters<typeof inWords>[0], string]>([
  ['words of SharePoint', 'Access denied.', 'Access denied.'],
  ['a sentence', { says: 'noUnit' }, 'There is no business unit yet.'],
  ['a sentence about something', { says: 'listMissing', values: { list: 'Acts' } }, 'Acts is missing.']
])('A line of a finding is told in words: %s', (_what, detail, words) => {
  expect(inWords(detail)).toBe(words);
});
