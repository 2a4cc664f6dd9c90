import { openSync, readFileSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome';

export type WriteOutcome = (outcome: Outcome) => void;

/** One client's own file, a line an outcome. Written through at once: a process that is killed loses no line. */
export function openOutcomes(directory: string, client: string): WriteOutcome {
  const file = openSync(path.join(directory, `${client}.jsonl`), 'a');
  return outcome => void writeSync(file, `${JSON.stringify(outcome)}\n`);
}

/** Every outcome that the clients of a run wrote down, file by file. */
export function* readOutcomes(directory: string): Generator<Outcome> {
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(path.join(directory, name), 'utf8').split('\n')) {
      if (line !== '') yield JSON.parse(line) as Outcome;
    }
  }
}
