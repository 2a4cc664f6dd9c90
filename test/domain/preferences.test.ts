import * as fc from 'fast-check';
import type { Preferences } from '../../src/domain/person/preferences';
import { mergePreferences, preferenceNames, readPreferences, saysAlready } from '../../src/domain/person/preferences';

describe('A person’s preferences', () => {
  test.each<[unknown, Preferences]>([
    [{ directoryUnits: 'field,research', directoryState: 'open' }, { directoryUnits: 'field,research', directoryState: 'open' }],
    [{ directoryUnits: 7, directoryTypes: null, other: 'x' }, {}],
    ['directoryUnits', {}],
    [undefined, {}],
    [[], {}]
  ])('are read from %j as %j', (value, expected) => {
    expect(readPreferences(value)).toEqual(expected);
  });

  test.each<[Preferences, Preferences, Preferences]>([
    [{}, { directoryState: 'open' }, { directoryState: 'open' }],
    [{ directoryUnits: 'field' }, { directoryState: 'open' }, { directoryUnits: 'field', directoryState: 'open' }],
    [{ directoryState: 'all' }, { directoryState: 'open' }, { directoryState: 'open' }],
    [{ directoryState: 'all', directoryTypes: 'club' }, { directoryState: '' }, { directoryTypes: 'club' }]
  ])('%j changed by %j are %j', (present, change, expected) => {
    expect(mergePreferences(present, change)).toEqual(expected);
  });

  test.each<[Preferences, Preferences, boolean]>([
    [{}, {}, true],
    [{}, { directoryState: '' }, true],
    [{ directoryState: 'open' }, { directoryState: 'open' }, true],
    [{ directoryState: 'open' }, { directoryState: 'all' }, false],
    [{ directoryState: 'open' }, { directoryState: '' }, false],
    [{ directoryState: 'open', directoryTypes: 'club' }, { directoryTypes: 'club' }, true],
    [{ directoryState: 'open' }, { directoryState: 'open', directoryTypes: 'club' }, false]
  ])('%j say %j already: %j', (present, change, expected) => {
    expect(saysAlready(present, change)).toBe(expected);
  });

  const preferences = (names: readonly (typeof preferenceNames)[number][]): fc.Arbitrary<Preferences> =>
    fc.record(Object.fromEntries(names.map(name => [name, fc.string()])), { requiredKeys: [] });

  test('of two devices that change different things are the same in either order', () => {
    const [first, ...rest] = preferenceNames;
    fc.assert(
      fc.property(preferences(preferenceNames), preferences([first]), preferences(rest), (present, one, other) => {
        expect(mergePreferences(mergePreferences(present, one), other)).toEqual(mergePreferences(mergePreferences(present, other), one));
      })
    );
  });

  test('changed twice by the same change are changed once, and say it then', () => {
    fc.assert(
      fc.property(preferences(preferenceNames), preferences(preferenceNames), (present, change) => {
        const once = mergePreferences(present, change);
        expect(mergePreferences(once, change)).toEqual(once);
        expect(saysAlready(once, change)).toBe(true);
      })
    );
  });
});
