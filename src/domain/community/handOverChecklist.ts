import type { Proposed } from '../proposal/proposal';
import type { CommunityKey } from '../identity';
import type { HandOver } from './community';
import { keeping } from '../../words/keeping';

const titles = keeping.duties.tasks;

/** On which side of a handover a task is done. */
export type HandOverSide = 'keeper' | 'successor';

export interface HandOverTask {
  readonly key: string;
  readonly side: HandOverSide;
  /** One line, as it is said to whoever does it. */
  readonly title: string;
}

/** What both sides work through, so that a role moves with all that belongs to it. */
export const handOverChecklist: readonly HandOverTask[] = [
  { key: 'access', side: 'keeper', title: titles.access },
  { key: 'people', side: 'keeper', title: titles.people },
  { key: 'open-ends', side: 'keeper', title: titles.openEnds },
  { key: 'lessons', side: 'keeper', title: titles.lessons },
  { key: 'farewell', side: 'keeper', title: titles.farewell },
  { key: 'charter', side: 'successor', title: titles.charter },
  { key: 'session', side: 'successor', title: titles.session },
  { key: 'members', side: 'successor', title: titles.members },
  { key: 'hours', side: 'successor', title: titles.hours },
  { key: 'month', side: 'successor', title: titles.month }
];

/** What the person who was asked to follow has said. */
export type SuccessorAnswer = 'waiting' | 'accepted' | 'declined';

export interface HandOverProgress {
  readonly answer: SuccessorAnswer;
  /** Keys of the checklist that are done, on the side they belong to. */
  readonly done: readonly string[];
  readonly of: number;
}

type Said = Pick<Proposed, 'volunteers' | 'ticks' | 'stoodDown'>;

/** How far a handover is: what the successor said, and what both have done. Either side ticks its own tasks only. */
export function handOverProgress(community: CommunityKey, handOver: HandOver, said: Said): HandOverProgress {
  const ticks = said.ticks.find(each => each.handOver === handOver.id && each.person === handOver.to.key)?.done ?? [];
  const bySide: Readonly<Record<HandOverSide, readonly string[]>> = { keeper: handOver.done, successor: ticks };
  return {
    answer: successorAnswer(community, handOver, said),
    done: handOverChecklist.filter(({ key, side }) => bySide[side].includes(key)).map(({ key }) => key),
    of: handOverChecklist.length
  };
}

/** Whoever came forward before they were named has not answered yet: only a row that names the handover is an answer. */
function successorAnswer(community: CommunityKey, { id, role, to, at }: HandOver, { volunteers, stoodDown = [] }: Said): SuccessorAnswer {
  const isAbout = (each: { readonly community: CommunityKey; readonly role: string; readonly person: string }): boolean =>
    each.community === community && each.role === role && each.person === to.key;
  if (volunteers.some(each => isAbout(each) && each.handOver === id)) return 'accepted';
  return stoodDown.some(each => isAbout(each) && each.at >= at) ? 'declined' : 'waiting';
}
