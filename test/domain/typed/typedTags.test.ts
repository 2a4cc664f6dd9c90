import { typedTags } from '../../../src/domain/typed/typedTags';

test.each<[string, string[]]>([
  ['', []],
  [' , ,', []],
  ['pumps', ['pumps']],
  [' pumps ,, valves of steel,pumps ', ['pumps', 'valves of steel']],
  ['Quota, quota, QUOTA', ['Quota']],
  ['مضخات، صمامات', ['مضخات', 'صمامات']],
  ['ポンプ、バルブ，鋼', ['ポンプ', 'バルブ', '鋼']],
  ['a;b؛c；d', ['a', 'b', 'c', 'd']],
  ['a.b c/d', ['a.b c/d']]
])('“%s” are the tags %j', (text, tags) => {
  expect(typedTags(text)).toEqual(tags);
});
