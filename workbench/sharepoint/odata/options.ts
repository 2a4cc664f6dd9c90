import { requestErrors } from '../errors/catalogue';

export interface Ordering {
  /** `Title` or `Author/Title`. */
  path: string[];
  descending: boolean;
}

/** The query options of a request, read but not yet matched with what they are asked of. */
export interface QueryOptions {
  select: string[];
  expand: string[];
  filter: string | undefined;
  orderBy: Ordering[];
  top: number | undefined;
  skip: number | undefined;
  skipToken: string | undefined;
}

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken']);

export function readOptions(query: URLSearchParams): QueryOptions {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !known.has(name.toLowerCase())) {
      throw requestErrors.notSupported(`the query option ${name}`);
    }
  }
  return {
    select: names(query.get('$select')),
    expand: names(query.get('$expand')),
    filter: query.get('$filter')?.trim() || undefined,
    orderBy: names(query.get('$orderby')).map(ordering),
    top: count('$top', query.get('$top')),
    skip: count('$skip', query.get('$skip')),
    skipToken: query.get('$skiptoken') ?? undefined
  };
}

function names(text: string | null): string[] {
  return (text ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
}

function ordering(text: string): Ordering {
  const match = /^(\S+?)(?:\s+(asc|desc))?$/i.exec(text);
  if (match?.[1] === undefined) {
    throw requestErrors.badExpression(text);
  }
  return { path: match[1].split('/'), descending: match[2]?.toLowerCase() === 'desc' };
}

function count(option: string, text: string | null): number | undefined {
  if (text === null || text === '') {
    return undefined;
  }
  if (!/^\d+$/.test(text)) {
    throw requestErrors.badExpression(`${option}=${text}`);
  }
  return Number(text);
}
