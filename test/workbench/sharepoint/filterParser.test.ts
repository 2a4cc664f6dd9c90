import fc from 'fast-check';
import { SharePointError } from '../../../workbench/sharepoint/errors/catalogue';
import { parseFilter } from '../../../workbench/sharepoint/odata/parseFilter';
import type { Filter } from '../../../workbench/sharepoint/odata/tree';

const name = fc.constantFrom('Title', 'AuthorId', 'OData__UIVersionString', 'Author/Title');
const text = fc.string();
const value = fc.oneof(
  text.map((written) => ({ type: 'text' as const, value: written })),
  fc.integer().map((number) => ({ type: 'number' as const, value: number })),
  fc.constant({ type: 'null' as const, value: null })
);
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('compare' as const), operator: fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), path: name.map((one) => one.split('/')), value }),
    fc.record({ kind: fc.constantFrom('startswith', 'substringof'), path: name.map((one) => one.split('/')), text }),
    fc.record({ kind: fc.constantFrom('and', 'or'), left: tie('filter'), right: tie('filter') }),
    fc.record({ kind: fc.constant('not' as const), inner: tie('filter') })
  ) as fc.Arbitrary<Filter>
}));

const quote = (written: string): string => `'${written.replace(/'/g, "''")}'`;

function print(tree: Filter): string {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return `(${print(tree.left)}) ${tree.kind} (${print(tree.right)})`;
    case 'not':
      return `not (${print(tree.inner)})`;
    case 'in':
      throw new Error('$filter cannot say this.');
    case 'startswith':
      return `startswith(${tree.path.join('/')},${quote(tree.text)})`;
    case 'substringof':
      return `substringof(${quote(tree.text)},${tree.path.join('/')})`;
    case 'compare':
      return `${tree.path.join('/')} ${tree.operator} ${tree.value.type === 'text' ? quote(tree.value.value) : String(tree.value.value)}`;
  }
}

describe('the parser of $filter', () => {
  it('reads every filter back that is written from a tree', () => {
    fc.assert(fc.property(filter, (tree) => expect(parseFilter(print(tree))).toEqual(tree)));
  });

  it('answers any other text with a tree or with the refusal of SharePoint, never with a failure', () => {
    fc.assert(fc.property(fc.oneof(text, fc.array(fc.constantFrom('Title', ' eq ', "'x'", '(', ')', ' and ', ' not ', ',', 'startswith', '1', '/')).map((parts) => parts.join(''))), (written) => {
      try {
        parseFilter(written);
      } catch (error) {
        expect(error).toBeInstanceOf(SharePointError);
        expect((error as SharePointError).status).toBe(400);
      }
    }));
  });

  it('binds and closer than or, and not closest', () => {
    expect(parseFilter("a eq 1 or b eq 2 and not c eq 3")).toMatchObject({ kind: 'or', right: { kind: 'and', right: { kind: 'not' } } });
  });
});
