import { highest, missingComponents, satisfies } from '../../../workbench/host/missingComponents';
import { libraryManifest } from '../../../workbench/host/runtime';

describe('a component satisfies a request', () => {
  test.each([
    ['1.23.2', '1.23.2', true],
    ['1.23.2', '1.22.0', true],
    ['1.10.0', '1.9.9', true],
    ['1.22.2', '1.23.0', false],
    ['2.0.0', '1.23.2', false],
    ['1.23', '1.23.0', true]
  ])('%s offered, %s requested: %s', (offered, requested, expected) => {
    expect(satisfies(offered, requested)).toBe(expected);
  });
});

test('the highest version is found by number, not by letter', () => {
  expect(highest(['1.9.0', '1.10.0', '1.2.30'])).toBe('1.10.0');
});

test('a missing component is named once, with who asks for it', () => {
  const offers = [libraryManifest('present', 'Present', '1.0.0', '/', {})];
  const request = { id: 'absent', version: '1.2.0', name: '@microsoft/absent', askedBy: 'SPPropertyPane' };
  const satisfied = { id: 'present', version: '1.0.0', name: '', askedBy: 'chunk.js' };

  expect(missingComponents([request, { ...request, askedBy: 'another' }, satisfied], offers)).toEqual([
    'SPPropertyPane asks for @microsoft/absent absent 1.2.0, which is neither on npm nor has a stand-in.'
  ]);
});
