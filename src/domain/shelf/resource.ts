import type { NewEntry } from '../contribution/entry';
import type { SafeLink } from '../link/safeLink';
import { webLink } from '../link/safeLink';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { readList, readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import { isoInstant, monthsLater, parseInstant } from '../time';
import { typedTags } from '../typed/typedTags';

/** Most characters of each text, and how many tags. */
export const resourceLimits = { title: 120, why: 300, tags: 5, tag: 30 } as const;

/** In how many months a link is looked at again: where nobody says, and at most. */
export const reviewMonths = { usual: 6, most: 24 } as const;

/** Something worth having at hand, as its curator describes it. */
export interface Resource {
  readonly title: string;
  readonly link: SafeLink;
  readonly why: string;
  readonly tags: readonly string[];
  /** First instant (UTC) of the day on which the curator is asked whether it is still good. */
  readonly reviewBy: UtcInstant;
}

/** What a row of kind `resource` says; undefined without a title, a reason or a link to the web. */
export function readResource(body: Body, { created }: Pick<LogRow, 'created'>): Resource | undefined {
  const title = readText(body, 'title', resourceLimits.title);
  const why = readText(body, 'why', resourceLimits.why);
  const link = typeof body.link === 'string' ? webLink(body.link.trim()) : undefined;
  if (title === undefined || why === undefined || link === undefined) return undefined;
  return { title, link, why, tags: goodTags(readList(body, 'tags')), reviewBy: readReviewBy(body, created) };
}

/** When to look again, by a row written at `written`: never later than the most months after it. */
export function readReviewBy(body: Body, written: UtcInstant): UtcInstant {
  const said = readText(body, 'reviewBy', 10);
  const at = said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) ? parseInstant(`${said}T00:00:00Z`) : undefined;
  const latest = dayOf(monthsLater(written, reviewMonths.most));
  return at === undefined ? dayOf(monthsLater(written, reviewMonths.usual)) : Math.min(at, latest);
}

/** Tags without doubles (whatever their case), empty and too long ones, and no more than the limit. */
export function goodTags(tags: readonly unknown[]): readonly string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const text = typeof tag === 'string' ? tag.trim() : '';
    if (text === '' || text.length > resourceLimits.tag || found.has(text.toLowerCase())) continue;
    found.set(text.toLowerCase(), text);
  }
  return [...found.values()].slice(0, resourceLimits.tags);
}

/** The words of a resource while they are typed. */
export interface ResourceWords {
  readonly title: string;
  readonly link: string;
  readonly why: string;
  /** Separated by commas. */
  readonly tags: string;
  /** In how many months it is looked at again. */
  readonly months: number;
}

export type ResourceProblem = 'missing' | 'tooLong' | 'noLink' | 'tooMany' | 'tagTooLong';

/** What needs another look before a resource can be added; empty where it is good. */
export function resourceProblems(words: ResourceWords): Readonly<Partial<Record<keyof ResourceWords, ResourceProblem>>> {
  const tags = typedTags(words.tags);
  const link = words.link.trim();
  return {
    ...textProblem('title', words.title, resourceLimits.title),
    ...textProblem('why', words.why, resourceLimits.why),
    ...(link === '' ? { link: 'missing' as const } : webLink(link) === undefined ? { link: 'noLink' as const } : {}),
    ...(tags.some(tag => tag.length > resourceLimits.tag) ? { tags: 'tagTooLong' as const } : tags.length > resourceLimits.tags ? { tags: 'tooMany' as const } : {})
  };
}

function textProblem<Field extends string>(field: Field, text: string, limit: number): Partial<Record<Field, ResourceProblem>> {
  const { length } = text.trim();
  if (length > 0 && length <= limit) return {};
  return { [field]: length === 0 ? 'missing' : 'tooLong' } as Partial<Record<Field, ResourceProblem>>;
}

/** Puts a resource on the shelf, or corrects the one of the row `corrects`. */
export function addResource(words: ResourceWords, now: UtcInstant, corrects?: number): NewEntry {
  const title = words.title.trim();
  return {
    kind: 'resource',
    summary: corrects === undefined ? `Put on the shelf: ${title}` : `Corrected on the shelf: ${title}`,
    says: { title, link: words.link.trim(), why: words.why.trim(), tags: typedTags(words.tags), reviewBy: reviewDay(now, words.months) },
    ...(corrects !== undefined && { corrects })
  };
}

/** The day some months from now, as rows say it. */
export function reviewDay(now: UtcInstant, months: number): string {
  return isoInstant(monthsLater(now, months)).slice(0, 10);
}

function dayOf(at: UtcInstant): UtcInstant {
  return Date.parse(`${isoInstant(at).slice(0, 10)}T00:00:00Z`);
}
