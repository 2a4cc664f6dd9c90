import { latinDigits } from '../../../src/domain/typed/latinDigits';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['0123456789', '0123456789'],
  [' ١٢,٥ h', ' 12,5 h'],
  ['٣۳３3', '3333'],
  ['', ''],
  // The neighbours of the three rows are no digits.
  ['\u065F\u066A\u06EF\u06FA\uFF0F\uFF1A', '\u065F\u066A\u06EF\u06FA\uFF0F\uFF1A'],
  ['१२ ½ ²', '१२ ½ ²']
])('“%s” is read as “%s”', (typed, read) => {
  expect(latinDigits(typed)).toBe(read);
});
