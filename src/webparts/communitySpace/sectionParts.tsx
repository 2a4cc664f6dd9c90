import * as React from 'react';
import type { Section } from '../../domain/community/sections';
import type { LinkTarget } from '../../domain/link/deepLink';
import { lazyPart } from '../../ui/lazyPart';
import { everyday } from '../../words/everyday';

const { what } = everyday.places;

export interface SectionPartProps {
  /** The question or session that a link leads to. */
  readonly target: LinkTarget | undefined;
}

interface SectionPart {
  /** As a noun phrase, for what is said where it fails. */
  readonly what: string;
  readonly Part: React.ComponentType<SectionPartProps>;
}

const section = (load: () => Promise<React.ComponentType<SectionPartProps>>): SectionPart['Part'] => lazyPart(load, { isContent: true });

/** What each section is drawn by. */
export const sectionParts: Readonly<Record<Section, SectionPart>> = {
  announcement: { what: what.announcement, Part: section(async () => (await import('../../features/announcement/AnnouncementSection')).AnnouncementSection) },
  next: { what: what.sessions, Part: section(async () => (await import('../../features/sessions/NextSessionSection')).NextSessionSection) },
  sessions: { what: what.sessions, Part: section(async () => (await import('./SessionsPart')).SessionsPart) },
  questions: { what: what.questions, Part: section(async () => (await import('./QuestionsPart')).QuestionsPart) },
  thanks: { what: what.thanks, Part: section(async () => (await import('./ThanksPart')).ThanksPart) },
  shelf: { what: what.shelf, Part: section(async () => (await import('../../features/shelf/ShelfSection')).ShelfSection) },
  stories: { what: what.stories, Part: section(async () => (await import('../../features/stories/StoriesSection')).StoriesSection) },
  people: { what: what.people, Part: section(async () => (await import('../../features/people/PeopleSection')).PeopleSection) }
};
