import type { UtcInstant } from '../time';

/** Readers for what a row says. A body comes from anybody, so nothing about its shape is believed. */
export type Body = Readonly<Record<string, unknown>>;

export function asBody(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
}

/** Levels that no body of Guildhall's own comes near. */
const deepest = 32;

/**
 * Whether a value is nested deeper than any body. Whoever walks through values calls itself once a level; what somebody nests ten
 * thousand times would stop every reader of the log, and publishing for everybody.
 */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  return typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some(each => isTooDeep(each, levels - 1)));
}

/** The trimmed text of a property, or undefined where it is no text, empty, or longer than `max` characters. */
export function readText(body: Body, name: string, max: number): string | undefined {
  const value = body[name];
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' || text.length > max ? undefined : text;
}

export function readChoice<T extends string>(body: Body, name: string, choices: readonly T[]): T | undefined {
  const value = body[name];
  return choices.find(choice => choice === value);
}

/** No community was founded before this, and none is planned for after: a month has a year of four digits. */
const [earliest, latest] = [Date.UTC(1900, 0, 1), Date.UTC(3000, 0, 1)];

/** An instant of the years 1900 to 2999, or undefined where the property is none. */
export function readInstant(body: Body, name: string): UtcInstant | undefined {
  const value = body[name];
  return typeof value === 'number' && value >= earliest && value < latest ? value : undefined;
}

export function readList(body: Body, name: string): readonly unknown[] {
  const value = body[name];
  return Array.isArray(value) ? value : [];
}

/** A whole number from 1 to `max`, or undefined where the property is none. */
export function readCount(body: Body, name: string, max: number): number | undefined {
  const value = body[name];
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= max ? (value as number) : undefined;
}
