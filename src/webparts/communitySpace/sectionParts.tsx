import * as React from 'react';
import type { Section } from '../../domain/community/sections';
import type { LinkTarget } from '../../domain/link/deepLink';
import { lazyPart } from '../../ui/lazyPart';

export interface SectionPartProps {
  /** The question or session that a link leads to. */
  readonly target: LinkTarget | undefined;
}

interface SectionPart {
  /** As a noun phrase, for what is said where it fails. */
  readonly what: string;
  readonly Part: React.ComponentType<SectionPartProps>;
}

/** What each section is drawn by. */
export const sectionParts: Readonly<Record<Section, SectionPart>> = {
  announcement: { what: 'the announcement', Part: lazyPart(async () => (await import('../../features/announcement/AnnouncementSection')).AnnouncementSection) },
  sessions: { what: 'the sessions', Part: lazyPart(async () => (await import('./SessionsPart')).SessionsPart) },
  questions: { what: 'the questions', Part: lazyPart(async () => (await import('./QuestionsPart')).QuestionsPart) },
  thanks: { what: 'the thanks', Part: lazyPart(async () => (await import('../../features/thanks/ThanksSection')).ThanksSection) },
  shelf: { what: 'the shelf', Part: lazyPart(async () => (await import('../../features/shelf/ShelfSection')).ShelfSection) },
  stories: { what: 'what it was good for', Part: lazyPart(async () => (await import('../../features/stories/StoriesSection')).StoriesSection) },
  people: { what: 'the people', Part: lazyPart(async () => (await import('../../features/people/PeopleSection')).PeopleSection) }
};
