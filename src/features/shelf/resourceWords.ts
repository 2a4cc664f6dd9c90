import { asBody, readCount } from '../../domain/log/readBody';
import type { Resource, ResourceWords } from '../../domain/shelf/resource';
import { reviewMonths } from '../../domain/shelf/resource';

export const blankResource: ResourceWords = { title: '', link: '', why: '', tags: '', months: reviewMonths.usual };

/** The words of a link that is there, to correct them; whoever corrects it looks again in the usual time. */
export function wordsOfResource({ title, link, why, tags }: Resource): ResourceWords {
  return { title, link: link.href, why, tags: tags.join(', '), months: reviewMonths.usual };
}

/** Under which name the words are kept on this device. */
export function draftName(corrects?: number): string {
  return corrects === undefined ? 'resource' : `resource ${corrects}`;
}

/** What words mean that were kept on this device. */
export function readResourceWords(value: unknown): ResourceWords | undefined {
  const body = asBody(value);
  const months = readCount(body, 'months', reviewMonths.most);
  const { title, link, why, tags } = body;
  if (typeof title !== 'string' || typeof link !== 'string' || typeof why !== 'string' || typeof tags !== 'string' || months === undefined) return undefined;
  return { title, link, why, tags, months };
}
