import { newOperationId } from '../../../src/data/client/operation';

test('the id of an operation is a random UUID, another one each time', () => {
  expect(newOperationId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newOperationId()).not.toBe(newOperationId());
});
