import { answerBatch, isBatch } from './batch/answerBatch';
import { meantMethod, type Incoming } from './call';
import type { Faults } from './faults/faults';
import { inject, type Delivery } from './faults/inject';
import type { Journal } from './faults/journal';
import type { Fault, Shape } from './faults/plan';
import { authenticate } from './identity/authenticate';
import { answerRequest, fail, refuse, type OnCommit } from './pipeline';
import { readAddress } from './route/address';
import type { Outgoing } from './serialise/write';
import type { Service } from './service';
import type { Person } from './store/people';
import type { Throttle } from './throttle';
import type { Reply } from './waiting';

/** What stands between the wire and the operations. */
export interface Front {
  service: Service;
  throttle: Throttle;
  faults: Faults;
  journal: Journal;
  kill: () => void;
  record: (incoming: Incoming, person: string, status: number, inBatch: boolean) => void;
}

type Execute = (onCommit: OnCommit, seq: number, share?: number) => Outgoing;

/** One request that arrived and is being answered. */
interface Arrived {
  incoming: Incoming;
  person: Person;
  /** `seq` of the envelope around a part. */
  batch: number | null;
  shape: Shape;
  fault: Fault | undefined;
  refusal: Reply | undefined;
  seq: number;
}

/** Answers one request: who, whether too many, whether a fault hits, and then what was asked. @throws ConnectionCut */
export async function answerApi(front: Front, incoming: Incoming): Promise<Outgoing> {
  let person: Person;
  try {
    person = authenticate(front.service.db, incoming.headers);
  } catch (error) {
    const refusal = fail(error, 'minimal');
    front.record(incoming, '', refusal.status, false);
    return refusal;
  }
  const arrived = arrive(front, person, incoming, null);
  if (arrived.refusal === undefined && arrived.fault?.kind === 'slow') {
    const { delayMs } = arrived.fault;
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
  return arrived.shape === 'batch'
    ? answer(front, arrived, (_, seq, share) => answerParts(front, person, incoming, seq, share))
    : answer(front, arrived, (onCommit) => answerRequest(front.service, person, incoming, false, onCommit));
}

function answerParts(front: Front, person: Person, incoming: Incoming, envelope: number, share?: number): Outgoing {
  return answerBatch(front.service, person, incoming, (part, execute) => answer(front, arrive(front, person, part, envelope), execute), share);
}

/** Journals, counts and draws: what is decided about a request before anything is done. */
function arrive(front: Front, person: Person, incoming: Incoming, batch: number | null): Arrived {
  const shape = shapeOf(incoming, batch);
  const fault = front.faults.next(shape);
  const refusal = shape === 'batch' ? front.throttle.countIfRefused(person.upn) : front.throttle.count(person.upn);
  const arrived = { incoming, person, batch, shape, fault: refusal === undefined ? fault : undefined, refusal };
  return { ...arrived, seq: enter(front, arrived) };
}

function enter(front: Front, { incoming, person, batch, shape, fault }: Omit<Arrived, 'seq'>): number {
  const method = meantMethod(incoming);
  const path = pathOf(incoming);
  return front.journal.arrived({
    at: front.service.now().getTime(),
    person: person.upn,
    method,
    path,
    batch,
    write: shape !== 'batch' && method !== 'GET' && !givesDigest(path),
    fault: fault?.kind ?? null
  });
}

function answer(front: Front, arrived: Arrived, execute: Execute): Outgoing {
  const { incoming, person, shape, seq } = arrived;
  let toldAs = seq;
  const delivery: Delivery = {
    execute: (share) => execute((row) => front.journal.changed(seq, row), seq, share),
    executeAgain: (told) => {
      const again = enter(front, arrived);
      toldAs = told ? again : seq;
      return execute((row) => front.journal.changed(again, row), again);
    },
    adds: shape !== 'batch' && meantMethod(incoming) === 'POST',
    refuse: (error) => refuse(error, incoming),
    kill: front.kill,
    now: () => front.service.now().getTime()
  };
  const { answer: told, retryUntil } = arrived.refusal ?? answerUnder(front, arrived.fault, delivery);
  front.journal.answered(toldAs, { at: delivery.now(), status: told.status, retryUntil });
  if (shape !== 'batch') {
    front.record(incoming, person.upn, told.status, shape === 'part');
  }
  return told;
}

function answerUnder(front: Front, fault: Fault | undefined, delivery: Delivery): Reply {
  if (fault === undefined) {
    return { answer: delivery.execute(), retryUntil: null };
  }
  front.faults.count(fault.kind);
  return inject(fault, delivery);
}

function shapeOf(incoming: Incoming, batch: number | null): Shape {
  if (batch !== null) {
    return 'part';
  }
  if (isBatch(incoming)) {
    return 'batch';
  }
  return meantMethod(incoming) === 'GET' || givesDigest(pathOf(incoming)) ? 'read' : 'write';
}

/** A POST that changes nothing. */
function givesDigest(path: string): boolean {
  return path.toLowerCase() === 'contextinfo';
}

function pathOf({ url }: Incoming): string {
  const path = readAddress(url.pathname)?.apiPath ?? url.pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
