import type { ImportId } from '../../domain/bringing/importId';
import { isOfImport, operationOfImport } from '../../domain/bringing/importId';
import type { RecycledRow } from '../../domain/erasing/recycledOf';
import { readById } from '../client/readRows';
import type { Site } from '../client/site';
import type { ImportTold } from './bringHistory';
import { sayRemoval } from '../publisher/chainFile';
import { removeForGood } from './erasePersonRows';
import { findImport, importTitle } from './importRegister';
import type { PersonRow } from './personRows';
import type { BinStage } from './recycleBins';
import { binStages, emptyFromBin, readRecycled } from './recycleBins';

/** What there is of an import. */
export interface ImportTraces {
  readonly rows: number;
  /** Rows in both stages of the recycle bin; undefined where these rights do not let anybody look. */
  readonly recycled: number | undefined;
}

/** Looks for what there is of an import, and changes nothing. */
export async function findImportTraces(site: Site, id: ImportId, tell: ImportTold = () => undefined): Promise<ImportTraces> {
  const { registering, rows } = await readTraces(site, id, tell);
  const bins = await Promise.all(stages.map(stage => recycledOf(site, stage, id)));
  const recycled = bins.reduce<number | undefined>((sum, bin) => (sum === undefined || bin === undefined ? undefined : sum + bin.length), 0);
  return { rows: registering.length + rows.length, recycled };
}

/** More rounds than the work of others in between could ask for. */
const mostRounds = 6;

/**
 * Takes a whole import back: its rows are removed for good, those that somebody deleted from both stages of the recycle bin,
 * and the row that registered it last of all. Run again after it was cut off anywhere, it goes on. Tells what is left, which
 * for an administrator of the site collection is nothing.
 */
export async function takeHistoryBack(site: Site, id: ImportId, tell: ImportTold = () => undefined): Promise<ImportTraces> {
  for (let round = 1; round <= mostRounds; round++) {
    const { registering, rows } = await readTraces(site, id, tell);
    const of = rows.length + registering.length;
    if (of === 0) break;
    await sayRemoval(site, rows, 'takingBack');
    for (let start = 0; start < rows.length; start += slice) {
      const part = rows.slice(start, start + slice);
      await removeForGood(site, part, () => undefined);
      await tell({ doing: 'takingBack', done: start + part.length, of });
    }
    // It goes when nothing is left that is found behind it.
    if (rows.length === 0) await removeForGood(site, registering, () => undefined);
  }
  for (const stage of stages) await emptyStage(site, stage, id, tell);
  return findImportTraces(site, id);
}

/** Rows between two pauses. */
const slice = 400;

type FoundRow = Pick<PersonRow, 'list' | 'id' | 'etag'>;
interface Traces {
  /** Rows that say that there is an import; more than one where the network delivered it twice. */
  readonly registering: readonly FoundRow[];
  readonly rows: readonly FoundRow[];
}

interface ReadRow {
  readonly ID: number;
  readonly OperationId: string | null;
  readonly 'odata.etag': string;
}

/** Where nothing registers the import any more, every row of History is looked at. */
async function readTraces(site: Site, id: ImportId, tell: ImportTold): Promise<Traces> {
  const first = (await findImport(site, id))?.row ?? 1;
  const registering: FoundRow[] = [];
  const rows: FoundRow[] = [];
  for await (const page of readById<ReadRow>(site, 'history', ['ID', 'OperationId'], first - 1)) {
    for (const { ID, OperationId, 'odata.etag': etag } of page) {
      if (!isOfImport(id, OperationId ?? '')) continue;
      (OperationId === operationOfImport(id) ? registering : rows).push({ list: 'history', id: ID, etag });
    }
    await tell({ doing: 'looking', done: rows.length });
  }
  return { registering, rows };
}

const stages = Object.keys(binStages) as BinStage[];

/** One answer holds a part of a full bin only, so it is asked until it has nothing more of the import. */
async function emptyStage(site: Site, stage: BinStage, id: ImportId, tell: ImportTold): Promise<void> {
  let emptied = 0;
  for (let last: string | undefined; ; ) {
    const found = await recycledOf(site, stage, id);
    // What SharePoint keeps all the same, the look at the end tells.
    if (found?.[0] === undefined || found[0].id === last) return;
    await emptyFromBin(site, found);
    last = found[0].id;
    emptied += found.length;
    await tell({ doing: 'emptying', done: emptied });
  }
}

async function recycledOf(site: Site, stage: BinStage, id: ImportId): Promise<readonly RecycledRow[] | undefined> {
  return (await readRecycled(site, stage, ['history']))?.filter(({ title }) => title === importTitle(id));
}
