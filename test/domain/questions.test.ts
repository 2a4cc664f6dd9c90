import fc from 'fast-check';
import type { RoleTerm } from '../../src/domain/community/roles';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount } from '../../src/domain/log/rowsThatCount';
import { accepting, answering, asking, seeing } from '../../src/domain/question/questionDraft';
import type { Question } from '../../src/domain/question/questions';
import { foldQuestions, looseAnswers, oneLine } from '../../src/domain/question/questions';
import { row } from './rows';

const ana = { key: personKey('3'), name: 'Ana Ruiz' };
const roles: readonly RoleTerm[] = [
  { role: 'manager', person: ana, from: Date.parse('2026-03-05T00:00:00Z'), until: Date.parse('2026-03-20T00:00:00Z') },
  { role: 'sponsor', person: { key: personKey('4'), name: 'Ines' }, from: 0 }
];

const says = (id: number, by: string, { kind, ...entry }: NewEntry, at = '2026-03-10T12:00:00Z'): LogRow =>
  row({ id, kind, by, at, body: entryBody({ kind, ...entry }) });
const asked = (id: number, by = '7', title = 'Which seal?', corrects?: number): LogRow => says(id, by, asking({ title, text: 'It leaks.' }, corrects), `2026-03-10T12:00:${String(id).padStart(2, '0')}Z`);
const answered = (id: number, question: number, by = '8', corrects?: number): LogRow =>
  says(id, by, answering(question, { text: `Answer ${id}` }, corrects), `2026-03-10T12:00:${String(id).padStart(2, '0')}Z`);
const accepted = (id: number, answer: number, isAccepted = true, by = '7'): LogRow => says(id, by, accepting(answer, isAccepted));
const fold = (...rows: LogRow[]): readonly Question[] => foldQuestions(rows, new Set(), roles);
const only = (...rows: LogRow[]): Question => fold(...rows)[0] as Question;

describe('A question', () => {
  test('is what its asker says, in one line and more, and to whom', () => {
    const question = says(1, '7', { ...asking({ title: ' Which\n seal? ', text: ' It leaks. ' }), mentions: [ana] });
    expect(fold(question)).toEqual([
      {
        entry: {
          id: 1,
          author: '7',
          operation: 'op-1',
          at: Date.parse('2026-03-10T12:00:00Z'),
          isHidden: false,
          says: { title: 'Which seal?', text: 'It leaks.' },
          mentions: [ana]
        },
        answers: []
      }
    ]);
  });

  test.each<[string, unknown, unknown]>([
    ['needs a title', { text: 'It leaks.' }, undefined],
    ['has a title of at most 200 characters', { title: 'x'.repeat(201) }, undefined],
    ['may have no text', { title: 'Seal?' }, { title: 'Seal?', text: '' }],
    ['may have a text of nothing', { title: 'Seal?', text: '  ' }, { title: 'Seal?', text: '' }],
    ['may have a text that is none', { title: 'Seal?', text: 7 }, { title: 'Seal?', text: '' }],
    ['has a text of at most 2,000 characters', { title: 'Seal?', text: 'x'.repeat(2001) }, undefined],
    ['has a text of up to 2,000 characters', { title: 'Seal?', text: 'x'.repeat(2000) }, { title: 'Seal?', text: 'x'.repeat(2000) }],
    ['says something', 'Seal?', undefined]
  ])('%s', (_title, body, read) => {
    expect(foldQuestions([row({ id: 1, kind: 'question', body })]).map(({ entry }) => entry.says)).toEqual(read === undefined ? [] : [read]);
  });

  test('is hidden where a keeper hid it', () => {
    expect(foldQuestions([asked(1), asked(2)], new Set([2])).map(({ entry }) => entry.isHidden)).toEqual([false, true]);
  });

  test('is corrected and taken back by its asker alone', () => {
    expect(fold(asked(1), asked(2, '8', 'Something else', 1)).map(({ entry }) => entry.says.title)).toEqual(['Which seal?']);
    expect(fold(asked(1), asked(2, '7', 'Which seals?', 1)).map(({ entry }) => [entry.id, entry.says.title])).toEqual([[1, 'Which seals?']]);
    expect(fold(asked(1), says(2, '8', withdrawal(1)))).toHaveLength(1);
    expect(fold(asked(1), says(2, '7', withdrawal(1)))).toEqual([]);
  });
});

test('A line is one line whatever was pasted', () => {
  expect(oneLine('  a\r\n\tb   c ')).toBe('a b c');
});

