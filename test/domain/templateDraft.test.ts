import { givenTemplates } from '../../src/domain/community/givenTemplates';
import type { Template } from '../../src/domain/community/template';
import { readTemplate, templateLimits } from '../../src/domain/community/template';
import type { TemplateDraft } from '../../src/domain/community/templateDraft';
import { emptyTemplateDraft, fromTemplateDraft, newTemplateKey, templateProblems, toTemplateDraft } from '../../src/domain/community/templateDraft';
import { planLimits } from '../../src/domain/community/plan';

const [craft] = givenTemplates as [Template];
const draft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({ ...toTemplateDraft(craft), ...change });
const problems = (change: Partial<TemplateDraft>, others: readonly string[] = []): unknown => templateProblems(draft(change), others);
const line = (change: Partial<TemplateDraft['checklist'][number]> = {}): TemplateDraft['checklist'][number] => ({ key: 'one', kind: 'task', title: 'Do it', week: '1', ...change });

describe('A template while it is written', () => {
  test.each(givenTemplates.map(each => [each.title, each] as const))('%s is written and read back as it was', (_title, template) => {
    expect(fromTemplateDraft(template.key, toTemplateDraft(template))).toEqual(template);
    expect(templateProblems(toTemplateDraft(template), [])).toEqual({});
    expect(readTemplate(template.key, { ...fromTemplateDraft(template.key, toTemplateDraft(template)) })).toEqual(template);
  });

  test('begins empty, with words to start from', () => {
    expect(emptyTemplateDraft).toEqual({ title: '', about: '', session: 'Session', ask: 'Ask the community', purpose: 'What is it for?', type: 'community', cadence: 'monthly', checklist: [], healthy: [] });
  });

  test('is kept without spaces around its words and without empty sentences', () => {
    const kept = fromTemplateDraft('own', draft({ title: ' Own ', about: ' a ', session: ' b ', ask: ' c ', purpose: ' d ', healthy: [' e ', '', '  '], checklist: [line({ title: ' f ', week: ' ۷ ' })] }));
    expect(kept).toMatchObject({ key: 'own', title: 'Own', about: 'a', wording: { session: 'b', ask: 'c', purpose: 'd' }, healthy: ['e'], checklist: [{ key: 'one', kind: 'task', title: 'f', week: 7 }] });
  });
});

describe('What is wrong with a template', () => {
  const missing: [keyof TemplateDraft, string][] = [
    ['title', 'Give the template a name.'],
    ['about', 'Say in a line who it is for.'],
    ['session', 'Say what people meet for.'],
    ['ask', 'Say what invites to ask.'],
    ['purpose', 'Ask the question that a purpose answers.']
  ];
  test.each(missing)('an empty %s', (field, sentence) => {
    expect(problems({ [field]: '  ' })).toEqual({ [field]: sentence });
  });

  test.each([['title', templateLimits.title], ['about', templateLimits.about], ['session', templateLimits.word], ['ask', templateLimits.word], ['purpose', templateLimits.word]] as const)('a long %s', (field, limit) => {
    expect(problems({ [field]: 'x'.repeat(limit) })).toEqual({});
    expect(problems({ [field]: 'x'.repeat(limit + 1) })).toEqual({ [field]: `This text has ${limit + 1} characters. Keep it to ${limit}.` });
    expect(problems({ [field]: 'x'.repeat(10_000) })).toEqual({ [field]: `This text has 10000 characters. Keep it to ${limit}.` });
  });

  test('a name that reads like another one, and an empty one is only empty', () => {
    expect(problems({ title: 'résearch!' }, ['Craft', 'Research'])).toEqual({ title: '“Research” exists already. Choose another name.' });
    expect(problems({ title: '' }, [''])).toEqual({ title: 'Give the template a name.' });
  });

  test('too many sentences or too long a one', () => {
    expect(problems({ healthy: [...Array<string>(templateLimits.sentences).fill('Good.'), ' '] })).toEqual({});
    expect(problems({ healthy: Array<string>(templateLimits.sentences + 1).fill('Good.') })).toEqual({ healthy: 'Keep it to 5 sentences.' });
    expect(problems({ healthy: ['Good.', 'x'.repeat(201)] })).toEqual({ healthy: 'This text has 201 characters. Keep it to 200.' });
    expect(problems({ healthy: ['x'.repeat(200)] })).toEqual({});
  });

  test('too many lines', () => {
    const lines = Array.from({ length: templateLimits.items + 1 }, (_each, index) => line({ key: `k${index}` }));
    expect(problems({ checklist: lines })).toEqual({ checklist: 'Keep it to 20 lines.' });
    expect(problems({ checklist: lines.slice(1) })).toEqual({});
  });

  const lines: [string, Partial<TemplateDraft['checklist'][number]>, string | undefined][] = [
    ['a good one', {}, undefined],
    ['one without words', { title: '  ' }, 'Say what is to be done, or take the line out.'],
    ['one as long as it may be', { title: 'x'.repeat(planLimits.title) }, undefined],
    ['a longer one', { title: 'x'.repeat(planLimits.title + 1) }, 'This text has 121 characters. Keep it to 120.'],
    ['the last week there is', { week: '26' }, undefined],
    ['the same in Arabic digits', { week: ' ٢٦ ' }, undefined],
    ...['', '0', '27', '1.5', 'two', '-1', '1e1', '001', '१'].map((week): [string, { week: string }, string] => [`week “${week}”`, { week }, 'Write the week as a whole number from 1 to 26.'])
  ];
  test.each(lines)('of the checklist: %s', (_what, change, problem) => {
    expect(problems({ checklist: [line(change)] })).toEqual(problem === undefined ? {} : { 'line one': problem });
  });
});

describe('The key of a new template', () => {
  test.each([
    ['Sales talks', [], 'sales-talks'],
    ['Qualität & Prüfung', [], 'qualitat-prufung'],
    ['  2026: a plan ', [], 'a-plan'],
    ['!!!', [], 'template'],
    ['42', [], 'template'],
    ['研究', [], 'template'],
    ['Sales', ['sales'], 'sales-2'],
    ['Sales', ['sales', 'sales-2'], 'sales-3']
  ] as const)('of “%s” beside %j is %s', (title, taken, key) => {
    expect(newTemplateKey(title, taken)).toBe(key);
  });

  test('is never too long to be read back', () => {
    const key = newTemplateKey('word '.repeat(30), [newTemplateKey('word '.repeat(30), [])]);
    expect(readTemplate(key, { ...craft })).toBeDefined();
    expect(key).toHaveLength(39);
  });
});
