import type { ProposalSituation } from '../../src/domain/proposal/proposalDraft';
import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import type { TypedProposal } from '../../src/domain/proposal/typedProposal';
import { chosenByHand, chosenTemplate, readTyped, revivedBy, tagsTyped, typedOf, typedProblems } from '../../src/domain/proposal/typedProposal';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';
import { drafted } from './drafted';

const person = (key: string) => ({ key: personKey(key), name: `Person ${key}` });
const typed = (change: Partial<TypedProposal> = {}): TypedProposal => ({ ...typedOf(drafted()), ...change });
const club = { key: 'career-club', type: 'club', cadence: 'weekly' } as const;

describe('A template that is chosen', () => {
  test('sets type and cadence where the person chose neither', () => {
    expect(chosenTemplate(typed(), club)).toEqual({ template: 'career-club', type: 'club', cadence: 'weekly' });
  });

  test.each([
    ['type', { template: 'career-club', cadence: 'weekly' }],
    ['cadence', { template: 'career-club', type: 'club' }]
  ] as const)('leaves the %s alone that was chosen by hand', (field, change) => {
    expect(chosenTemplate(typed({ byHand: [field] }), club)).toEqual(change);
  });
});

describe('What is chosen by hand', () => {
  test('is remembered as that, once', () => {
    expect(chosenByHand(typed(), { type: 'club' })).toEqual({ type: 'club', byHand: ['type'] });
    expect(chosenByHand(typed({ byHand: ['cadence'] }), { cadence: 'weekly' })).toEqual({ cadence: 'weekly', byHand: ['cadence'] });
    expect(chosenByHand(typed({ byHand: ['cadence'] }), { type: 'club' })).toEqual({ type: 'club', byHand: ['cadence', 'type'] });
  });
});

describe('Tags', () => {
  test.each([
    ['pumps', ['pumps']],
    [' pumps , valves,', ['pumps', 'valves']],
    ['pumps,pumps', ['pumps']],
    ['مضخات، صمامات', ['مضخات', 'صمامات']],
    ['ポンプ、バルブ', ['ポンプ', 'バルブ']],
    [' , ', []],
    ['', []]
  ])('typed as “%s” are %j', (tagsText, tags) => {
    expect(tagsTyped(tagsText)).toEqual({ tagsText, tags });
  });

  test('of a draft are typed again with commas', () => {
    expect(typedOf(drafted({ tags: ['pumps', 'valves'] })).tagsText).toBe('pumps, valves');
  });
});

describe('A community that is revived', () => {
  test('begins the draft with its words, its place and its ways; who runs it is left open', () => {
    const practice = { template: 'research', notFor: 'Fans', tags: ['a', 'b'], cadence: 'quarterly', access: 'onRequest', link: 'https://x.example', welcome: 'Hi', parent: communityKey('wells') } as const;
    const entry = communityEntry({ key: 'pumps', title: 'Pumps', purpose: 'Run.', audience: 'All', unit: 'field', type: 'circle', practice });
    expect(revivedBy(entry)).toEqual({
      title: 'Pumps', purpose: 'Run.', audience: 'All', template: 'research', notFor: 'Fans', tags: ['a', 'b'], tagsText: 'a, b', cadence: 'quarterly',
      access: 'onRequest', link: 'https://x.example', parent: 'wells', revives: 'pumps', unit: 'field', type: 'circle', byHand: ['type', 'cadence']
    });
  });
});

describe('What is wrong with what is typed', () => {
  const situation: ProposalSituation = { others: [], units: [unitKey('field')], circles: () => false };
  const unknown = 'We know nobody called “Nemo”. Choose somebody from the list.';
  test.each([
    ['nothing', {}, {}],
    ['a manager of no such name', { manager: undefined, managerText: ' Nemo ' }, { manager: unknown }],
    ['no manager', { manager: undefined, managerText: ' ' }, { manager: 'Choose who will run it. It can be you.' }],
    ['letters that were left where a manager is chosen', { managerText: 'Nemo' }, {}],
    ['a deputy of no such name', { deputiesText: 'Nemo' }, { deputies: unknown }],
    ['a second deputy of no such name', { deputies: [person('8')], deputiesText: 'Nemo' }, { deputies: unknown }],
    ['a sponsor of no such name', { sponsorText: 'Nemo' }, { sponsor: unknown }],
    ['letters that were left where a sponsor is chosen', { sponsor: person('8'), sponsorText: 'Nemo' }, {}],
    ['a name of 60 letters', { sponsorText: 'x'.repeat(60) }, { sponsor: `We know nobody called “${'x'.repeat(60)}”. Choose somebody from the list.` }],
    ['a name of 10,000 letters', { sponsorText: 'x'.repeat(10_000) }, { sponsor: `We know nobody called “${'x'.repeat(60)}…”. Choose somebody from the list.` }],
    ['what a draft tells as well', { title: '' }, { title: 'Give the community a name.' }]
  ] as const)('%s is told beside the field', (_what, change, problems) => {
    expect(typedProblems(typed(change), situation)).toEqual(problems);
  });
});

describe('A draft that was kept', () => {
  const full = typed({
    audience: 'All', notFor: 'None', link: 'ftp://x', ...tagsTyped('a, b'), parent: communityKey('wells'), revives: communityKey('old'), access: 'onRequest',
    cadence: 'quarterly', type: 'club', template: 'research', deputies: [person('8')], sponsor: person('9'), hours: 'two', termMonths: '3',
    managerText: 'N', deputiesText: 'D', sponsorText: 'S', byHand: ['cadence']
  });
  test('is the same as it was', () => {
    expect(readTyped(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(readTyped(JSON.parse(JSON.stringify(typed())))).toEqual(typed());
  });

  test('keeps 10,000 characters, and spaces', () => {
    const title = ` ${'x'.repeat(10_000)} `;
    expect(readTyped({ title })?.title).toBe(title);
  });

  test.each([undefined, null, 7, 'text', [], [{ title: 'x' }], {}, { title: 7 }, { Title: 'x' }])('is none where %j stands', value => {
    expect(readTyped(value)).toBeUndefined();
  });

  test('is an empty one wherever junk stands', () => {
    const junk = Object.fromEntries(Object.keys(full).map(name => [name, { of: 'no use' }]));
    const empty = typedOf(emptyProposalDraft({ key: 'craft', type: 'community', cadence: 'monthly' }));
    expect(readTyped({ ...junk, title: '' })).toEqual(empty);
    expect(readTyped({ title: '', deputies: [7, { key: '8' }, { key: '8', name: 'Person 8' }], byHand: ['title', 'type'] })).toEqual({
      ...empty, deputies: [person('8')], byHand: ['type']
    });
  });
});