describe('Answers', () => {
  test('stand with their question in the order in which they came, from whomever', () => {
    const [first, second] = fold(asked(1), asked(2), answered(3, 2), answered(4, 1, '9'), answered(5, 2, '3'));
    expect([first, second].map(question => question?.answers.map(({ id, author, says: { text } }) => [id, author, text]))).toEqual([
      [[4, '9', 'Answer 4']],
      [
        [3, '8', 'Answer 3'],
        [5, '3', 'Answer 5']
      ]
    ]);
  });

  test('stay with the question they were given to when they are corrected', () => {
    const [first, second] = fold(asked(1), asked(2), answered(3, 1), answered(4, 2, '8', 3));
    expect(first?.answers.map(({ id, says: { text, question } }) => [id, text, question])).toEqual([[3, 'Answer 4', 1]]);
    expect(second?.answers).toEqual([]);
  });

  test('do not come before their question', () => {
    expect(only(answered(1, 2), asked(2)).answers).toEqual([]);
  });

  test.each([
    [{ question: 1, text: 'x'.repeat(4000) }, 1],
    [{ question: 1, text: 'x'.repeat(4001) }, 0],
    [{ question: 1, text: ' ' }, 0],
    [{ question: '1', text: 'Try this.' }, 0],
    [{ text: 'Try this.' }, 0],
    [{ question: 1 }, 0]
  ])('are read only where they say something to a question (%#)', (body, count) => {
    expect(only(asked(1), row({ id: 2, kind: 'answer', by: '8', body })).answers).toHaveLength(count);
  });

  test('mention people too', () => {
    const answer = says(2, '8', { ...answering(1, { text: 'Ask her.' }), mentions: [ana] });
    expect(only(asked(1), answer).answers[0]).toMatchObject({ says: { question: 1, text: 'Ask her.' }, mentions: [ana] });
  });
});

describe('The first answer', () => {
  const at = (id: number): number => Date.parse(`2026-03-10T12:00:0${id}Z`);

  test('is the first by somebody else', () => {
    expect(only(asked(1), answered(2, 1, '7'), answered(3, 1), answered(4, 1, '9')).firstAnswerAt).toBe(at(3));
  });

  test('is none where only the asker answered, or a keeper hid it, or it was taken back', () => {
    expect(only(asked(1), answered(2, 1, '7'))).not.toHaveProperty('firstAnswerAt');
    expect(foldQuestions([asked(1), answered(2, 1)], new Set([2]))[0]).not.toHaveProperty('firstAnswerAt');
    expect(only(asked(1), answered(2, 1), says(3, '8', withdrawal(2)))).not.toHaveProperty('firstAnswerAt');
  });
});

describe('Accepting', () => {
  const given = [asked(1), answered(2, 1), answered(3, 1, '9')];

  test.each<[string, readonly LogRow[], number | undefined]>([
    ['nothing was accepted', [], undefined],
    ['the asker accepted one', [accepted(4, 2)], 2],
    ['the asker accepted another one later', [accepted(4, 2), accepted(5, 3)], 3],
    ['the asker took it back', [accepted(4, 2), accepted(5, 2, false)], undefined],
    ['the asker took back another one', [accepted(4, 2), accepted(5, 3), accepted(6, 2, false)], 3],
    ['somebody else accepted one', [accepted(4, 2, true, '8')], undefined],
    ['somebody else took it back', [accepted(4, 2), accepted(5, 2, false, '8')], 2],
    ['what was accepted is no answer', [accepted(4, 1)], undefined],
    ['what was accepted came later', [accepted(2, 3)], undefined],
    ['a row of another kind says so', [row({ id: 4, kind: 'note', body: { answer: 2, isAccepted: true } })], undefined],
    ['it is accepted in other words', [row({ id: 4, kind: 'accept', body: { answer: 2, isAccepted: 'yes' } })], undefined],
    ['the answer was taken back', [accepted(4, 2), says(5, '8', withdrawal(2))], undefined]
  ])('where %s', (_title, rows, answer) => {
    const all = [...given.filter(({ id }) => !rows.some(each => each.id === id)), ...rows].sort((a, b) => a.id - b.id);
    expect(only(...all).acceptedAnswer).toBe(answer);
    expect('acceptedAnswer' in only(...all)).toBe(answer !== undefined);
  });

  test('does not come before the answer it names', () => {
    expect(only(asked(1), accepted(2, 3), answered(3, 1)).acceptedAnswer).toBeUndefined();
    expect(only(asked(1), answered(2, 1), accepted(3, 3)).acceptedAnswer).toBeUndefined();
  });

  test('may be of one’s own answer', () => {
    expect(only(asked(1), answered(2, 1, '7'), accepted(3, 2)).acceptedAnswer).toBe(2);
  });

  test('ends where a keeper hides the answer, so that the question waits again', () => {
    expect(foldQuestions([...given, accepted(4, 2)], new Set([2]))[0]?.acceptedAnswer).toBeUndefined();
    expect(foldQuestions([...given, accepted(4, 2)], new Set([3]))[0]?.acceptedAnswer).toBe(2);
  });

  test('is of one question, not of another that the same person asked', () => {
    const [first, second] = fold(asked(1), asked(2), answered(3, 2), accepted(4, 3));
    expect([first?.acceptedAnswer, second?.acceptedAnswer]).toEqual([undefined, 3]);
  });

  test('of an answer that names a later question is none', () => {
    expect(only(answered(1, 2), asked(2), accepted(3, 1)).acceptedAnswer).toBeUndefined();
  });
});

