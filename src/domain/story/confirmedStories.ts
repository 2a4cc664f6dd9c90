import type { Entry, NewEntry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { readCount, readText } from '../log/readBody';
import type { Story } from './story';
import { readStory, storyLimits } from './story';

/** What somebody else says to a story: that it was so, in words of their own. */
export interface Confirmation {
  readonly story: number;
  readonly text: string;
}

/** A story with those who confirmed it. What is claimed and what is confirmed stay beside each other, never one number. */
export interface ToldStory extends Entry<Story> {
  /** Of each person the latest, in the order in which they were given. */
  readonly confirmations: readonly GivenConfirmation[];
}

export interface GivenConfirmation extends Entry<Confirmation> {
  /** The story was changed after it was confirmed. */
  readonly isOfEarlierWords: boolean;
}

/** The stories of a community, the newest first, by rows of Contributions that count. Nobody confirms the own story. */
export function foldStories(contributions: readonly LogRow[], hidden: ReadonlySet<number>): readonly ToldStory[] {
  const confirmations = readEntries(contributions, 'confirm', readConfirmation, hidden);
  return readEntries(contributions, 'story', body => readStory(body), hidden)
    .map(story => ({ ...story, confirmations: confirmationsOf(story, confirmations) }))
    .reverse();
}

function confirmationsOf(story: Entry<Story>, all: readonly Entry<Confirmation>[]): readonly GivenConfirmation[] {
  const byPerson = new Map<PersonKey, Entry<Confirmation>>();
  for (const each of all) {
    if (each.says.story === story.id && each.id > story.id && each.author !== story.author) byPerson.set(each.author, each);
  }
  return [...byPerson.values()]
    .sort((one, other) => one.id - other.id)
    .map(each => ({ ...each, isOfEarlierWords: story.correctedAt !== undefined && (each.correctedAt ?? each.at) < story.correctedAt }));
}

function readConfirmation(body: Body): Confirmation | undefined {
  const story = readCount(body, 'story', Number.MAX_SAFE_INTEGER);
  const text = readText(body, 'text', storyLimits.confirmation);
  return story === undefined || text === undefined ? undefined : { story, text };
}

/** Confirms somebody else's story. */
export function confirmStory(story: number, text: string): NewEntry {
  return { kind: 'confirm', summary: `Confirmed story ${story}`, says: { story, text: text.trim() } };
}

/** The stories that leadership may be shown: their authors agree, and nobody hid them. */
export function storiesForLeadership(stories: readonly ToldStory[]): readonly ToldStory[] {
  return stories
    .filter(({ says, isHidden }) => says.consent && !isHidden)
    .map(story => ({ ...story, confirmations: story.confirmations.filter(({ isHidden }) => !isHidden) }));
}
