/** What a `$filter` or a CAML `Where` says, as a tree. A path has one or two names: `Title`, `Author/Title`. */
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; operator: Comparison; path: string[]; part?: DatePart; value: FilterValue }
  /** CAML's `In`; `$filter` has no such thing. */
  | { kind: 'in'; path: string[]; values: Array<Exclude<FilterValue, { type: 'null' }>> }
  | { kind: 'startswith' | 'substringof'; path: string[]; text: string };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export type FilterValue =
  | { type: 'text'; value: string }
  | { type: 'date'; value: string }
  | { type: 'guid'; value: string }
  | { type: 'number'; value: number }
  | { type: 'null'; value: null };
