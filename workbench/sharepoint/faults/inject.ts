import { ConnectionCut } from './connectionCut';
import type { Fault } from './plan';
import { identityErrors, type SharePointError } from '../errors/catalogue';
import type { Outgoing } from '../serialise/write';
import { plainFailure, waitFor, type Reply } from '../waiting';

/** One request on its way, as a fault can play with it. */
export interface Delivery {
  /** Executes it, or, of a batch, the parts that lie in this share from the front. */
  execute(share?: number): Outgoing;
  /** Executes it once more, and answers as that second time, if `told`; else the second answer is lost. */
  executeAgain(told: boolean): Outgoing;
  /** Whether it is a POST that came alone: most often, something is added. */
  adds: boolean;
  refuse(error: SharePointError): Outgoing;
  /** Ends the process. */
  kill(): void;
  now(): number;
}

/** Answers a request as its fault wants it. @throws ConnectionCut where there is no answer. */
export function inject(fault: Fault, delivery: Delivery): Reply {
  switch (fault.kind) {
    case 'slow':
      return settled(delivery.execute());
    case '429': case '500 before': case '502 before': case '503 before': case '504 before':
      return failure(fault, delivery);
    case '500 after': case '502 after': case '503 after': case '504 after':
      delivery.execute();
      return failure(fault, delivery);
    case 'cut before':
      throw new ConnectionCut();
    case 'cut after':
      delivery.execute();
      throw new ConnectionCut();
    case 'killed before':
      return kill(delivery);
    case 'killed after':
      delivery.execute();
      return kill(delivery);
    case 'expired digest':
      return settled(delivery.refuse(identityErrors.digestExpired()));
    case 'duplicate delivery':
      return duplicate(delivery);
    case 'torn batch':
      return tear(fault, delivery);
  }
}

function failure(fault: Fault, delivery: Delivery): Reply {
  const status = Number(fault.kind.slice(0, 3));
  const { form, seconds, rateLimitReset } = fault.wait;
  if ((status !== 429 && status !== 503) || form === 'none') {
    return settled(plainFailure(status));
  }
  const quota: Record<string, string> = rateLimitReset === null ? {} : { 'ratelimit-reset': String(rateLimitReset) };
  return waitFor(status, seconds, form === 'date', delivery.now(), quota);
}

function kill(delivery: Delivery): never {
  delivery.kill();
  throw new ConnectionCut();
}

/**
 * Something in between sends the request twice. Whoever adds is told of the second time, be it a second row or a
 * refusal because the first one is there; whoever edits, deletes or sends a batch is told of the first, because the
 * second, with its ETag used up, would only say 412 about a change that was made.
 */
function duplicate(delivery: Delivery): Reply {
  const first = delivery.execute();
  const second = delivery.executeAgain(delivery.adds);
  return settled(delivery.adds ? second : first);
}

function tear(fault: Fault, delivery: Delivery): Reply {
  delivery.execute(fault.tear.share);
  if (fault.tear.cut) {
    throw new ConnectionCut();
  }
  return settled(plainFailure(504));
}

function settled(answer: Outgoing): Reply {
  return { answer, retryUntil: null };
}
