import type { WriteOutcome } from '../outcomes/outcomeFile';
import type { Page, RowToAdd, Verdict } from '../pages/page';
import { units } from '../plan/cast';
import type { Addition, PreferenceEdit, SettingEdit } from '../plan/operation';
import { isBatch } from '../plan/operation';
import type { PlannedLane } from '../plan/planSteps';
import type { Stage } from '../stage';

/** Where a person's outcomes are written, and what is there to act upon. */
interface Scene {
  readonly person: string;
  readonly page: Page;
  readonly stage: Stage;
  readonly write: WriteOutcome;
  /** Questions that the person was told are asked. */
  readonly asked: Set<string>;
}

/** Does what a lane plans, step by step, and writes down what was meant and what was told. Yields operations done. */
export async function* playLane(lane: PlannedLane, page: Page, stage: Stage, write: WriteOutcome): AsyncGenerator<number> {
  const scene: Scene = { person: lane.player.upn, page, stage, write, asked: new Set() };
  for (const step of lane.steps) {
    if (isBatch(step)) yield await playAdditions(step, scene);
    else if (step.kind === 'look') yield await playLook(scene);
    else yield await playEdit(step, scene);
  }
}

async function playAdditions(additions: readonly Addition[], scene: Scene): Promise<number> {
  const { person, page, write, asked } = scene;
  const rows = additions.map(addition => rowOf(addition, scene));
  const at = Date.now();
  for (const row of rows) write({ phase: 'intended', person, at, ...row });
  const [only] = rows;
  const verdicts = rows.length === 1 && only !== undefined ? [await page.add(only)] : await page.addTogether(rows);
  const until = Date.now();
  rows.forEach(({ kind, operation }, index) => {
    const verdict = verdicts[index] as Verdict;
    if (kind === 'question' && verdict.outcome === 'done') asked.add(operation);
    write({ phase: 'told', operation, at: until, ...verdict });
  });
  return rows.length;
}

/** Whoever was not told that a question is asked has nothing to correct, and asks again. */
function rowOf({ kind, id, community: index, supersedes }: Addition, { stage, asked }: Scene): RowToAdd {
  const row = { operation: id, community: stage.communities[index] ?? '' };
  if (kind === 'correction') {
    return supersedes !== undefined && asked.has(supersedes) ? { kind, ...row, supersedes } : { kind: 'question', ...row };
  }
  return kind === 'decision' ? { kind, ...row, unit: units[index % units.length] ?? '' } : { kind, ...row };
}

async function playLook({ person, page, write }: Scene): Promise<number> {
  const at = Date.now();
  const memberships = await page.look().catch(() => undefined);
  write({ phase: 'looked', person, at, until: Date.now(), ...(memberships === undefined ? {} : { memberships }) });
  return 0;
}

async function playEdit(edit: SettingEdit | PreferenceEdit, { person, page, write }: Scene): Promise<number> {
  const { kind, id: operation } = edit;
  write({ phase: 'intended', person, at: Date.now(), kind, operation, ...(edit.kind === 'preference' ? { tag: edit.tag } : {}) });
  const verdict = edit.kind === 'setting' ? await page.changeSetting(edit.size) : await page.changePreference(edit);
  write({ phase: 'told', operation, at: Date.now(), ...verdict });
  return 1;
}
