import { readText } from '../log/readBody';
import { placedParts } from '../page/placedParts';

/** What the space of a community consists of, in the usual order. */
export const sections = ['announcement', 'next', 'questions', 'sessions', 'thanks', 'shelf', 'stories', 'people'] as const;
export type Section = (typeof sections)[number];

/** A section as a page shows it: its place is its place in the list. */
export interface PageSection {
  readonly section: Section;
  /** What the page calls it; absent where it is called as everywhere. */
  readonly title?: string;
}

/** Most characters of a section's title. */
export const sectionTitleLimit = 60;

export const usualSections: readonly PageSection[] = sections.map(section => ({ section }));

/**
 * The sections that are shown: those of the page, in its order, without those that the community itself has switched off.
 * What a community switched off is off everywhere; what a page leaves out is left out there.
 */
export function shownSections(page: readonly PageSection[], off: readonly Section[] = []): readonly PageSection[] {
  return page.filter(({ section }) => !off.includes(section));
}

/** What a page says about its sections, by section: `{ isOff, place }` as `placedParts` reads them, and a `title`. */
export function readPageSections(value: unknown): readonly PageSection[] {
  return placedParts(sections, value).map(({ key, said }) => {
    const title = readText(said, 'title', sectionTitleLimit);
    return { section: key, ...(title !== undefined && { title }) };
  });
}

/** The sections among keys that came from anywhere, in the usual order. */
export function readSections(keys: readonly unknown[]): readonly Section[] {
  return sections.filter(section => keys.includes(section));
}
