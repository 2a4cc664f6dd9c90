import { personKey, unitKey } from '../../src/domain/identity';
import { toUnitDraft, unitProblems } from '../../src/domain/organisation/unitDraft';
import { unitKeyOf } from '../../src/domain/organisation/unitKeyOf';

const ana = { key: personKey('11'), name: 'Ana Ruiz' };
const others = [{ key: unitKey('research-development'), title: 'Research & Development' }];

describe('the key of a business unit', () => {
  it.each([
    ['Product Engineering', 'product-engineering'],
    ['  Forschung & Entwicklung ', 'forschung-entwicklung'],
    ['Génie logiciel', 'genie-logiciel'],
    ['?!', ''],
    ['Straße', 'stra-67-e'],
    ['研究', 'npw-o6u'],
    ['a 研究 b', 'a-npw-o6u-b'],
    ['x'.repeat(60), 'x'.repeat(40)],
    [`${'x'.repeat(39)} y`, 'x'.repeat(39)]
  ])('of “%s” is “%s”', (title, key) => {
    expect(unitKeyOf(title)).toBe(key);
  });

  it.each(['研究開発', 'Исследования', 'الأبحاث', 'Straße', '研究 2'])(
    'of “%s” is small letters, digits and hyphens, as a folder and a group want it',
    title => {
      expect(unitKeyOf(title)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
    }
  );

  it('differs between names in the same script', () => {
    expect(unitKeyOf('研究')).not.toBe(unitKeyOf('開発'));
  });
});

describe('a unit as typed', () => {
  const good = { title: 'Research', headcount: '', approvers: [ana] };

  it.each([
    ['taken in other letters', 'research & DEVELOPMENT'],
    ['taken but for punctuation', 'Research, Development']
  ])('has a name that is %s', (_how, title) => {
    expect(unitProblems({ ...good, title }, others)).toEqual({
      title: '“Research & Development” exists already, or reads the same. Choose another name.'
    });
  });

  it.each(['', ' ', '1', '1240', '1,240', '9999999'])('may have the headcount “%s”', headcount => {
    expect(unitProblems({ ...good, headcount }, others)).toStrictEqual({});
  });

  it.each(['0', '-1', '1.5', '1,24', '1e3', 'many', '12345678'])('may not have the headcount “%s”', headcount => {
    expect(unitProblems({ ...good, headcount }, others)).toEqual({
      headcount: 'Write a whole number such as 1240, or leave it empty.'
    });
  });

  it.each([
    ['no name', '  ', 'Give the unit a name.'],
    ['a name of 101 characters', 'x'.repeat(101), 'This name has 101 characters. Keep it to 100.'],
    ['a name of punctuation', '?!', 'Use at least one letter or number in the name.']
  ])('may not have %s', (_what, title, problem) => {
    expect(unitProblems({ ...good, title }, others)).toEqual({ title: problem });
  });

  it('may have a name of 100 characters', () => {
    expect(unitProblems({ ...good, title: 'x'.repeat(100) }, others)).toEqual({});
  });

  it('has a name that is taken where the folder made of it would be', () => {
    expect(unitProblems({ ...good, title: 'Straße' }, [{ key: unitKeyOf('Straße'), title: 'Renamed since' }])).toEqual({
      title: '“Renamed since” exists already, or reads the same. Choose another name.'
    });
  });

  it('has a name that is taken where it reads like one whose folder bears an older name', () => {
    expect(unitProblems({ ...good, title: 'research' }, [{ key: unitKey('science'), title: 'Research' }])).toEqual({
      title: '“Research” exists already, or reads the same. Choose another name.'
    });
  });

  it('needs somebody who decides', () => {
    expect(unitProblems({ ...good, approvers: [] }, others)).toEqual({ approvers: 'Choose at least one person who decides.' });
  });

  it.each([
    ['', undefined],
    ['  ', undefined],
    ['0310', 310]
  ])('with the headcount “%s” has %j people', (headcount, people) => {
    expect(toUnitDraft({ ...good, headcount }).headcount).toBe(people);
  });

  it('is told everything at once', () => {
    expect(Object.keys(unitProblems({ title: '', headcount: 'x', approvers: [] }, others))).toEqual([
      'title',
      'headcount',
      'approvers'
    ]);
  });

  it('becomes a draft with its spaces trimmed and its number a number', () => {
    expect(toUnitDraft({ title: ' Research ', headcount: ' 310 ', approvers: [ana] })).toEqual({
      title: 'Research',
      headcount: 310,
      approvers: [ana]
    });
  });
});
