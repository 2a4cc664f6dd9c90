import * as React from 'react';
import type { Section } from '../../domain/community/sections';
import type { LinkTarget } from '../../domain/link/deepLink';

export interface SectionPartProps {
  readonly target: LinkTarget | undefined;
}

interface SectionPart {
  /** As a noun phrase, for what is said where it fails. */
  readonly what: string;
  readonly Part: React.ComponentType<SectionPartProps>;
}

/** A part of its own file, which is fetched when it is shown first. */
function lazy(load: () => Promise<React.ComponentType<SectionPartProps>>): React.ComponentType<SectionPartProps> {
  return React.lazy(async () => ({ default: await load() }));
}

/** What each section is drawn by. */
export const sectionParts: Readonly<Record<Section, SectionPart>> = {
  announcement: { what: 'the announcement', Part: lazy(async () => (await import('../../features/announcement/AnnouncementSection')).AnnouncementSection) },
  sessions: { what: 'the sessions', Part: lazy(async () => (await import('./SessionsPart')).SessionsPart) },
  questions: { what: 'the questions', Part: lazy(async () => (await import('./QuestionsPart')).QuestionsPart) },
  thanks: { what: 'the thanks', Part: lazy(async () => (await import('../../features/thanks/ThanksSection')).ThanksSection) },
  shelf: { what: 'the shelf', Part: lazy(async () => (await import('../../features/shelf/ShelfSection')).ShelfSection) },
  stories: { what: 'what it was good for', Part: lazy(async () => (await import('../../features/stories/StoriesSection')).StoriesSection) },
  people: { what: 'the people', Part: lazy(async () => (await import('../../features/people/PeopleSection')).PeopleSection) }
};
