import * as fc from 'fast-check';
import { columnOf } from '../../../src/data/client/columns';

describe('The name of a column', () => {
  test.each(['ID', 'Title', 'AuthorId', 'EditorId', 'Created', 'Modified', 'owshiddenversion', 'FileDirRef', 'FileSystemObjectType', 'PersonKey', 'Body'])(
    '%s is one of the list Memberships',
    name => {
      expect(columnOf('memberships', name)).toBe(name);
    }
  );

  test.each(['Headcount', 'Author/EMail', 'ID eq 1 or ID', '', '*', 'constructor', 'id'])('“%s” is none, and is refused', name => {
    expect(() => columnOf('memberships', name)).toThrow(
      expect.objectContaining({ kind: 'invalid', message: `The list Memberships has no column “${name}”.` })
    );
  });

  test('any text that is no column of the schema is refused', () => {
    fc.assert(fc.property(fc.string(), text => {
      fc.pre(!['ID', 'Title', 'Created', 'Modified'].includes(text));
      expect(() => columnOf('settings', text === 'Value' ? 'Value ' : text)).toThrow();
    }));
  });
});
