import type { CommunityKey } from '../../../src/domain/identity';
import { communityKey } from '../../../src/domain/identity';
import { reviewMonths } from '../../../src/domain/shelf/resource';
import { noStoryWords } from '../../../src/domain/story/story';
import type { UtcInstant } from '../../../src/domain/time';
import type { SampleClock } from './clock';
import { clockAt, instantBefore } from './clock';
import type { Newcomer } from './newcomers';
import { people } from './people';
import type { Name } from './people';
import type { Deed, PlannedRow } from './plannedRow';
import { logOf, rowNamedBy } from './plannedRow';
import { planSession } from './planSession';
import type { AnswerSketch, CommunityLife, QuestionSketch, ResourceSketch, Said, Saying, StorySketch } from './sketches';

/** Writes down a row and tells its key. */
export type AddRow = (by: Name, at: UtcInstant, deed: Deed) => string;

/** What the planning of one community works with. */
export interface Planning {
  readonly clock: SampleClock;
  readonly add: AddRow;
}

export interface SpacePlan {
  readonly lives: readonly CommunityLife[];
  readonly newcomers: readonly Newcomer[];
  readonly loadedAt: UtcInstant;
  /** The time zone of whoever loads it: sessions begin on its clocks. */
  readonly zone: string;
}

/**
 * The rows of all spaces in the order of time, in which people would have added them. Lives of communities that are not
 * `known` are left out. Throws where somebody would speak of what is not there yet.
 */
export function planSpace({ lives, newcomers, loadedAt, zone }: SpacePlan, known: ReadonlySet<CommunityKey>): readonly PlannedRow[] {
  const clock = clockAt(loadedAt, zone);
  const rows: PlannedRow[] = [];
  for (const life of lives) {
    const community = communityKey(life.community);
    if (known.has(community)) planLife(life, { clock, add: adder(rows, community) });
  }
  for (const { name, joined } of newcomers) {
    for (const { community: key, when, introduction } of joined) {
      const community = communityKey(key);
      if (!known.has(community)) continue;
      // Keys go on where those of the community ended.
      const add = adder(rows, community);
      add(name, instantBefore(clock, when), { kind: 'join' });
      if (introduction !== undefined) add(name, instantBefore(clock, introduction.when), { kind: 'introduction', text: introduction.text });
    }
  }
  return inOrder(rows, loadedAt);
}

function adder(rows: PlannedRow[], community: CommunityKey): AddRow {
  let count = rows.filter(row => row.community === community).length;
  return (by, at, deed) => {
    const key = `${community}-${++count}`;
    rows.push({ key, log: logOf(deed), community, person: people[by], at, deed });
    return key;
  };
}

function inOrder(rows: readonly PlannedRow[], loadedAt: UtcInstant): readonly PlannedRow[] {
  const written = new Set<string>();
  // Sorting keeps the order of equals: what is named was planned first.
  const sorted = [...rows].sort((a, b) => a.at - b.at);
  for (const { key, at, deed } of sorted) {
    const named = rowNamedBy(deed);
    if (named !== undefined && !written.has(named)) throw new Error(`${key} (${deed.kind}) comes before ${named}, which it is about.`);
    if (at > loadedAt) throw new Error(`${key} (${deed.kind}) would be written in the future.`);
    written.add(key);
  }
  return sorted;
}

function planLife(life: CommunityLife, planning: Planning): void {
  const { clock, add } = planning;
  const say = ({ by, when }: Said, deed: Deed): string => add(by, instantBefore(clock, when), deed);
  if (life.practice !== undefined) say(life.practice, { kind: 'practice', change: life.practice.change });
  for (const { person, ...said } of life.hosts ?? []) say(said, { kind: 'host', person: people[person] });
  for (const session of life.sessions ?? []) planSession(session, planning);
  if (life.announcement !== undefined) say(life.announcement, { kind: 'announcement', text: life.announcement.text });
  for (const offer of life.offers ?? []) say(offer, { kind: 'offerHost', text: offer.text });
  for (const question of life.questions ?? []) planQuestion(question, say);
  for (const resource of life.shelf ?? []) planResource(resource, say);
  for (const story of life.stories ?? []) planStory(story, say);
  for (const introduction of life.introductions ?? []) say(introduction, { kind: 'introduction', text: introduction.text });
  for (const said of life.meeting ?? []) say(said, { kind: 'meet' });
}

type Say = (said: Said, deed: Deed) => string;

function planQuestion({ title, text = '', mentions = [], seen, answers = [], hidden, ...said }: QuestionSketch, say: Say): void {
  const row = say(said, { kind: 'question', title, text, mentions: mentions.map(name => people[name]) });
  if (seen !== undefined) say(seen, { kind: 'seen', row });
  for (const answer of answers) planAnswer(answer, { row, title, by: said.by }, say);
  if (hidden !== undefined) say(hidden, { kind: 'hide', row, text: hidden.text });
}

function planAnswer({ text, accepted, thanks = [], ...said }: AnswerSketch, question: { row: string; title: string; by: Name }, say: Say): void {
  const row = say(said, { kind: 'answer', row: question.row, text });
  if (accepted !== undefined) say({ by: question.by, when: accepted }, { kind: 'accept', row });
  thank(thanks, { of: 'answer', row, title: question.title, to: said.by }, say);
}

function planResource({ title, link, why, tags, months = reviewMonths.usual, thanks = [], ...said }: ResourceSketch, say: Say): void {
  const row = say(said, { kind: 'resource', words: { title, link, why, tags, months } });
  thank(thanks, { of: 'resource', row, title, to: said.by }, say);
}

function planStory({ by, when, estimate, confirmations = [], thanks = [], ...words }: StorySketch, say: Say): void {
  const row = say({ by, when }, { kind: 'story', words: { ...noStoryWords, ...words, ...estimate } });
  for (const confirmation of confirmations) say(confirmation, { kind: 'confirm', row, text: confirmation.text });
  thank(thanks, { of: 'story', row, title: words.activity.slice(0, 200), to: by }, say);
}

interface Thing {
  readonly of: 'answer' | 'resource' | 'story';
  readonly row: string;
  readonly title: string;
  readonly to: Name;
}

function thank(thanks: readonly Saying[], { to, ...thing }: Thing, say: Say): void {
  for (const each of thanks) say(each, { kind: 'thanks', ...thing, to: people[to], text: each.text });
}
