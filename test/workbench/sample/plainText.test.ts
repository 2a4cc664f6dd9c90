import { plainText, shorten } from '../../../workbench/sample/plainText';

describe('The text of a community', () => {
  it.each([
    ['a link keeps its words', 'Add our [calendar](https://x.example/a?b) to yours.', 'Add our calendar to yours.'],
    ['a link with a title too', '- [xkcd](https://xkcd.com/2044 "xkcd")', '- xkcd'],
    ['a link alone at the end goes', 'Share devices. [Additional context](https://x.example)', 'Share devices.'],
    ['HTML goes', 'One. <br/> Two.', 'One. Two.'],
    ['emphasis goes, also where it is half', 'primitives** (such as `locks`) and **more', 'primitives (such as locks) and more'],
    ['names of hosts go', 'from the google.com GCP Organization', 'from the GCP Organization'],
    ['abbreviations and ordinary dots stay', 'Batch (eg. HPC, AI/ML, etc.) at 1.5.', 'Batch (eg. HPC, AI/ML, etc.) at 1.5.']
  ])('is made plain: %s', (_rule, markdown, plain) => {
    expect(plainText(markdown)).toBe(plain);
  });

  it.each([
    ['fits', 'One. Two.', 9, 'One. Two.'],
    ['ends at a sentence that fills half of the limit', 'One two. Three four.', 14, 'One two.'],
    ['takes a sentence that fills the limit to the last character', 'One two. Three', 8, 'One two.'],
    ['ends at a word where the last sentence would leave too little', 'One. Two three four five', 20, 'One. Two three four…'],
    ['drops the comma before the ellipsis', 'one two, three', 12, 'one two…']
  ])('is shortened so that it %s', (_rule, text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(limit);
  });
});
