import { parse as parseOData } from '@balena/odata-parser';
import fc from 'fast-check';
import { SharePointError } from '../../../workbench/sharepoint/errors/catalogue';
import { parseFilter } from '../../../workbench/sharepoint/odata/parseFilter';
import { tokenize } from '../../../workbench/sharepoint/odata/tokens';
import type { Filter } from '../../../workbench/sharepoint/odata/tree';
import { anyText, filter, mutated, print, quote } from './filterGrammar';

const runs = { numRuns: 1000 };

/** The tree, or undefined where SharePoint's refusal is thrown; anything else thrown is a defect. */
function ours(text: string): Filter | undefined {
  try {
    return parseFilter(text);
  } catch (error) {
    expect(error).toBeInstanceOf(SharePointError);
    expect(error).toMatchObject({ status: 400, message: `The expression "${text}" is not valid.` });
    return undefined;
  }
}

describe('the parser of $filter', () => {
  it('reads every filter back that is written from a tree', () => {
    fc.assert(fc.property(filter, (tree) => expect(parseFilter(print(tree))).toEqual(tree)), runs);
  });

  it('carries any Unicode text through a literal', () => {
    fc.assert(fc.property(anyText, (text) => expect(parseFilter(`Title eq ${quote(text)}`)).toMatchObject({ value: { type: 'text', value: text } })), runs);
  });

  it('answers any other text with a tree or with the refusal of SharePoint, never with a failure', () => {
    const soup = fc.array(fc.constantFrom('Title', ' eq ', "'x'", '(', ')', ' and ', ' not ', ',', 'startswith', '1', '/')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(anyText, soup, mutated), (text) => void ours(text)), runs);
  });

  it('binds and closer than or', () => {
    expect(parseFilter('a eq 1 or b eq 2 and c eq 3')).toMatchObject({ kind: 'or', right: { kind: 'and' } });
    expect(parseFilter('a eq 1 and b eq 2 or c eq 3')).toMatchObject({ kind: 'or', left: { kind: 'and' } });
  });

  it.each([
    ['not before a bare comparison, for it would bind to the column alone', 'not a eq 1'], ['not before part of a date, for the same reason', 'not day(a) eq 1'], ['words of the language in capitals', 'a EQ 1'], ['null in capitals', 'a eq NULL'],
    ['an instant that is none', "a eq datetime'2026-13-01T00:00:00Z'"], ['a guid that is none', "a eq guid'68be87d5'"],
    ['more than 100 parentheses', `${'('.repeat(101)}a eq 1${')'.repeat(101)}`], ['20,000 parentheses', '('.repeat(20_000)],
    ['more than 500 conditions', Array.from({ length: 501 }, () => 'a eq 1').join(' or ')]
  ])('refuses %s', (_, text) => {
    expect(ours(text)).toBeUndefined();
  });

  it('takes 100 parentheses and 500 conditions', () => {
    expect(ours(`${'('.repeat(100)}a eq 1${')'.repeat(100)}`)).toBeDefined();
    expect(ours(Array.from({ length: 500 }, () => 'a eq 1').join(' or '))).toBeDefined();
  });
});

/** A tree without the differences that mean nothing: chains of `and` and `or` are flat, an instant is a number. */
type Plain = [string, ...unknown[]];

function plainOurs(tree: Filter): Plain {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return flat(tree.kind, [plainOurs(tree.left), plainOurs(tree.right)]);
    case 'not':
      return ['not', plainOurs(tree.inner)];
    case 'startswith':
      return ['startswith', tree.path.join('/'), tree.text];
    case 'substringof':
      return ['substringof', tree.text, tree.path.join('/')];
    case 'compare': {
      const left = tree.part === undefined ? tree.path.join('/') : [tree.part, tree.path.join('/')];
      return [tree.operator, left, tree.value.type === 'date' ? Date.parse(tree.value.value) : tree.value.value];
    }
    case 'in':
      throw new Error('$filter cannot say this.');
  }
}

