import { givenTemplates } from '../../src/domain/community/givenTemplates';
import { readTemplate, templateLimits, templateOf, withKeptTemplates } from '../../src/domain/community/template';

const craft = givenTemplates[0];
if (craft === undefined) throw new Error('There is no template.');
const { key, ...body } = craft;

describe('The templates that Guildhall comes with', () => {
  test('are the seven purposes', () => {
    expect(givenTemplates.map(template => template.key)).toEqual(['craft', 'product-development', 'proposal-development', 'incident-response', 'research', 'career-club', 'employee-network']);
  });

  test.each(givenTemplates.map(template => [template.title, template] as const))('%s fits what can be kept', (_title, { key: name, ...said }) => {
    expect(readTemplate(name, JSON.parse(JSON.stringify(said)) as Record<string, unknown>)).toEqual({ key: name, ...said });
  });

  test.each(givenTemplates.map(template => [template.title, template] as const))('%s plans a session and two prompts within the first month, and says what healthy means', (_title, { checklist, healthy }) => {
    expect(checklist.filter(({ kind, week }) => kind === 'session' && week <= 4).length).toBeGreaterThanOrEqual(1);
    expect(checklist.filter(({ kind, week }) => kind === 'prompt' && week <= 4).length).toBeGreaterThanOrEqual(2);
    expect(healthy.length).toBeGreaterThanOrEqual(2);
    expect(new Set(checklist.map(item => item.key)).size).toBe(checklist.length);
  });
});

describe('A template that administrators keep', () => {
  test.each([
    ['without a title', key, { ...body, title: '' }],
    ['with a title of 61 characters', key, { ...body, title: 'x'.repeat(61) }],
    ['without a line', key, { ...body, about: undefined }],
    ['with a line of 161 characters', key, { ...body, about: 'x'.repeat(161) }],
    ['of a type nobody knows', key, { ...body, type: 'cult' }],
    ['of a cadence nobody knows', key, { ...body, cadence: 'daily' }],
    ['without a word for sessions', key, { ...body, wording: { ...body.wording, session: '' } }],
    ['without a word for asking', key, { ...body, wording: { ...body.wording, ask: 7 } }],
    ['without a question for the purpose', key, { ...body, wording: { session: 'S', ask: 'A' } }],
    ['with a word of 81 characters', key, { ...body, wording: { ...body.wording, ask: 'x'.repeat(81) } }],
    ['without words', key, { ...body, wording: undefined }],
    ['under no key', '', body],
    ['under a key in capitals', 'Craft', body],
    ['under a key of 41 characters', 'x'.repeat(41), body]
  ])('%s is left out', (_what, name, said) => {
    expect(readTemplate(name, said)).toBeUndefined();
  });

  test('may have a key of 40 characters', () => {
    expect(readTemplate('x'.repeat(40), { ...body })?.key).toBe('x'.repeat(40));
  });

  test('keeps the lines and sentences that can be shown, up to as many as fit', () => {
    const line = { key: 'a', kind: 'task', title: 'A', week: 26 };
    const read = readTemplate(key, { ...body, checklist: [line, { ...line, week: 27 }, { ...line, week: 0 }, { ...line, kind: 'party' }, { ...line, title: '' }, { ...line, key: '' }, 'x'], healthy: ['Good.', '', 7, 'x'.repeat(201)] });
    expect(read?.checklist).toEqual([line]);
    expect(read?.healthy).toEqual(['Good.']);
    const many = readTemplate(key, { ...body, checklist: Array.from({ length: 25 }, () => line), healthy: Array.from({ length: 9 }, () => 'Good.') });
    expect([many?.checklist.length, many?.healthy.length]).toEqual([templateLimits.items, templateLimits.sentences]);
    expect([templateLimits.items, templateLimits.sentences]).toEqual([20, 5]);
  });

  test('takes the place of the given one of its key, and others stand behind', () => {
    const kept = withKeptTemplates(givenTemplates, [
      { key: 'craft', body: { ...body, title: 'Our craft' } },
      { key: 'own', body: { ...body, title: 'Own' } },
      { key: 'broken', body: 'x' }
    ]);
    expect(kept.map(({ title }) => title)).toEqual(['Our craft', ...givenTemplates.slice(1).map(({ title }) => title), 'Own']);
  });

  test('is found by its key; the first there is stands in for one that is gone', () => {
    expect(templateOf(givenTemplates, 'research')?.key).toBe('research');
    expect(templateOf(givenTemplates, 'gone')?.key).toBe('craft');
    expect(templateOf([], 'craft')).toBeUndefined();
  });
});
