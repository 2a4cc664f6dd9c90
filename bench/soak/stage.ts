import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is there before the first operation. */
export interface Stage {
  /** Keys, in the order of the plan. */
  readonly communities: readonly string[];
  /** Ids of the users of the site, by user principal name. */
  readonly people: Readonly<Record<string, number>>;
}

export const sitePath = '/sites/guildhall';

const name = 'stage.json';

export function writeStage(directory: string, stage: Stage): void {
  writeFileSync(path.join(directory, name), JSON.stringify(stage));
}

export function readStage(directory: string): Stage {
  return JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as Stage;
}
