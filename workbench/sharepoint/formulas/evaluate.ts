import type { Comparison, Formula, FormulaValue } from './tree';

export interface Cells {
  /** The value of a column by its internal name. */
  column(name: string): FormulaValue;
  /** Today's day, in UTC. */
  today: number;
}

/** `#VALUE!` */
class ValueProblem extends Error {}

const dayZero = Date.UTC(1899, 11, 30);
const oneDay = 24 * 60 * 60 * 1000;

/** Days since 1899-12-30, the hours as a fraction. */
export function serialDay(instant: Date): number {
  return (instant.getTime() - dayZero) / oneDay;
}

/** Whether a row passes; a formula that cannot be worked out does not. */
export function passes(formula: Formula, cells: Cells): boolean {
  try {
    return truth(evaluate(formula, cells));
  } catch (error) {
    if (error instanceof ValueProblem) {
      return false;
    }
    throw error;
  }
}

function evaluate(formula: Formula, cells: Cells): FormulaValue {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'column':
      return cells.column(formula.name);
    case 'compare':
      return compare(formula.operator, evaluate(formula.left, cells), evaluate(formula.right, cells));
    case 'call':
      return apply(formula, cells);
  }
}

function apply({ name, args }: Extract<Formula, { kind: 'call' }>, cells: Cells): FormulaValue {
  const value = (at: number): FormulaValue => (args[at] === undefined ? null : evaluate(args[at], cells));
  switch (name) {
    case 'AND': return args.map((one) => truth(evaluate(one, cells))).every(Boolean);
    case 'OR': return args.map((one) => truth(evaluate(one, cells))).some(Boolean);
    case 'NOT': return !truth(value(0));
    case 'IF': return truth(value(0)) ? value(1) : args.length > 2 && value(2);
    case 'ISBLANK': return value(0) === null;
    case 'LEN': return text(value(0)).length;
    case 'LEFT': return text(value(0)).slice(0, count(value(1), args.length));
    case 'RIGHT': {
      const whole = text(value(0));
      return whole.slice(Math.max(0, whole.length - count(value(1), args.length)));
    }
    case 'TODAY': return cells.today;
  }
}

/** How many characters LEFT and RIGHT take: one unless told. */
function count(given: FormulaValue, args: number): number {
  const wanted = args < 2 ? 1 : typeof given === 'number' ? given : NaN;
  if (!(wanted >= 0)) {
    throw new ValueProblem();
  }
  return Math.floor(wanted);
}

function truth(value: FormulaValue): boolean {
  if (typeof value === 'string') {
    throw new ValueProblem();
  }
  return value !== null && value !== 0 && value !== false;
}

function text(value: FormulaValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function compare(operator: Comparison, left: FormulaValue, right: FormulaValue): boolean {
  const difference = order(left ?? blankLike(right), right ?? blankLike(left));
  switch (operator) {
    case '=': return difference === 0;
    case '<>': return difference !== 0;
    case '<': return difference < 0;
    case '>': return difference > 0;
    case '<=': return difference <= 0;
    case '>=': return difference >= 0;
  }
}

/** A blank compares as the empty value of the other side's type. */
function blankLike(other: FormulaValue): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** As Excel orders: numbers before text before FALSE before TRUE; text without regard to case. */
function order(left: string | number | boolean, right: string | number | boolean): number {
  if (typeof left !== typeof right) {
    return rank(left) - rank(right);
  }
  const [one, other] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return one < other ? -1 : one > other ? 1 : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
