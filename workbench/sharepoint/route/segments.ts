import { requestErrors } from '../errors/catalogue';

/** A literal as it may stand in a SharePoint URL. `guid'…'` and `'…'` both become text. */
export type Literal = string | number | boolean | null;

export interface Arguments {
  positional: Literal[];
  /** Keys in lower case: SharePoint's parameter names are case-insensitive. */
  named: Map<string, Literal>;
}

/** One step of a REST path: `lists`, `getByTitle('x')`, `items(3)`. */
export interface Segment {
  /** As written; compare in lower case. */
  name: string;
  args: Arguments;
}

/**
 * Splits the part of the URL after `_api/` into steps. Slashes, commas and parentheses inside quotes belong to the
 * literal; `''` is an escaped quote; `@alias` is looked up in the query, where clients such as PnPjs put long values.
 */
export function parseSegments(encodedPath: string, query: URLSearchParams): Segment[] {
  return splitOutside(decode(encodedPath), '/')
    .filter((text) => text !== '')
    .map((text) => parseSegment(text, query));
}

function parseSegment(text: string, query: URLSearchParams): Segment {
  const open = text.indexOf('(');
  if (open < 0) {
    return { name: text, args: noArguments() };
  }
  if (!text.endsWith(')')) {
    throw requestErrors.badExpression(text);
  }
  const args = noArguments();
  for (const part of splitOutside(text.slice(open + 1, -1), ',')) {
    const written = part.trim();
    const equals = /^([A-Za-z]\w*)\s*=\s*/.exec(written);
    if (equals?.[1] !== undefined) {
      args.named.set(equals[1].toLowerCase(), parseLiteral(written.slice(equals[0].length), query));
    } else if (written !== '') {
      args.positional.push(parseLiteral(written, query));
    }
  }
  return { name: text.slice(0, open), args };
}

function parseLiteral(text: string, query: URLSearchParams): Literal {
  if (text.startsWith('@')) {
    const value = query.get(text);
    if (value === null) {
      throw requestErrors.badExpression(text);
    }
    return parseLiteral(value.trim(), query);
  }
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted?.[1] !== undefined) {
    return quoted[1].replace(/''/g, "'");
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  switch (text.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    default:
      throw requestErrors.badExpression(text);
  }
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") {
      quoted = !quoted;
    } else if (!quoted && char === '(') {
      depth++;
    } else if (!quoted && char === ')') {
      depth--;
    } else if (!quoted && depth === 0 && char === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw requestErrors.badExpression(encoded);
  }
}

function noArguments(): Arguments {
  return { positional: [], named: new Map() };
}
