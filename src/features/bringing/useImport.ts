import * as React from 'react';
import type { Imported, ImportProgress, UnknownPeople } from '../../data/guildhall';
import type { ReadHistory } from '../../domain/bringing/historyLine';
import type { ImportId } from '../../domain/bringing/importId';
import type { ImportPreview } from '../../domain/bringing/importPreview';
import { useSession } from '../../ui/session';
import type { Gate } from '../../ui/useGate';
import { useGate } from '../../ui/useGate';
import type { Task } from '../../ui/useTask';
import { useTask } from '../../ui/useTask';

/** A dry run: of what, as which import, and what it would bring. */
export interface Tried {
  readonly read: ReadHistory;
  readonly id: ImportId;
  readonly preview: ImportPreview;
}

export interface Importing {
  readonly trying: Task<never, Tried>;
  readonly tryIt: (read: ReadHistory) => void;
  readonly work: Task<ImportProgress, Imported>;
  /** Brings in what was tried; again after a failure, it goes on. */
  readonly bring: (tried: Tried, unknownPeople: UnknownPeople) => void;
  readonly gate: Gate;
}

/** The dry run and the run of one import. */
export function useImport(texts: readonly string[]): Importing {
  const { guildhall } = useSession();
  const gate = useGate();
  const { pass } = gate;
  const { task: trying, start: tryIt } = useTask<never, Tried, [ReadHistory]>(
    React.useCallback(async (_onProgress, read) => ({ read, id: await guildhall.importIdOf(texts), preview: await guildhall.previewImport(read) }), [guildhall, texts])
  );
  const { task: work, start: bring } = useTask<ImportProgress, Imported, [Tried, UnknownPeople]>(
    React.useCallback(
      (onProgress, { id, read }, unknownPeople) =>
        guildhall.importHistory(id, read, unknownPeople, progress => {
          onProgress(progress);
          return pass();
        }),
      [guildhall, pass]
    )
  );
  return { trying, tryIt, work, bring, gate };
}