function flat(kind: string, parts: Plain[]): Plain {
  return [kind, ...parts.flatMap((part) => (part[0] === kind ? part.slice(1) : [part]))];
}

type Theirs = Theirs[] | { bind: number } | { name: string; property?: Theirs } | { method: string; args: Theirs[] } | string | null;

function plainTheirs(tree: Theirs, binds: Array<[string, unknown]>): unknown {
  if (!Array.isArray(tree)) {
    if (tree === null || typeof tree === 'string') {
      return tree;
    }
    if ('bind' in tree) {
      const bound = binds[tree.bind]?.[1];
      return bound instanceof Date ? bound.getTime() : bound;
    }
    return 'method' in tree ? [tree.method, ...tree.args.map((one) => plainTheirs(one, binds))] : nameOf(tree);
  }
  const [kind, ...parts] = tree;
  if (kind === 'call') {
    return plainTheirs(parts[0] ?? null, binds);
  }
  const read = parts.map((part) => plainTheirs(part, binds));
  return kind === 'and' || kind === 'or' ? flat(kind, read as Plain[]) : [kind, ...read];
}

function nameOf(tree: { name: string; property?: Theirs }): string {
  return tree.property === undefined ? tree.name : `${tree.name}/${nameOf(tree.property as { name: string })}`;
}

/** Their parser reads a URL, hence the escaped percent signs. Undefined where it refuses. */
function theirs(text: string): unknown {
  try {
    const { tree, binds } = parseOData(text.replace(/%/g, '%25'), { startRule: 'ProcessRule', rule: 'FilterByExpression' });
    return plainTheirs(tree as Theirs, binds as Array<[string, unknown]>);
  } catch {
    return undefined;
  }
}

/** Where the other parser is known to read something else, with the reason. */
const differences: ReadonlyArray<[string, (text: string) => boolean]> = [
  ["it takes guid'…' for the name of a property", (text) => /guid'/i.test(text)],
  ['it lets or bind as close as and, where both stand side by side', (text) => ['and', 'or'].every((word) => tokenize(text).some((token) => token.kind === 'name' && token.text === word))]
];

describe('beside an independent parser of OData', () => {
  const parenthesised = filter.map(print).filter((text) => !/guid'/.test(text));

  it('reads every filter of the dialect as the same tree', () => {
    fc.assert(fc.property(parenthesised, (text) => {
      const other = theirs(text);
      fc.pre(other !== undefined);
      expect(plainOurs(parseFilter(text))).toEqual(other);
    }), runs);
  });

  it('is seldom alone in reading a filter of the dialect', () => {
    const texts = fc.sample(parenthesised, 1000);
    expect(texts.filter((text) => theirs(text) === undefined).length).toBeLessThan(100);
  });

  it('reads a mutated filter that both accept as the same tree, but for the known differences', () => {
    fc.assert(fc.property(mutated, (text) => {
      const tree = ours(text);
      fc.pre(tree !== undefined && !differences.some(([, differs]) => differs(text)));
      const other = theirs(text);
      fc.pre(other !== undefined);
      expect(plainOurs(tree as Filter)).toEqual(other);
    }), { ...runs, maxSkipsPerRun: 100 });
  });

  it.each([
    ["G eq guid'68be87d5-0000-0000-0000-000000000000'", ['eq', 'G', "guid'68be87d5-0000-0000-0000-000000000000'"]],
    ['a eq 1 or b eq 2 and c eq 3', ['and', ['or', ['eq', 'a', 1], ['eq', 'b', 2]], ['eq', 'c', 3]]],
    ["contains(Title,'x')", ['contains', 'Title', 'x']],
    ['not a eq 1', ['eq', ['not', 'a'], 1]]
  ])('%s is where the other parser differs or knows more', (text, tree) => {
    expect(theirs(text)).toEqual(tree);
    expect(text.startsWith('contains') || text.startsWith('not') ? ours(text) : plainOurs(parseFilter(text))).not.toEqual(tree);
  });
});
