import { keeping } from '../../words/keeping';
import { latinDigits } from '../typed/latinDigits';

/** What is said of a headcount that is none. */
export const headcountProblem = keeping.tables.badHeadcount;

/** A whole number from 1 to 9,999,999, its thousands apart or not: `1240`, `1,240`, `1.240`, `1 240`, `1’240`, `١٬٢٤٠`. */
const wholeNumber = /^0*[1-9]\d{0,6}$/;
const thousands = /^[1-9]\d{0,2}(?:[.,' \u00A0\u202F’٬，．]\d{3}){1,2}$/;

/** The number of people that a text tells; undefined where it is empty, and `NaN` where it is no such number. */
export function readHeadcount(text: string): number | undefined {
  const trimmed = latinDigits(text.trim());
  if (trimmed === '') return undefined;
  const digits = thousands.test(trimmed) ? trimmed.replace(/\D/g, '') : trimmed;
  return wholeNumber.test(digits) ? Number(digits) : Number.NaN;
}
