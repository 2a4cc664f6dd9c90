import { asBody, readChoice } from '../../domain/log/readBody';
import type { StoryWords } from '../../domain/story/story';
import { benefitTypes, valueCycles } from '../../domain/story/story';

/** Under which name the words are kept on this device. */
export function draftName(corrects?: number): string {
  return corrects === undefined ? 'story' : `story ${corrects}`;
}

const texts = ['activity', 'learnt', 'did', 'result', 'amount', 'unit', 'basis'] as const;

/** What words mean that were kept on this device. */
export function readStoryWords(value: unknown): StoryWords | undefined {
  const body = asBody(value);
  if (texts.some(name => typeof body[name] !== 'string')) return undefined;
  const [activity = '', learnt = '', did = '', result = '', amount = '', unit = '', basis = ''] = texts.map(name => String(body[name]));
  const cycle = readChoice(body, 'cycle', valueCycles) ?? '';
  const benefit = readChoice(body, 'benefit', benefitTypes) ?? '';
  return { activity, learnt, did, result, amount, unit, basis, cycle, benefit, consent: body.consent === true };
}
