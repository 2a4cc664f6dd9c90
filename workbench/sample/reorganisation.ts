import { simulationMoved } from './company';

/** From so many weeks before loading on, everybody of one organisation of the source is in another department. */
export const reorganisation = { organisation: 'nvidia.com', becomes: simulationMoved, weeks: 18 } as const;

/** Somebody who went to another department, so many weeks before loading. */
export interface Move {
  /** The pseudonym in the source. */
  readonly person: string;
  /** The organisation that stands for the new department. */
  readonly organisation: string;
  readonly weeks: number;
}

/** Who changed department alone; the last one came back. */
export const moves: readonly Move[] = [
  { person: 'pffc611bf63', organisation: 'ii.coop', weeks: 27 },
  { person: 'pa668e2cdcd', organisation: 'pivotal.io', weeks: 22 },
  { person: 'p33030d9065', organisation: 'amazon.com', weeks: 16 },
  { person: 'p641d7f58e5', organisation: 'isovalent.com', weeks: 15 },
  { person: 'pc0cb9e6dcb', organisation: 'google.com', weeks: 11 },
  { person: 'p77bf57ca2e', organisation: 'apple.com', weeks: 28 },
  { person: 'p77bf57ca2e', organisation: 'google.com', weeks: 14 }
];
