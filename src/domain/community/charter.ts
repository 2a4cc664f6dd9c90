import type { Body } from '../log/readBody';
import { readText } from '../log/readBody';

/** What a community says of itself. */
export interface Charter {
  /** At most 100 characters, so that it fits a card and a tab. */
  readonly title: string;
  /** What it is for, in a sentence or two; at most 500 characters. */
  readonly purpose: string;
  /** Who it is for; may be empty; at most 300 characters. */
  readonly audience: string;
}

export const charterLimits: Readonly<Record<keyof Charter, number>> = { title: 100, purpose: 500, audience: 300 };
export const charterParts = ['title', 'purpose', 'audience'] as const;

export type CharterChange = Partial<Charter>;

/** The parts of a charter that a body holds in a shape that can be shown; others are left out. */
export function readCharterChange(body: Body): CharterChange {
  const change: { -readonly [part in keyof Charter]?: string } = {};
  for (const part of charterParts) {
    const text = readText(body, part, charterLimits[part]);
    if (text !== undefined) change[part] = text;
    else if (part === 'audience' && body[part] === '') change.audience = '';
  }
  return change;
}

/** The parts of `next` that differ from `now`. */
export function charterChange(now: Charter, next: Charter): CharterChange {
  return Object.fromEntries(charterParts.filter(part => now[part] !== next[part]).map(part => [part, next[part]]));
}

/** A charter as it is kept: without spaces around its parts. */
export function trimmedCharter({ title, purpose, audience }: Charter): Charter {
  return { title: title.trim(), purpose: purpose.trim(), audience: audience.trim() };
}

/** What a search looks through, in the form of `titleKey`. */
export function searchText({ title, purpose, audience }: Charter): string {
  return titleKey(`${title} ${purpose} ${audience}`);
}

/** Two titles that people would read as the same: case, accents, punctuation and spacing aside. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
