import { formulaErrors, requestErrors } from '../errors/catalogue';
import { functionArguments, type Comparison, type Formula, type FunctionName } from './tree';

type Token =
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'name' | 'column' | 'mark'; text: string };

const patterns: ReadonlyArray<[RegExp, (text: string, inner: string) => Token]> = [
  [/^"((?:[^"]|"")*)"/, (_, inner) => ({ kind: 'literal', value: inner.replace(/""/g, '"') })],
  [/^-?\d+(?:\.\d+)?(?![\w.])/, (text) => ({ kind: 'literal', value: Number(text) })],
  [/^(?:TRUE|FALSE)\b(?!\()/i, (text) => ({ kind: 'literal', value: text.toUpperCase() === 'TRUE' })],
  [/^\[([^\]]+)\]/, (_, inner) => ({ kind: 'column', text: inner })],
  [/^[\p{L}_][\p{L}\p{N}_]*/u, (text) => ({ kind: 'name', text })],
  [/^(?:<>|<=|>=|[=<>(),+\-*/&^%])/, (text) => ({ kind: 'mark', text })]
];
const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);
const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/', '&', '^', '%']);

/**
 * Parses what the service can evaluate of SharePoint's formulas: columns, literals, comparisons, a few functions.
 * @param resolve makes a title or internal name an internal name, or refuses it.
 * @throws SharePointError 400 for what is no formula, 501 for one that needs more than the service has.
 */
export function parseFormula(text: string, resolve: (name: string) => string): Formula {
  return new Parser(tokenize(text.trim().replace(/^=/, '')), resolve).parse();
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const token = nextToken(rest);
    tokens.push(token.token);
    rest = rest.slice(token.length).trimStart();
  }
  return tokens;
}

function nextToken(rest: string): { token: Token; length: number } {
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(rest);
    if (match !== null) {
      return { token: make(match[0], match[1] ?? ''), length: match[0].length };
    }
  }
  throw formulaErrors.syntax();
}

class Parser {
  private at = 0;

  public constructor(
    private readonly tokens: Token[],
    private readonly resolve: (name: string) => string
  ) {}

  public parse(): Formula {
    const formula = this.expression();
    if (this.at < this.tokens.length) {
      throw formulaErrors.syntax();
    }
    return formula;
  }

  private expression(): Formula {
    const left = this.operand();
    const token = this.tokens[this.at];
    if (token?.kind !== 'mark' || !comparisons.has(token.text)) {
      return left;
    }
    this.at++;
    return { kind: 'compare', operator: token.text as Comparison, left, right: this.operand() };
  }

  private operand(): Formula {
    const operand = this.primary();
    const next = this.tokens[this.at];
    // `A-1` reads as a column and a negative number.
    const subtracts = next?.kind === 'literal' && typeof next.value === 'number' && next.value < 0;
    if (subtracts || (next?.kind === 'mark' && arithmetic.has(next.text))) {
      throw requestErrors.notSupported('arithmetic and joined text in a formula');
    }
    return operand;
  }

  private primary(): Formula {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'literal':
        return { kind: 'literal', value: token.value };
      case 'column':
        return { kind: 'column', name: this.resolve(token.text) };
      case 'name':
        return this.take('(') ? this.call(token.text) : { kind: 'column', name: this.resolve(token.text) };
      case 'mark':
        if (token.text === '(') {
          const inner = this.expression();
          this.expect(')');
          return inner;
        }
        throw arithmetic.has(token.text) ? requestErrors.notSupported('arithmetic and joined text in a formula') : formulaErrors.syntax();
      case undefined:
        throw formulaErrors.syntax();
    }
  }

  private call(written: string): Formula {
    const name = written.toUpperCase();
    if (!(name in functionArguments)) {
      throw requestErrors.notSupported(`the function ${name} in a formula`);
    }
    const args: Formula[] = [];
    while (!this.take(')')) {
      if (args.length > 0) {
        this.expect(',');
      }
      args.push(this.expression());
    }
    const [fewest, most] = functionArguments[name as FunctionName];
    if (args.length < fewest || args.length > most) {
      throw formulaErrors.syntax();
    }
    return { kind: 'call', name: name as FunctionName, args };
  }

  private take(mark: string): boolean {
    const token = this.tokens[this.at];
    const taken = token?.kind === 'mark' && token.text === mark;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) {
      throw formulaErrors.syntax();
    }
  }
}
