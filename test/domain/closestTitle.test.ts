import { closestTitle } from '../../src/domain/organisation/closestTitle';

const titles = ['Finance', 'Financing', 'Field Services', 'IT', 'Génie logiciel'];

describe('the title that was meant', () => {
  it.each([
    ['Fnance', 'Finance'],
    ['Finnance', 'Finance'],
    ['Finamce', 'Finance'],
    ['Fniance', 'Finance'],
    ['finance', 'Finance'],
    ['Fnanc', 'Finance'],
    ['Fncn', undefined],
    ['Finacning', 'Financing'],
    ['Feild Srvices', 'Field Services'],
    ['Ti', 'IT'],
    ['I', 'IT'],
    ['T', 'IT'],
    ['ITS', 'IT'],
    ['ITSM', undefined],
    ['XY', undefined],
    ['Genie logicel', 'Génie logiciel'],
    ['Procurement', undefined],
    ['', undefined]
  ])('by “%s” is %s', (text, title) => {
    expect(closestTitle(text, titles)).toBe(title);
  });

  it('is the closer one, whatever their order, and the first of equals', () => {
    expect(closestTitle('Financ', ['Financing', 'Finance'])).toBe('Finance');
    expect(closestTitle('Financ', ['Finance', 'Financing'])).toBe('Finance');
    expect(closestTitle('Sales C', ['Sales A', 'Sales B'])).toBe('Sales A');
  });

  it.each([
    ['abcdef', 'abdcef', 'a neighbour swapped is one letter, not two', ['abcdfx', 'abdcef']],
    ['ca', 'ac', 'swapped at the beginning', ['ac']],
    ['ab', 'ab', 'the same is closer than a swap', ['ba', 'ab']],
    ['xy', undefined, 'half a swap is none', ['zx']],
    ['yx', undefined, 'nor is the other half', ['xz']]
  ])('“%s” is “%s”: %s', (text, title, _why, among) => {
    expect(closestTitle(text, among)).toBe(title);
  });

  it('is nothing where there are no titles', () => {
    expect(closestTitle('Finance', [])).toBeUndefined();
  });

  it.each([
    ['abcxyz', 'abcdef', undefined],
    ['abcdxy', 'abcdef', 'abcdef'],
    ['abcdefgh', 'abcdef', 'abcdef'],
    ['abcdefghi', 'abcdef', undefined],
    ['abcd', 'abcdef', 'abcdef'],
    ['abc', 'abcdef', undefined]
  ])('“%s” is as far from “%s” as a third of its letters at most', (text, title, expected) => {
    expect(closestTitle(text, [title])).toBe(expected);
  });
});
