import type { SourceFile } from '../../../commands/backtest/readRecord';

/** Columns of the files, as the record of the Kubernetes programme has them. */
export const communityColumns = 'key,title,kind,mission,status,started,retired,managers';
export const actColumns = 'when,person,department,community,kind';

/** A file of communities: key, status, beginning, end and kind of each. */
export function communityFile(...rows: readonly (readonly [key: string, status: string, started: string, retired: string, kind?: string])[]): SourceFile {
  const lines = rows.map(([key, status, started, retired, kind = 'Working group']) => `${key},"The ${key}, of course",${kind},,${status},${started},${retired},`);
  return { name: 'communities.csv', text: [communityColumns, ...lines, ''].join('\n') };
}

/** A file of acts, each written as in the file. */
export function actFile(...rows: readonly string[]): SourceFile {
  return { name: 'participation.csv', text: [actColumns, ...rows, ''].join('\n') };
}
