import fc from 'fast-check';
import type { Filter } from '../../../workbench/sharepoint/odata/tree';

const name = fc.constantFrom('Title', 'AuthorId', 'OData__UIVersionString', 'Author/Title', 'Start_x0020_date');
const path = name.map((one) => one.split('/'));
const operator = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le');

/** Any Unicode text, half a surrogate pair included. */
export const anyText = fc.string({ unit: 'binary' });

const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('8900-12-31'), noInvalidDate: true });
const value = fc.oneof(
  anyText.map((written) => ({ type: 'text' as const, value: written })),
  fc.integer().map((number) => ({ type: 'number' as const, value: number })),
  fc.integer({ min: -99999, max: 99999 }).map((number) => ({ type: 'number' as const, value: number / 100 })),
  instant.map((date) => ({ type: 'date' as const, value: date.toISOString() })),
  fc.uuid().map((id) => ({ type: 'guid' as const, value: id })),
  fc.constant({ type: 'null' as const, value: null })
);

/** Every tree that SharePoint's dialect can say. */
export const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('compare' as const), operator, path, value }),
    fc.record({
      kind: fc.constant('compare' as const), operator, path, part: fc.constantFrom('day', 'month', 'year', 'hour', 'minute', 'second'),
      value: fc.nat(9999).map((number) => ({ type: 'number' as const, value: number }))
    }),
    fc.record({ kind: fc.constantFrom('startswith', 'substringof'), path, text: anyText }),
    fc.record({ kind: fc.constantFrom('and', 'or'), left: tie('filter'), right: tie('filter') }),
    fc.record({ kind: fc.constant('not' as const), inner: tie('filter') })
  ) as fc.Arbitrary<Filter>
}));

export const quote = (written: string): string => `'${written.replace(/'/g, "''")}'`;

/** The tree as text, every part in parentheses, so that nothing hangs on precedence. */
export function print(tree: Filter): string {
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
      return `${tree.part === undefined ? tree.path.join('/') : `${tree.part}(${tree.path.join('/')})`} ${tree.operator} ${printValue(tree.value)}`;
  }
}

function printValue(given: Extract<Filter, { kind: 'compare' }>['value']): string {
  switch (given.type) {
    case 'text': return quote(given.value);
    case 'date': return `datetime'${given.value}'`;
    case 'guid': return `guid'${given.value}'`;
    default: return String(given.value);
  }
}

const piece = fc.constantFrom("'", '(', ')', ',', ' ', '/', ' eq ', ' and ', ' or ', 'not ', 'null', '1', '-', '.', '@p', '%', '%27', 'contains(', 'tolower(', '\u0000', '\ud800');

/** Filters as they come out of a broken client: a true one with parts cut out, put in or doubled. */
export const mutated = fc.tuple(filter.map(print), fc.array(fc.tuple(fc.nat(), fc.nat(6), piece), { minLength: 1, maxLength: 4 })).map(([text, cuts]) =>
  cuts.reduce((soFar, [at, length, put]) => {
    const start = at % (soFar.length + 1);
    return soFar.slice(0, start) + put + soFar.slice(start + length);
  }, text)
);
