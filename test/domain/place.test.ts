import { isNowhere } from '../../src/domain/erasing/place';

test.each([
  [[{ place: 'Acts', count: 0, texts: [] }], true],
  [[{ place: 'Acts', count: 0, texts: [5] }], true],
  [[{ place: 'Acts', count: 1, texts: [] }], false],
  [[{ place: 'Acts', count: 0, texts: [] }, { place: 'Visits', count: 1, texts: [] }], false],
  [[{ place: 'secondStage', count: undefined, texts: [] }], false]
])('%j is nowhere: %s', (places, nowhere) => {
  expect(isNowhere(places)).toBe(nowhere);
});
