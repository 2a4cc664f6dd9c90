import type { Answer } from './rawRest';
import { rowsIn, waysTo, type Way } from './requests';
import { actors, denied, expected, placeName, shownAsHidden, verbs, witnessFor, type Expectation, type Place, type RightsActor, type Verb } from './rights';
import type { Stage } from './stage';

/** What asking a place of the table gave. */
export interface Asked {
  /** Cells of the table: one for every actor and verb. */
  cells: number;
  refusedCells: number;
  /** Requests to be refused, each sent alone and once more in a batch. */
  toBeRefused: number;
  /** Those of them that somebody else, who may, sent as well and with success. */
  witnessed: number;
  inBatch: number;
  requests: number;
  /** Sentences; none where SharePoint does what the design says. */
  readonly disagreements: string[];
}

/** Asks every cell of a place by raw REST, in every way there is, alone and in a batch. */
export async function askPlace(stage: Stage, place: Place): Promise<Asked> {
  const asked: Asked = { cells: 0, refusedCells: 0, toBeRefused: 0, witnessed: 0, inBatch: 0, requests: 0, disagreements: [] };
  for (const actor of actors) {
    for (const verb of verbs) await askCell({ stage, place, actor, verb }, asked);
    await askInBatch(stage, place, actor, asked);
  }
  return asked;
}

interface Cell {
  readonly stage: Stage;
  readonly place: Place;
  readonly actor: RightsActor;
  readonly verb: Verb;
}

async function askCell(cell: Cell, asked: Asked): Promise<void> {
  const { stage, place, actor, verb } = cell;
  const expectation = expected(place, actor, verb);
  asked.cells += 1;
  if (expectation !== 'allowed') asked.refusedCells += 1;
  const ways = (await waysTo(verb, cell)).length;
  for (let index = 0; index < ways; index++) {
    // Asked again for each way, because the one before may have spent the row.
    const way = (await waysTo(verb, cell))[index] as Way;
    const answer = await stage.rest.send(actor, way.request);
    asked.requests += 1;
    if (expectation !== 'allowed') asked.toBeRefused += 1;
    note(cell, way, answer, actor, expectation, asked);
    if (succeeded(way, answer)) await putBack(cell, way);
    else if (expectation !== 'allowed') await askWitness(cell, way, asked);
  }
}

/** The very same request, sent by somebody who may: else it might be refused for being wrong. */
async function askWitness(cell: Cell, way: Way, asked: Asked): Promise<void> {
  const witness = witnessFor(cell.place, cell.actor, cell.verb);
  if (witness === undefined) {
    asked.disagreements.push(`${sentence(cell, way, cell.actor)}: nobody else may, so nobody can show that the request is right`);
    return;
  }
  const answer = await cell.stage.rest.send(witness, way.request);
  asked.requests += 1;
  note(cell, way, answer, witness, 'allowed', asked);
  if (!succeeded(way, answer)) return;
  asked.witnessed += 1;
  await putBack(cell, way);
}

async function askInBatch(stage: Stage, place: Place, actor: RightsActor, asked: Asked): Promise<void> {
  const refused: { readonly cell: Cell; readonly way: Way }[] = [];
  for (const verb of verbs.filter(candidate => expected(place, actor, candidate) !== 'allowed')) {
    const cell = { stage, place, actor, verb };
    for (const way of await waysTo(verb, cell)) refused.push({ cell, way });
  }
  if (refused.length === 0) return;
  const answers = await stage.rest.sendBatch(actor, refused.map(({ way }) => way.request));
  asked.requests += answers.length;
  asked.inBatch += answers.length;
  if (answers.length !== refused.length) asked.disagreements.push(`${placeName(place)}: ${answers.length} answers to a batch of ${refused.length}`);
  for (const [index, { cell, way }] of refused.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    note(cell, { ...way, name: `${way.name} in a batch` }, answer, actor, expected(place, actor, cell.verb), asked);
    if (succeeded(way, answer)) await putBack(cell, way);
  }
}

async function putBack({ stage, place }: Cell, { spends, undo }: Way): Promise<void> {
  if (spends !== undefined) stage.forget(place, spends);
  if (undo !== undefined) await stage.rest.send('administrator', undo);
}

function succeeded(way: Way, answer: Answer): boolean {
  return answer.status < 300 && answer.code === '' && (way.addressed !== 'query' || rowsIn(answer) > 0);
}

function note(cell: Cell, way: Way, answer: Answer, by: RightsActor, expectation: Expectation, asked: Asked): void {
  if (agrees(cell, way, answer, expectation)) return;
  asked.disagreements.push(`${sentence(cell, way, by)}: expected ${expectation}, got ${answer.status} ${answer.code}`.trim());
}

function agrees({ place, actor }: Cell, way: Way, answer: Answer, expectation: Expectation): boolean {
  if (expectation === 'allowed') return succeeded(way, answer);
  const refusal = expectation === 'denied' ? denied : shownAsHidden(place, actor, way.addressed);
  if (refusal === 'no rows') return answer.status === 200 && rowsIn(answer) === 0;
  return answer.status === refusal.status && answer.code === refusal.code;
}

function sentence({ place, actor, verb }: Cell, way: Way, by: RightsActor): string {
  return `${placeName(place)}, ${verb} (${way.name}) by ${by}${by === actor ? '' : `, as ${actor} asked`}`;
}
