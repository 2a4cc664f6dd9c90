import { requestErrors } from '../errors/catalogue';
import { isoToUtc } from '../items/dates';
import type { FilterValue } from './tree';

export type Token =
  | { kind: 'name'; text: string }
  | { kind: 'value'; value: FilterValue; text: string }
  | { kind: 'mark'; text: '(' | ')' | ',' };

const patterns: ReadonlyArray<[RegExp, (match: RegExpExecArray) => Token]> = [
  [/^[(),]/, (match) => ({ kind: 'mark', text: match[0] as '(' | ')' | ',' })],
  [/^(datetime|guid)'([^']*)'/i, prefixed],
  [/^'((?:[^']|'')*)'/, (match) => literal(match, { type: 'text', value: (match[1] ?? '').replace(/''/g, "'") })],
  [/^-?\d+(?:\.\d+)?(?![\w.])/, (match) => literal(match, { type: 'number', value: Number(match[0]) })],
  [/^null(?![\w/])/, (match) => literal(match, { type: 'null', value: null })],
  [/^[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*/, (match) => ({ kind: 'name', text: match[0] })]
];

/** Cuts a `$filter` into tokens; whatever fits none of SharePoint's forms is refused. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let rest = filter.trimStart();
  while (rest !== '') {
    const token = nextToken(rest);
    if (token === undefined || isMalformed(token.token)) {
      throw requestErrors.badExpression(filter);
    }
    tokens.push(token.token);
    rest = rest.slice(token.length).trimStart();
  }
  return tokens;
}

function nextToken(text: string): { token: Token; length: number } | undefined {
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) {
      return { token: make(match), length: match[0].length };
    }
  }
  return undefined;
}

/** `datetime'…'` holds an instant and `guid'…'` a guid, whatever it is compared with. */
function isMalformed(token: Token): boolean {
  if (token.kind !== 'value') {
    return false;
  }
  const { type, value } = token.value;
  return (type === 'date' && isoToUtc(value) === undefined) || (type === 'guid' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
}

function prefixed(match: RegExpExecArray): Token {
  const type = match[1]?.toLowerCase() === 'guid' ? 'guid' : 'date';
  return literal(match, { type, value: match[2] ?? '' });
}

function literal(match: RegExpExecArray, value: FilterValue): Token {
  return { kind: 'value', value, text: match[0] };
}