describe('A question was seen', () => {
  const seen = (id: number, by: string, at?: string): LogRow => says(id, by, seeing(1), at);

  test.each<[string, readonly LogRow[], string | undefined]>([
    ['by the keeper who said so', [seen(2, '3')], '3'],
    ['by nobody who does not keep the community', [seen(2, '8')], undefined],
    ['by no sponsor', [seen(2, '4')], undefined],
    ['by nobody before having the role', [seen(2, '3', '2026-03-04T00:00:00Z')], undefined],
    ['by nobody after having the role', [seen(2, '3', '2026-03-20T00:00:00Z')], undefined],
    ['by nobody who took it back', [seen(2, '3'), says(3, '3', withdrawal(2))], undefined]
  ])('%s', (_title, rows, person) => {
    const question = only(asked(1), ...rows);
    expect(question.seenBy).toBe(person);
    expect('seenBy' in question).toBe(person !== undefined);
  });

  test('not before it was asked, and only that one', () => {
    expect(only(row({ id: 1, kind: 'seen', by: '3', body: { question: 2 } }), asked(2)).seenBy).toBeUndefined();
    expect(fold(asked(1), asked(2), seen(3, '3')).map(({ seenBy }) => seenBy)).toEqual(['3', undefined]);
  });

  test('by nobody where the roles are not known', () => {
    expect(foldQuestions([asked(1), seen(2, '3')])[0]?.seenBy).toBeUndefined();
  });
});

describe('Answers without their question', () => {
  const told = (...rows: LogRow[]): unknown => looseAnswers(rows).map(({ question, why, answers }) => [question, why, answers.map(({ id }) => id)]);

  test('stay where the asker took the question back', () => {
    const rows = [asked(1), answered(2, 1), says(3, '7', withdrawal(1)), answered(4, 1)];
    expect(told(...rows)).toEqual([[1, 'takenBack', [2, 4]]]);
    expect(fold(...rows)).toEqual([]);
  });

  test('stay where the question is older than what was read, by its age', () => {
    expect(told(asked(10), answered(11, 5), answered(12, 3), answered(13, 5, '9'))).toEqual([
      [3, 'older', [12]],
      [5, 'older', [11, 13]]
    ]);
  });

  test('are none where the question is there, never was, or came later', () => {
    expect(told(asked(10), answered(11, 10), answered(13, 12), answered(14, 10), answered(15, 20), answered(16, 11))).toEqual([]);
    expect(told(answered(1, 2), asked(2), says(3, '7', withdrawal(2)))).toEqual([]);
    expect(told(answered(10, 10))).toEqual([]);
    expect(told(asked(10), answered(11, 10, '8'), row({ id: 12, kind: 'answer', by: '8', body: { text: 'To nothing.' } }))).toEqual([]);
    expect(told()).toEqual([]);
  });

  test('of a correction are none: it is no question of its own', () => {
    expect(told(asked(1), asked(2, '7', 'Better?', 1), answered(3, 2))).toEqual([]);
  });

  test('are hidden where a keeper hid them', () => {
    expect(looseAnswers([asked(10), answered(11, 5)], new Set([11]))[0]?.answers[0]?.isHidden).toBe(true);
  });
});

describe('Whatever comes', () => {
  const kinds = fc.constantFrom('question', 'answer', 'accept', 'seen', 'withdraw', 'note');
  const number = fc.integer({ min: 0, max: 12 });
  const body = fc.record(
    { title: fc.string(), text: fc.string(), question: number, answer: number, row: number, corrects: number, isAccepted: fc.boolean(), mentions: fc.anything() },
    { requiredKeys: [] }
  );
  const rows = fc
    .array(fc.record({ kind: kinds, by: fc.constantFrom('3', '7', '8'), body: fc.oneof(body, fc.anything()) }), { maxLength: 12 })
    .map(sketches => sketches.map((sketch, index) => row({ id: index + 1, ...sketch })));

  test('any order of arrival and any doubling give the same', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat()), (all, places) => {
        const disturbed = [...all, ...all].map((each, index) => ({ each, place: places[index] ?? 0 })).sort((a, b) => a.place - b.place);
        const counted = rowsThatCount(disturbed.map(({ each }) => each)).rows;
        expect(foldQuestions(counted, new Set(), roles)).toEqual(foldQuestions(all, new Set(), roles));
      })
    );
  });

  test('what strangers add changes neither words nor acceptance of anybody’s question', () => {
    fc.assert(
      fc.property(rows, all => {
        const ours = [asked(1), answered(2, 1), accepted(3, 2)];
        const strangers = all.map(each => ({ ...each, id: each.id + 10, author: personKey('66') }));
        const [first] = foldQuestions([...ours, ...strangers], new Set(), roles);
        const [before] = foldQuestions(ours, new Set(), roles);
        expect({ ...first, answers: first?.answers.filter(({ author }) => author !== '66') }).toEqual(before);
      })
    );
  });

  test('an accepted answer is one of the answers', () => {
    fc.assert(
      fc.property(rows, all => {
        for (const { acceptedAnswer, answers } of foldQuestions(all)) {
          expect(acceptedAnswer === undefined || answers.some(({ id }) => id === acceptedAnswer)).toBe(true);
        }
      })
    );
  });
});
