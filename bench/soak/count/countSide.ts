import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkHistory } from '../checkHistory';
import type { Side } from '../pages/page';
import { publisher } from '../plan/cast';
import { readingsFile } from '../readings';
import type { Readings } from '../readings';
import { compareReaders } from './compareReaders';
import type { OutcomeCounts } from './countOutcomes';
import { countOutcomes } from './countOutcomes';
import type { RequestCounts } from './countRequests';
import { countRequests } from './countRequests';
import { historiesOf } from './histories';
import { openRun } from './openRun';

/** All that is counted of one side, from the service's file and the outcome files. */
export interface SideCounts extends OutcomeCounts, RequestCounts {
  /** Operations that count more than once for a reader. */
  readonly doubled: number;
  readonly histories: number;
  readonly illegal: readonly string[];
  /** Where the product's readers and a replay of the rows differ. */
  readonly differences: readonly string[];
}

export function countSide(side: Side, file: string, directory: string): SideCounts {
  const run = openRun(file, directory, publisher.upn);
  try {
    const readings = JSON.parse(readFileSync(path.join(directory, readingsFile), 'utf8')) as Readings;
    const outcomes = countOutcomes(run);
    const histories = historiesOf(run, readings);
    const illegal = histories.flatMap(({ person, community, history }) =>
      checkHistory(history).map(({ wrong, about }) => `${person} in ${community}: ${wrong} (${about})`)
    );
    return {
      ...outcomes,
      ...countRequests(run, publisher.upn),
      doubled: outcomes.editsTwice + (side === 'stock' ? outcomes.rowsTwice : countedTwice(readings)),
      histories: histories.length,
      illegal,
      differences: compareReaders(run, histories, readings)
    };
  } finally {
    run.close();
  }
}

/** Guildhall's readers fold rows by author and operation; what they count twice all the same is doubled. */
function countedTwice({ counted }: Readings): number {
  return counted.length - new Set(counted.map(({ person, operation }) => `${person} ${operation}`)).size;
}
