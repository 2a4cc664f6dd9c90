import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly clients: number;
  /** Of each side. */
  readonly operations: number;
  /** Share of requests that a fault hits, 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  /** About one kill of the service for so many requests; 0: none. */
  readonly killEvery: number;
  /** How much faster than real time runs. */
  readonly timeFactor: number;
  /** Where files go; emptied first. */
  readonly directory: string;
}

export const soakUsage = `npm run soak -- [--clients 16] [--operations 100000] [--faults 0.5] [--seed 1] [--killEvery 10000] [--timeFactor 20] [--directory temp/soak]`;

/** Reads the arguments. Throws where one is no number or out of range. */
export function readOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      clients: { type: 'string', default: '16' },
      operations: { type: 'string', default: '100000' },
      faults: { type: 'string', default: '0.5' },
      seed: { type: 'string', default: '1' },
      killEvery: { type: 'string', default: '10000' },
      timeFactor: { type: 'string', default: '20' },
      directory: { type: 'string', default: 'temp/soak' }
    }
  });
  return {
    clients: whole('clients', values.clients, 1),
    operations: whole('operations', values.operations, 1),
    faults: share(values.faults),
    seed: whole('seed', values.seed, 0),
    killEvery: whole('killEvery', values.killEvery, 0),
    timeFactor: whole('timeFactor', values.timeFactor, 1),
    directory: values.directory
  };
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`--${name} is a whole number from ${least}.`);
  return number;
}

function share(text: string): number {
  const number = Number(text);
  if (text === '' || !(number >= 0 && number < 1)) throw new Error('--faults is a share from 0 up to 1.');
  return number;
}
