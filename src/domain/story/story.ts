import type { NewEntry } from '../contribution/entry';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readText } from '../log/readBody';
import { latinDigits } from '../typed/latinDigits';

/** How far the value of taking part has come. Source: Wenger, Trayner and de Laat, "Promoting and assessing value creation in communities and networks", 2011. */
export const valueCycles = ['immediate', 'potential', 'applied', 'realised', 'reframing'] as const;
export type ValueCycle = (typeof valueCycles)[number];

export const benefitTypes = ['time', 'cost', 'quality', 'risk', 'revenue', 'skill', 'relationship'] as const;
export type BenefitType = (typeof benefitTypes)[number];

/** Most characters of each text. */
export const storyLimits = { part: 500, unit: 20, basis: 300, confirmation: 300 } as const;

/** The largest amount anybody may estimate: beyond, it is a slip of the keyboard. */
export const amountLimit = 1_000_000_000;

/** What somebody reckons it was worth. Said by one person, and never added up. */
export interface Estimate {
  readonly amount: number;
  readonly unit: string;
  /** How it was reckoned. */
  readonly basis: string;
}

/** The four parts in which a story is told. */
export const storyParts = ['activity', 'learnt', 'did', 'result'] as const;
export type StoryPart = (typeof storyParts)[number];

/** What taking part was good for, told by whom it was good for. */
export interface Story extends Readonly<Record<StoryPart, string>> {
  readonly cycle: ValueCycle;
  readonly benefit: BenefitType;
  readonly estimate?: Estimate;
  /** Whether its author agrees that leadership is shown it. */
  readonly consent: boolean;
}

/** What a row of kind `story` says; undefined where a part is missing. An estimate that is not whole is left out. */
export function readStory(body: Body): Story | undefined {
  const [activity, learnt, did, result] = storyParts.map(part => readText(body, part, storyLimits.part));
  const cycle = readChoice(body, 'cycle', valueCycles);
  const benefit = readChoice(body, 'benefit', benefitTypes);
  if (activity === undefined || learnt === undefined || did === undefined || result === undefined) return undefined;
  if (cycle === undefined || benefit === undefined) return undefined;
  const estimate = readEstimate(asBody(body.estimate));
  return { activity, learnt, did, result, cycle, benefit, ...(estimate !== undefined && { estimate }), consent: body.consent === true };
}

function readEstimate(body: Body): Estimate | undefined {
  const { amount } = body;
  const unit = readText(body, 'unit', storyLimits.unit);
  const basis = readText(body, 'basis', storyLimits.basis);
  if (typeof amount !== 'number' || !(amount > 0 && amount <= amountLimit) || unit === undefined || basis === undefined) return undefined;
  return { amount, unit, basis };
}

/** The words of a story while they are typed. */
export interface StoryWords extends Readonly<Record<StoryPart | 'amount' | 'unit' | 'basis', string>> {
  /** Empty until chosen. */
  readonly cycle: ValueCycle | '';
  readonly benefit: BenefitType | '';
  readonly consent: boolean;
}

export const noStoryWords: StoryWords = {
  activity: '', learnt: '', did: '', result: '', cycle: '', benefit: '', amount: '', unit: '', basis: '', consent: false
};

/** The words of what somebody told already, to correct them. */
export function wordsOf({ estimate, ...story }: Story): StoryWords {
  return { ...story, amount: estimate === undefined ? '' : String(estimate.amount), unit: estimate?.unit ?? '', basis: estimate?.basis ?? '' };
}

export type StoryProblem = 'missing' | 'tooLong' | 'noAmount';

/** What needs another look before a story can be told; empty where it is good. An estimate is whole or not there. */
export function storyProblems(words: StoryWords): Readonly<Partial<Record<keyof StoryWords, StoryProblem>>> {
  const problems: Partial<Record<keyof StoryWords, StoryProblem>> = {};
  const check = (field: keyof StoryWords & string, limit: number): void => {
    const { length } = String(words[field]).trim();
    if (length === 0) problems[field] = 'missing';
    else if (length > limit) problems[field] = 'tooLong';
  };
  for (const part of storyParts) check(part, storyLimits.part);
  check('cycle', Infinity);
  check('benefit', Infinity);
  if (!hasEstimate(words)) return problems;
  check('unit', storyLimits.unit);
  check('basis', storyLimits.basis);
  if (typedAmount(words.amount) === undefined) problems.amount = 'noAmount';
  return problems;
}

function hasEstimate({ amount, unit, basis }: StoryWords): boolean {
  return [amount, unit, basis].some(text => text.trim() !== '');
}

/** A number as people type one: “1.5”, “1,5”, “١٫٥”; undefined where it is none above zero. */
function typedAmount(text: string): number | undefined {
  const written = latinDigits(text.trim()).replace(/[,٫，．]/, '.');
  const amount = /^\d{1,10}(\.\d{1,2})?$/.test(written) ? Number(written) : 0;
  return amount > 0 && amount <= amountLimit ? amount : undefined;
}

/** The story that good words tell, as others will read it; undefined while something is missing. */
export function storyFrom(words: StoryWords): Story | undefined {
  return readStory(storyBody(words));
}

function storyBody(words: StoryWords): Body {
  const { activity, learnt, did, result, cycle, benefit, consent } = words;
  const estimate = { amount: typedAmount(words.amount), unit: words.unit.trim(), basis: words.basis.trim() };
  const told = { activity: activity.trim(), learnt: learnt.trim(), did: did.trim(), result: result.trim() };
  return { ...told, cycle, benefit, ...(hasEstimate(words) && { estimate }), consent };
}

/** Tells a story, or corrects the one of the row `corrects`. */
export function tellStory(words: StoryWords, corrects?: number): NewEntry {
  const summary = `${corrects === undefined ? 'Value story' : 'Corrected value story'}: ${words.activity.trim().slice(0, 80)}`;
  return { kind: 'story', summary, says: storyBody(words), ...(corrects !== undefined && { corrects }) };
}
