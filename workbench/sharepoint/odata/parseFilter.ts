import { requestErrors } from '../errors/catalogue';
import { tokenize, type Token } from './tokens';
import type { Comparison, DatePart, Filter, FilterValue } from './tree';

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const dateParts: ReadonlySet<string> = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);
const keywords: ReadonlySet<string> = new Set([...comparisons, 'and', 'or', 'not']);

/**
 * Parses SharePoint's dialect of `$filter`: comparisons of a field (or a date part of it) with a literal, `startswith`,
 * `substringof`, `and`, `or`, `not`, parentheses. Whatever else OData knows (arithmetic, `contains`, `tolower`,
 * `any`, …) is refused with SharePoint's error, since SharePoint refuses it.
 * @throws SharePointError 400 `The expression "…" is not valid.`
 */
export function parseFilter(text: string): Filter {
  return new Parser(text).parse();
}

class Parser {
  private readonly tokens: Token[];
  private at = 0;

  public constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  public parse(): Filter {
    const filter = this.disjunction();
    if (this.at < this.tokens.length) {
      throw this.refuse();
    }
    return filter;
  }

  private disjunction(): Filter {
    let left = this.conjunction();
    while (this.takeKeyword('or')) {
      left = { kind: 'or', left, right: this.conjunction() };
    }
    return left;
  }

  private conjunction(): Filter {
    let left = this.negation();
    while (this.takeKeyword('and')) {
      left = { kind: 'and', left, right: this.negation() };
    }
    return left;
  }

  private negation(): Filter {
    return this.takeKeyword('not') ? { kind: 'not', inner: this.negation() } : this.primary();
  }

  private primary(): Filter {
    if (this.takeMark('(')) {
      const inner = this.disjunction();
      this.expectMark(')');
      return inner;
    }
    const name = this.expectName();
    return this.takeMark('(') ? this.call(name) : this.comparison(path(name), undefined);
  }

  private call(name: string): Filter {
    const lower = name.toLowerCase();
    if (dateParts.has(lower)) {
      const field = this.expectName();
      this.expectMark(')');
      return this.comparison(path(field), lower as DatePart);
    }
    if (lower === 'startswith') {
      const field = this.expectName();
      this.expectMark(',');
      return this.closeTextTest('startswith', field, this.expectText());
    }
    if (lower === 'substringof') {
      const part = this.expectText();
      this.expectMark(',');
      return this.closeTextTest('substringof', this.expectName(), part);
    }
    throw this.refuse();
  }

  private closeTextTest(kind: 'startswith' | 'substringof', field: string, text: string): Filter {
    this.expectMark(')');
    return { kind, path: path(field), text };
  }

  private comparison(fieldPath: string[], part: DatePart | undefined): Filter {
    const operator = this.expectName().toLowerCase();
    if (!comparisons.has(operator)) {
      throw this.refuse();
    }
    const value = this.expectValue();
    return { kind: 'compare', operator: operator as Comparison, path: fieldPath, value, ...(part === undefined ? {} : { part }) };
  }

  private takeKeyword(word: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.kind === 'name' && token.text.toLowerCase() === word;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private takeMark(mark: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.kind === 'mark' && token.text === mark;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private expectMark(mark: string): void {
    if (!this.takeMark(mark)) {
      throw this.refuse();
    }
  }

  private expectName(): string {
    const token = this.tokens[this.at++];
    if (token?.kind !== 'name' || (keywords.has(token.text.toLowerCase()) && !comparisons.has(token.text.toLowerCase()))) {
      throw this.refuse();
    }
    return token.text;
  }

  private expectValue(): FilterValue {
    const token = this.tokens[this.at++];
    if (token?.kind !== 'value') {
      throw this.refuse();
    }
    return token.value;
  }

  private expectText(): string {
    const value = this.expectValue();
    if (value.type !== 'text') {
      throw this.refuse();
    }
    return value.value;
  }

  private refuse(): Error {
    return requestErrors.badExpression(this.text);
  }
}

function path(name: string): string[] {
  return name.split('/');
}
