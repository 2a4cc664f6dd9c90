import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { ProposalDraft, ProposalSituation } from '../../src/domain/proposal/proposalDraft';
import { emptyProposalDraft, proposalProblems, proposalSteps, toDraft, toProposed } from '../../src/domain/proposal/proposalDraft';
import { drafted } from './drafted';

const ana = { key: personKey('7'), name: 'Ana' };
const bo = { key: personKey('8'), name: 'Bo' };
const situation: ProposalSituation = { others: [{ key: communityKey('cafe'), title: 'Café' }], units: [unitKey('field')], circles: parent => parent === 'inside' };

describe('A proposal while it is filled in', () => {
  const cases: [string, Partial<ProposalDraft>, Record<string, string>][] = [
    ['nothing', {}, {}],
    ['no title', { title: ' ' }, { title: 'Give the community a name.' }],
    ['a title that reads as one there is', { title: 'CAFE!' }, { title: '“Café” exists already. Choose another name, or join that one.' }],
    ['no purpose', { purpose: '' }, { purpose: 'Say in a sentence what it is for.' }],
    ['10,000 pasted characters', { purpose: 'x'.repeat(10_000) }, { purpose: 'This purpose has 10000 characters. Keep it to 500.' }],
    ['a long word on whom it is not for', { notFor: 'x'.repeat(301) }, { notFor: 'This text has 301 characters. Keep it to 300.' }],
    ['spaces around what just fits', { notFor: ` ${'x'.repeat(300)} ` }, {}],
    ['six tags', { tags: ['a', 'b', 'c', 'd', 'e', 'f'] }, { tags: 'Keep it to 5 tags.' }],
    ['a long tag', { tags: ['a', 'x'.repeat(31)] }, { tags: `“${'x'.repeat(30)}…” is long for a tag. Keep each to 30 characters.` }],
    ['a tag that just fits', { tags: ['x'.repeat(30)] }, {}],
    ['no unit', { unit: undefined }, { unit: 'Choose the business unit.' }],
    ['a unit that is gone', { unit: unitKey('gone') }, { unit: 'This business unit is not there any more. Choose another.' }],
    ['a part of one that is itself inside', { parent: communityKey('inside') }, { parent: 'That community is itself a part of this one. Choose another, or none.' }],
    ['a part of another', { parent: communityKey('cafe') }, {}],
    ['an address without its beginning', { link: 'teams.microsoft.com/l' }, { link: 'Paste the whole address. It begins with https://' }],
    ['a script for an address', { link: 'javascript:alert(1)' }, { link: 'Paste the whole address. It begins with https://' }],
    ['a long address', { link: `https://a/${'x'.repeat(391)}` }, { link: 'This address has 401 characters. Keep it to 400.' }],
    ['an address that just fits', { link: `https://a/${'x'.repeat(390)}` }, {}],
    ['nobody to run it', { manager: undefined }, { manager: 'Choose who will run it. It can be you.' }],
    ['six deputies', { deputies: ['1', '2', '3', '4', '5', '6'].map(key => ({ key: personKey(key), name: key })) }, { deputies: 'Keep it to 5 deputies.' }],
    ['a manager who is the own deputy', { deputies: [bo, { key: personKey('7'), name: 'Person 7' }] }, { deputies: 'The manager is not their own deputy. Choose somebody else.' }],
    ['a manager who grants the own hours', { sponsor: ana }, { sponsor: 'A sponsor grants the manager’s hours, so it is somebody else.' }],
    ['a sponsor and a deputy', { sponsor: bo, deputies: [bo] }, {}],
    ['hours that are no number', { hours: 'some' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['no hours', { hours: '' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['0 hours', { hours: '0' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['41 hours', { hours: '41' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['40 hours', { hours: ' 40 ' }, {}],
    ['40 hours in Arabic digits', { hours: ' ٤٠ ' }, {}],
    ['41 hours in full-width digits', { hours: '４１' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['half hours', { hours: '1.5' }, { hours: 'Write whole hours a week, from 1 to 40.' }],
    ['a term of 61 months', { termMonths: '61' }, { termMonths: 'Write whole months, from 1 to 60.' }],
    ['a term of 60 months', { termMonths: '60' }, {}]
  ];
  test.each(cases)('with %s, is told so beside the field', (_what, change, problems) => {
    expect(proposalProblems(drafted(change), situation)).toEqual(problems);
  });

  test('keeps the name of what it revives', () => {
    expect(proposalProblems(drafted({ title: 'Café', revives: communityKey('cafe') }), situation)).toEqual({});
  });

  test('says everything that is wrong at once', () => {
    expect(Object.keys(proposalProblems(drafted({ title: '', unit: undefined, manager: undefined, hours: 'x' }), situation))).toEqual(['title', 'unit', 'manager', 'hours']);
  });

  test('asks for each field in one step', () => {
    const asked = Object.values(proposalSteps).flat().sort();
    expect(asked).toEqual(Object.keys(drafted()).sort());
    expect(Object.keys(proposalSteps)).toEqual(['about', 'forWhom', 'who']);
  });
});

describe('What is proposed', () => {
  test('is the draft without spaces around its words, each tag once', () => {
    expect(toProposed(drafted({ title: ' Pumps ', notFor: ' Nobody. ', tags: [' a ', 'a', '', 'b'], link: ' https://a/ ', hours: ' ３ ', parent: communityKey('cafe'), sponsor: bo, deputies: [bo] }))).toEqual({
      unit: 'field',
      type: 'guild',
      charter: { title: 'Pumps', purpose: 'Keep pumps running.', audience: '' },
      practice: { template: 'craft', notFor: 'Nobody.', tags: ['a', 'b'], cadence: 'monthly', access: 'open', link: 'https://a/', welcome: '', parent: 'cafe' },
      manager: { key: '7', name: 'Person 7' },
      deputies: [bo],
      sponsor: bo,
      hours: 3,
      termMonths: 12
    });
  });

  test.each([
    ['a unit', { unit: undefined }],
    ['a manager', { manager: undefined }],
    ['hours', { hours: '' }],
    ['a term', { termMonths: '12345' }]
  ])('is nothing without %s', (_what, change) => {
    expect(toProposed(drafted(change))).toBeUndefined();
  });

  test.each([
    ['with nothing but what it needs', {}],
    ['with everything', { notFor: 'Nobody.', tags: ['a'], parent: communityKey('cafe'), access: 'onRequest' as const, link: 'https://a/', sponsor: bo, deputies: [bo], hours: '3', termMonths: '18', revives: communityKey('old') }]
  ])('becomes the same draft again %s', (_what, change) => {
    const draft = drafted(change);
    const proposed = toProposed(draft);
    expect(proposed && toDraft(proposed)).toEqual(draft);
  });

  test('begins with what the template sets', () => {
    expect(emptyProposalDraft({ key: 'research', type: 'circle', cadence: 'quarterly' })).toMatchObject({ template: 'research', type: 'circle', cadence: 'quarterly', title: '', access: 'open', hours: '2', termMonths: '12', manager: undefined });
  });
});
