import { requestErrors } from '../errors/catalogue';
import { tokenize, type Token } from './tokens';
import type { Comparison, DatePart, Filter, FilterValue } from './tree';

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const dateParts: ReadonlySet<string> = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);
/** What is true or false by itself. */
const textTests: ReadonlySet<string> = new Set(['startswith', 'substringof']);
const keywords: ReadonlySet<string> = new Set([...comparisons, 'and', 'or', 'not']);

/** Beyond this SharePoint gives up too; its own limits are not published. */
const deepestNesting = 100;
export const mostConditions = 500;

/**
 * Parses SharePoint's dialect of `$filter`: comparisons of a field (or a date part of it) with a literal, `startswith`,
 * `substringof`, `and`, `or`, `not`, parentheses. Whatever else OData knows (arithmetic, `contains`, `tolower`,
 * `any`, …) is refused with SharePoint's error, since SharePoint refuses it. Words of the language are lower case, and
 * `not` stands before parentheses or a function.
 * @throws SharePointError 400 `The expression "…" is not valid.`
 */
export function parseFilter(text: string): Filter {
  return new Parser(text).parse();
}

class Parser {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;
  private conditions = 0;

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
    if (!this.takeKeyword('not')) {
      return this.primary();
    }
    const next = this.tokens[this.at]?.text ?? '';
    if (next !== '(' && !textTests.has(next)) {
      throw this.refuse();
    }
    return { kind: 'not', inner: this.primary() };
  }

  private primary(): Filter {
    if (this.takeMark('(')) {
      const inner = this.nested();
      this.expectMark(')');
      return inner;
    }
    if (++this.conditions > mostConditions) {
      throw this.refuse();
    }
    const name = this.expectName();
    return this.takeMark('(') ? this.call(name) : this.comparison(path(name), undefined);
  }

  private nested(): Filter {
    if (++this.depth > deepestNesting) {
      throw this.refuse();
    }
    const inner = this.disjunction();
    this.depth--;
    return inner;
  }

  private call(name: string): Filter {
    if (dateParts.has(name)) {
      const field = this.expectName();
      this.expectMark(')');
      return this.comparison(path(field), name as DatePart);
    }
    if (name === 'startswith') {
      const field = this.expectName();
      this.expectMark(',');
      return this.closeTextTest('startswith', field, this.expectText());
    }
    if (name === 'substringof') {
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
    const operator = this.expectName();
    if (!comparisons.has(operator)) {
      throw this.refuse();
    }
    const value = this.expectValue();
    return { kind: 'compare', operator: operator as Comparison, path: fieldPath, value, ...(part === undefined ? {} : { part }) };
  }

  private takeKeyword(word: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.kind === 'name' && token.text === word;
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
    if (token?.kind !== 'name' || (keywords.has(token.text) && !comparisons.has(token.text))) {
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
