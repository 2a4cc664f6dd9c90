import { unitKey } from '../../../src/domain/identity';
import { unitTitle } from '../../../src/features/participation/unitTitle';
import { reporting } from '../../../src/words/reporting';

const unknown = reporting.participation.departmentUnknown;

test.each([
  ['what was no unit, whatever the report calls it', { key: '', title: 'Somewhere' } as const, unknown],
  ['a unit that was gone when the report was written', { key: unitKey('gone'), title: 'Department unknown' }, unknown],
  ['any other unit', { key: unitKey('field'), title: 'Field' }, 'Field']
])('The title of %s', (_what, unit, title) => {
  expect(unitTitle(unit)).toBe(title);
});
