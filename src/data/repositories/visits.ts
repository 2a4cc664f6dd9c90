import type { OperationId, PersonKey } from '../../domain/identity';
import { operationId } from '../../domain/identity';
import { visitKind } from '../../domain/reading/foldVisits';
import type { Visit } from '../../domain/reading/keptReading';
import type { VisitRecording } from '../../domain/setUp/visitRecording';
import { monthStart } from '../../domain/time';
import type { NewRow } from '../client/addRow';
import { addRows, inBatches } from '../client/inBatch';
import { queryRows } from '../client/readRows';
import type { Site } from '../client/site';
import { toWriteRow } from '../rows/logRow';
import { readVisitSetting } from './visitRecording';

/** What an administrator chose; undefined while nobody has, and then nothing is recorded. */
export async function readVisitRecordingOf(site: Site): Promise<VisitRecording | undefined> {
  return (await readVisitSetting(site)).choice;
}

/**
 * Writes that the person who is asking opened communities, each month of each once: what another device wrote, or this one
 * before it forgot, is not written again. SharePoint cannot keep two devices from writing at the same moment; such rows
 * fold into one by their operation.
 */
export async function addVisits(site: Site, person: PersonKey, visits: readonly Visit[]): Promise<void> {
  const ask = async (asked: Site, visit: Visit): Promise<boolean> => {
    const rows = await queryRows(asked, 'visits', ['ID'], [['OperationId', 'eq', operationOf(person, visit)]]).top(1)<unknown[]>();
    return rows.length > 0;
  };
  const known = await inBatches(site, visits, { inBatch: ask, alone: ask });
  await addRows(site, visits.filter((_visit, index) => known[index] !== true).map(visit => newRow(person, visit)));
}

/** The same from every device. It names the person, so that asking for it touches that person's rows only. */
function operationOf(person: PersonKey, { community, month }: Visit): OperationId {
  return operationId(`visit ${person} ${community} ${month}`);
}

function newRow(person: PersonKey, visit: Visit): NewRow {
  const { community, month } = visit;
  // Of a row of reading nothing but the month is told.
  const row = toWriteRow({ kind: visitKind, person, community, operation: operationOf(person, visit), at: monthStart(month), summary: visitKind, body: {} });
  return { list: 'visits', values: row };
}
