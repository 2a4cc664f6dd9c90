import { entryBody, readEntries } from '../../src/domain/contribution/entry';
import { isMentioned, mentioning, readMentions } from '../../src/domain/contribution/mentions';
import { personKey } from '../../src/domain/identity';
import { row } from './rows';

const ana = { key: personKey('3'), name: 'Ana' };
const tom = { key: personKey('8'), name: 'Tom' };
const people = (...keys: string[]): { key: string; name: string }[] => keys.map(key => ({ key, name: `Person ${key}` }));

describe('Whom a text mentions', () => {
  test.each([
    ['is nobody where it says nothing', {}, undefined],
    ['is nobody where the list is empty', { mentions: [] }, undefined],
    ['is nobody where it is no list', { mentions: ana }, undefined],
    ['are people only', { mentions: [ana, 'Tom', { key: '8' }, { key: 'a|b', name: 'Nobody' }, { key: 'x8', name: 'Nobody' }] }, [ana]],
    ['is nobody whose key only begins like one', { mentions: [{ key: '8x', name: 'Nobody' }] }, undefined],
    ['may be people with long keys', { mentions: people('12345') }, people('12345')],
    ['is everybody once, by the first name', { mentions: [ana, { key: '3', name: 'Somebody' }, tom] }, [ana, tom]],
    ['are five people at most', { mentions: people('1', '2', '3', '4', '5', '6') }, people('1', '2', '3', '4', '5')]
  ])('%s', (_title, body, mentions) => {
    expect(readMentions(body)).toStrictEqual(mentions === undefined ? {} : { mentions });
  });

  test('is told by key', () => {
    expect(isMentioned({ mentions: [ana] }, ana.key)).toBe(true);
    expect(isMentioned({ mentions: [ana] }, tom.key)).toBe(false);
    expect(isMentioned({}, tom.key)).toBe(false);
  });

  test('is written with key and name only, five at most, and not at all where it is nobody', () => {
    expect(mentioning([{ ...ana, mail: 'ana@contoso.example' } as typeof ana])).toStrictEqual({ mentions: [ana] });
    expect(mentioning(people('1', '2', '3', '4', '5', '6') as never)).toStrictEqual({ mentions: people('1', '2', '3', '4', '5') });
    expect(mentioning([])).toStrictEqual({});
  });
});

describe('An entry', () => {
  const said = { kind: 'answer', summary: 'Answered', says: { text: 'So.' } };
  const first = row({ id: 1, kind: 'answer', by: '7', body: entryBody({ ...said, mentions: [ana] }) });
  const read = (...rows: (typeof first)[]): ReturnType<typeof readEntries> => readEntries(rows, 'answer', body => body.text);

  test('says whom it mentions beside its words', () => {
    expect(entryBody({ ...said, mentions: [ana] })).toStrictEqual({ text: 'So.', mentions: [ana] });
    expect(entryBody({ ...said, mentions: [], corrects: 4 })).toStrictEqual({ text: 'So.', corrects: 4 });
    expect(read(first)[0]).toMatchObject({ id: 1, says: 'So.', mentions: [ana] });
  });

  test.each([
    ['others instead', [tom], { mentions: [tom] }],
    ['nobody any more', [], {}]
  ])('mentions %s once it was corrected', (_whom, mentions, expected) => {
    const better = row({ id: 2, kind: 'answer', by: '7', body: entryBody({ ...said, says: { text: 'Thus.' }, mentions, corrects: 1 }) });
    const [{ mentions: now, says } = { mentions: [ana], says: '' }] = read(first, better);
    expect({ says, ...(now !== undefined && { mentions: now }) }).toStrictEqual({ says: 'Thus.', ...expected });
  });

  test('mentions nobody because somebody else corrected it', () => {
    const meddling = row({ id: 2, kind: 'answer', by: '8', body: entryBody({ ...said, mentions: [tom], corrects: 1 }) });
    expect(read(first, meddling)[0]?.mentions).toStrictEqual([ana]);
  });
});
