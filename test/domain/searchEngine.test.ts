import type { Findable } from '../../src/domain/similar/findable';
import type { Hits } from '../../src/domain/similar/searchEngine';
import { searchEngine } from '../../src/domain/similar/searchEngine';

const entry = (key: string, title: string, purpose = '', tags: readonly string[] = []): Findable => ({ key, title, purpose, tags });

const entries = [
  entry('db', 'Datenbankgilde', 'Abfragen und Sicherung von Tabellen.', ['postgres']),
  entry('rust', 'Rust Learners', 'We read together.'),
  entry('infra', 'Infra', 'Machines for everybody.'),
  entry('ml', 'Machine Learning', 'Models in production.', ['statistics']),
  entry('kalte', 'Kältetechnik', 'Verdichter.'),
  entry('okr', 'Objectives and Key Results', 'Goals.')
];

function filled(): ReturnType<typeof searchEngine> {
  const engine = searchEngine();
  for (const one of entries) engine.add(one);
  return engine;
}

const keys = (hits: Hits): string[] => [...hits.keys()].sort();

describe('Near a word', () => {
  const engine = filled();

  test.each<[typed: string, why: string, found: string[]]>([
    ['rust', 'the word itself', ['rust']],
    ['rsut', 'two letters exchanged, of four', ['rust']],
    ['rist', 'a wrong letter of four', ['rust']],
    ['dust', 'a wrong first letter', ['rust']],
    ['rus', 'its beginning', ['rust']],
    ['rst', 'a word of three letters must be right', []],
    ['rudd', 'two wrong letters of four', []],
    ['mechime', 'two wrong letters of seven', []],
    ['laarnink', 'two wrong letters of eight', ['ml']],
    ['learxixk', 'three wrong letters of eight', []],
    ['infrastructure', 'a word that it begins', ['infra']],
    ['infraction', 'a word that it begins, too', ['infra']],
    ['gilde', 'the end of a longer word', ['db']],
    ['bank', 'the middle of a longer word', ['db']],
    ['bamk', 'the middle of a longer word, misspelt and short', []],
    ['bankgil', 'seven letters within', ['db']],
    ['bankgx', 'six letters, of which three quarters are within', []],
    ['bankgix', 'seven letters, of which four fifths are within', ['db']],
    ['sicherung', 'a second word of the purpose', ['db']],
    ['bankxyz', 'seven letters, of which two fifths are within', []],
    ['nbankgixde', 'ten letters within, one of them wrong', ['db']],
    ['machinelearning', 'a title without its space', ['ml']],
    ['kaelte', 'an accent spelt out', ['kalte']],
    ['kalte', 'an accent left out', ['kalte']],
    ['postgres', 'a tag', ['db']],
    ['postgers', 'a tag, two letters exchanged', ['db']],
    ['verdichter', 'a word of the purpose', ['kalte']],
    ['verd', 'the beginning of a word of the purpose', ['kalte']],
    ['ver', 'three letters of a purpose say nothing', []],
    ['vardichter', 'a misspelt word of the purpose', []],
    ['xylophone', 'nothing', []]
  ])('“%s” finds (%s) %j', (typed, _why, found) => {
    expect(keys(engine.near(typed))).toEqual(found);
  });

  test('a joining word of a purpose is not read', () => {
    expect(keys(engine.near('und'))).toEqual([]);
  });

  test('a title counts for more than a tag, a tag more than a purpose', () => {
    const three = searchEngine();
    three.add(entry('purpose', 'One', 'pumps'));
    three.add(entry('tag', 'Two', 'else', ['pumps']));
    three.add(entry('title', 'Pumps', 'else'));
    expect([...three.near('pumps')].sort(([, a], [, b]) => b - a).map(([key]) => key)).toEqual(['title', 'tag', 'purpose']);
  });

  test('the word itself counts for more than its part, and its part more than a longer word that begins so', () => {
    const three = searchEngine();
    three.add(entry('whole', 'Valvesets'));
    three.add(entry('inside', 'Backvalvesets'));
    three.add(entry('head', 'Valve'));
    const near = three.near('valvesets');
    expect([...near].sort(([, a], [, b]) => b - a).map(([key]) => key)).toEqual(['whole', 'inside', 'head']);
  });

  test('the beginning of a word counts for more than its middle', () => {
    const two = searchEngine();
    two.add(entry('inside', 'Atrust'));
    two.add(entry('beginning', 'Trusted'));
    const near = two.near('trus');
    expect(near.get('beginning')).toBeGreaterThan(near.get('inside') ?? Infinity);
  });

  test('each of several tags is found by itself', () => {
    const one = searchEngine();
    one.add(entry('tagged', 'Title', '', ['water', 'wells']));
    expect([one.named(['water']), one.named(['wells']), one.named(['waterwells'])].map(keys)).toEqual([['tagged'], ['tagged'], []]);
  });

  test('a title that has more of the word inside comes before one that has less', () => {
    const two = searchEngine();
    two.add(entry('less', 'Xbankgilxx'));
    two.add(entry('more', 'Xbankgilde'));
    const near = two.near('bankgilde');
    expect(keys(near)).toEqual(['less', 'more']);
    expect(near.get('more')).toBeGreaterThan(near.get('less') ?? 0);
  });
});

describe('By name', () => {
  const engine = filled();

  test('is what has one of the words in its title or tags, exactly', () => {
    expect(keys(engine.named(['infra', 'statistics']))).toEqual(['infra', 'ml']);
    expect(keys(engine.named(['infr', 'goals', 'ml']))).toEqual([]);
    expect(keys(engine.named([]))).toEqual([]);
  });

  test('is what is called so as a whole', () => {
    expect(keys(engine.called('machinelearning'))).toEqual(['ml']);
    expect(keys(engine.called('machine'))).toEqual([]);
    expect(keys(engine.called('infr'))).toEqual([]);
    expect(keys(engine.called('kaltetechnik'))).toEqual(['kalte']);
  });

  test('is what its first letters begin with', () => {
    expect(keys(engine.abbreviated('ml'))).toEqual(['ml']);
    expect(keys(engine.abbreviated('okr'))).toEqual(['okr']);
    expect(keys(engine.abbreviated('ok'))).toEqual(['okr']);
    expect(keys(engine.abbreviated('kr'))).toEqual([]);
  });
});

describe('What changed', () => {
  test('is found at once, although the same was asked before', () => {
    const engine = filled();
    expect(keys(engine.near('pumps'))).toEqual([]);
    engine.add(entry('pumps', 'Pumps'));
    expect(keys(engine.near('pumps'))).toEqual(['pumps']);
    engine.remove(entry('pumps', 'Pumps'));
    expect(keys(engine.near('pumps'))).toEqual([]);
  });

  test('and was taken out is found in no way, and may be added again', () => {
    const engine = filled();
    const [db] = entries as [Findable];
    engine.remove(db);
    expect([engine.near('gilde'), engine.near('datenbankgilde'), engine.near('postgres'), engine.near('abfragen'), engine.called('datenbankgilde')].flatMap(keys)).toEqual([]);
    engine.add(db);
    expect(keys(engine.near('gilde'))).toEqual(['db']);
  });

  test('a word is looked up once, until some fifty others were', () => {
    const engine = filled();
    const first = engine.near('gilde');
    for (let other = 1; other < 50; other++) engine.near(`other${other}`);
    expect(engine.near('gilde')).toBe(first);
    engine.near('one more');
    expect(engine.near('gilde')).not.toBe(first);
    expect(engine.near('gilde')).toEqual(first);
  });
});
