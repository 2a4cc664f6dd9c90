import type { NewRow } from '../../../src/data/client/addRow';
import { addRow, sendRow } from '../../../src/data/client/addRow';
import { openConnection } from '../../../src/data/client/connection';
import { inBatches } from '../../../src/data/client/inBatch';
import type { Site } from '../../../src/data/client/site';
import { connectSite } from '../../../src/data/client/site';
import type { Guildhall } from '../../../src/data/guildhall';
import { openGuildhall } from '../../../src/data/guildhall';
import { addDecision } from '../../../src/data/repositories/logs';
import { isFailure } from '../../../src/domain/failure';
import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import type { MembershipKind } from '../../../src/domain/membership/membership';
import type { Actor } from '../../../src/domain/permission/actor';
import { look } from './look';
import type { Page, Preference, RowToAdd, Verdict, Viewer } from './page';
import { versionOf, withTag } from './page';
import { platformOf } from './person';
import { logOf, logRow, writeRow } from './rows';

const done: Verdict = { outcome: 'done' };

/** The page of the product: its own writers where it has them, else its way of adding and editing rows. */
export function openGuildhallPage(siteUrl: string, viewer: Viewer): Page {
  const site = connectSite(siteUrl, platformOf(viewer.upn, siteUrl), openConnection());
  const guildhall = openGuildhall(site);
  const newRow = (row: RowToAdd): NewRow => ({ list: logOf(row), values: { ...writeRow(viewer, row) } });
  return {
    add: row => told(addAsMeant(site, viewer, row, newRow)),
    // A part that is sent again on its own says how it ended, so that one failure does not hide what the others did.
    addTogether: rows =>
      inBatches<RowToAdd, Verdict>(site, rows, {
        inBatch: async (batched, row) => {
          await sendRow(batched, newRow(row));
          return done;
        },
        alone: (alone, row, earlier) => told(addRow(alone, newRow(row), earlier))
      }),
    changeSetting: size => changeSetting(guildhall, size),
    changePreference: preference => told(changePreference(guildhall, viewer, preference)),
    look: () => look(site, viewer),
    publish: () => told(guildhall.publish(() => undefined))
  };
}

async function addAsMeant(site: Site, viewer: Viewer, row: RowToAdd, newRow: (row: RowToAdd) => NewRow): Promise<void> {
  switch (logOf(row)) {
    case 'memberships':
      return openGuildhall(site).addMembershipRow(
        actorOf(viewer),
        communityKey(row.community),
        row.kind as MembershipKind,
        operationId(row.operation)
      );
    case 'decisions':
      return void (await addDecision(site, row.unit ?? '', logRow(viewer, row)));
    case 'contributions':
      return void (await addRow(site, newRow(row)));
  }
}

function actorOf({ id, name }: Viewer): Actor {
  return { key: personKey(String(id)), name, isAdministrator: false, isLeadershipViewer: false, approverOf: [], leaderOf: [] };
}

async function changeSetting(guildhall: Guildhall, size: number): Promise<Verdict> {
  const seen = await guildhall.readMinimumGroupSize().catch((error: unknown) => failed(error));
  if ('outcome' in seen) return seen;
  const verdict = await told(guildhall.changeMinimumGroupSize(seen, size));
  return { ...verdict, basedOn: versionOf(seen.version) };
}

async function changePreference(guildhall: Guildhall, { id }: Viewer, { list, tag }: Preference): Promise<void> {
  const person = personKey(String(id));
  const { [list]: keys } = await guildhall.readPreferences(person);
  await guildhall.changePreferences(person, { [list]: withTag(keys, tag) });
}

function told(work: Promise<unknown>): Promise<Verdict> {
  return work.then(() => done, failed);
}

function failed(error: unknown): Verdict {
  if (!isFailure(error)) throw error;
  const why = `${error.kind}: ${error.message}`.slice(0, 200);
  if (error.outcomeUnknown) return { outcome: 'unknown', why };
  return { outcome: isFailure(error, 'conflict') ? 'conflict' : 'failed', why };
}
