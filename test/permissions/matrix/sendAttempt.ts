import type { Who } from '../../data/guildhallTenant';
import type { Answer, RawRequest } from '../rawRest';
import { isBatch, type Attempt, type Step, type Steps } from './attempt';
import { secrets, type Scene } from './scene';

/** What the service answered to an attempt. */
export interface Answered {
  /** Some request that writes was accepted: whether that harms anybody is seen by looking. */
  readonly wrote: boolean;
  /** An answer told what the sender may not know. */
  readonly told: boolean;
  /** How it ended unless harm is seen, for the table. */
  readonly words: string;
}

interface Sent {
  readonly request: RawRequest;
  readonly answer: Answer;
}

export async function sendAttempt(scene: Scene, { guesses }: Pick<Attempt, 'guesses'>, by: Who, steps: Steps): Promise<Answered> {
  const sent: Sent[] = [];
  for (const step of await steps(scene, by)) sent.push(...(await send(scene, by, step)));
  const wrote = sent.some(({ request, answer }) => (request.method ?? 'GET') !== 'GET' && accepted(answer));
  return { wrote, told: tellsSecret(sent) || (guesses === true && tellsApart(sent)), words: inWords(sent, wrote) };
}

async function send({ stage }: Scene, by: Who, step: Step): Promise<Sent[]> {
  if (!isBatch(step)) return [{ request: step, answer: await stage.rest.send(by, step) }];
  const { batch, ...envelope } = step;
  const answers = await stage.rest.sendBatch(by, batch, envelope);
  return answers.map((answer, index) => ({ answer, request: batch[index] as RawRequest }));
}

const accepted = ({ status, code }: Answer): boolean => status < 300 && code === '';

function tellsSecret(sent: readonly Sent[]): boolean {
  return sent.some(({ answer }) => accepted(answer) && secrets.some(secret => answer.text.replace(/\\"/g, '"').includes(secret)));
}

/** Whether a right guess is answered differently from a wrong one. */
function tellsApart([right, wrong]: readonly Sent[]): boolean {
  return right !== undefined && wrong !== undefined && accepted(right.answer) && right.answer.text !== wrong.answer.text;
}

function inWords(sent: readonly Sent[], wrote: boolean): string {
  const refused = sent.find(({ answer }) => !accepted(answer))?.answer;
  if (refused === undefined) return wrote ? 'does not count' : 'shows nothing';
  if (refused.status === 501) return notOffered;
  return refused.status === 200 ? 'a field is refused' : `refused (${refused.status})`;
}

/** An endpoint that the local service does not have: nothing is proven of it. */
export const notOffered = 'not offered here (501)';
