import { nameEveryone, upnOf } from '../../../workbench/sample/nameEveryone';
import { familyNames, givenNames } from '../../../workbench/sample/names';

const many = Array.from({ length: 5000 }, (_, index) => `p${index}`);

describe('Invented names', () => {
  it('are the same whatever the order of the pseudonyms', () => {
    const forwards = nameEveryone(many, new Map());
    const backwards = nameEveryone([...many].reverse(), new Map());
    expect(backwards).toEqual(forwards);
    expect(forwards.get('p0')).toEqual({ name: 'Babajide Błaszczyk', upn: 'babajide.blaszczyk@harbourvale.example' });
  });

  it('are never given twice, nor are user principal names', () => {
    const names = [...nameEveryone(many, new Map()).values()];
    expect(new Set(names.map(({ name }) => name)).size).toBe(5000);
    expect(new Set(names.map(({ upn }) => upn)).size).toBe(5000);
  });

  it('leave a chosen name to the one it was chosen for', () => {
    const drawn = nameEveryone(['p0'], new Map()).get('p0')?.name ?? '';
    const names = nameEveryone(['p0', 'p1'], new Map([['p1', drawn]]));
    expect(names.get('p1')?.name).toBe(drawn);
    expect(names.get('p0')?.name).not.toBe(drawn);
  });

  it.each([
    ["Zoë O'Brien", 'zoe.obrien@harbourvale.example'],
    ['Tomasz Zając', 'tomasz.zajac@harbourvale.example'],
    ['Ayşe Yıldız', 'ayse.yildiz@harbourvale.example'],
    ['Søren Błaszczyk', 'soren.blaszczyk@harbourvale.example'],
    ['Hye-jin Nguyễn', 'hye.jin.nguyen@harbourvale.example']
  ])('give %s the account %s', (name, upn) => {
    expect(upnOf(name)).toBe(upn);
  });

  it('are drawn from lists that name nothing twice and use one script', () => {
    for (const list of [givenNames, familyNames]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter(name => !/^[\p{Script=Latin}'-]+$/u.test(name))).toEqual([]);
    }
  });
});
