import type { Call } from '../call';
import { requestErrors } from '../errors/catalogue';
import { action, type Resource } from '../route/resource';
import type { Entity } from '../serialise/entity';
import { collection, type Result } from '../serialise/result';
import { stamp } from '../service';
import { changeKinds, changesIn, newestChange, type Change } from '../store/changes';
import type { List } from '../store/lists';

const oneDay = 24 * 60 * 60 * 1000;
const keptDays = 60;
const defaultFetch = 1000;
const mostFetched = 2000;
/** .NET counts ticks of 100 ns from the year 1; this is 1970. */
const ticksOf1970 = 621_355_968_000_000_000n;

const kindFlags = { Add: changeKinds.add, Update: changeKinds.update, DeleteObject: changeKinds.delete } as const;

/** `getChanges` of a list, or (no list) of the web. ReadSecurity does not trim it, as it does not in reality. */
export function changes(list: List | undefined): Resource {
  return action('SP.ChangeQuery/GetChanges', (call) => readChanges(call, list));
}

/** What the next change will be behind: SP.ChangeToken. */
export function currentChangeToken(call: Call, list: List | undefined): { StringValue: string } {
  return { StringValue: writeToken(call, list, call.service.now(), newestChange(call.db)) };
}

function readChanges(call: Call, list: List | undefined): Result {
  call.require('ViewListItems', list?.scope ?? call.site.scope);
  const { Item, FetchLimit, ChangeTokenStart, ChangeTokenEnd, RecursiveAll: _all, ...flags } = record(call.json()['query']);
  const kinds = Object.entries(kindFlags).filter(([flag]) => flags[flag] === true).map(([, kind]) => kind);
  const unknown = Object.entries(flags).find(([flag, value]) => !(flag in kindFlags) && value !== false && value !== null && value !== undefined);
  if (unknown !== undefined) {
    throw requestErrors.notSupported(`${unknown[0]} of SP.ChangeQuery`);
  }
  const oldest = call.service.now().getTime() - keptDays * oneDay;
  const start = readToken(call, list, ChangeTokenStart);
  const end = readToken(call, list, ChangeTokenEnd);
  // A token older than the log finds nothing and says nothing, which is what SharePoint does today (T).
  if (Item !== true || (start !== undefined && start.at < oldest)) {
    return collection('SP.ApiData.ChangeItems', []);
  }
  const found = changesIn(call.db, {
    site: call.site.id,
    listGuid: list?.guid,
    after: start?.seq ?? 0,
    upTo: end?.seq ?? Number.MAX_SAFE_INTEGER,
    since: stamp(new Date(oldest)),
    kinds,
    limit: readLimit(FetchLimit)
  });
  return collection('SP.ApiData.ChangeItems', found.map((change) => changeEntity(call, list, change)));
}

function readLimit(given: unknown): number {
  const limit = given ?? defaultFetch;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) {
    throw requestErrors.wrongPrimitive('Edm.Int64');
  }
  return Math.min(limit, mostFetched);
}

function changeEntity(call: Call, list: List | undefined, change: Change): Entity {
  return {
    type: 'SP.ChangeItem',
    path: `SP.ChangeItem${change.guid}`,
    set: 'SP.ApiData.ChangeItems',
    properties: {
      ChangeToken: { StringValue: writeToken(call, list, new Date(change.at), change.seq) },
      ChangeType: change.kind,
      SiteId: call.site.guid,
      Time: change.at,
      // Null in reality too, so nobody can build on it (T).
      Editor: null,
      ItemId: change.item,
      ListId: change.listGuid,
      UniqueId: change.guid,
      WebId: call.site.webGuid
    }
  };
}

function prefix(call: Call, list: List | undefined): string {
  return list === undefined ? `1;2;${call.site.webGuid}` : `1;3;${list.guid}`;
}

function writeToken(call: Call, list: List | undefined, at: Date, seq: number): string {
  return `${prefix(call, list)};${BigInt(at.getTime()) * 10_000n + ticksOf1970};${seq}`;
}

function readToken(call: Call, list: List | undefined, token: unknown): { at: number; seq: number } | undefined {
  if (token === null || token === undefined) {
    return undefined;
  }
  const text = record(token)['StringValue'];
  const match = typeof text === 'string' ? /^(1;[23];[0-9a-f-]{36});(\d{18});(\d{1,15})$/i.exec(text) : null;
  if (match === null || match[1]?.toLowerCase() !== prefix(call, list)) {
    throw requestErrors.invalidArgument('The change token is not valid for this object.');
  }
  return { at: Number((BigInt(match[2] ?? 0) - ticksOf1970) / 10_000n), seq: Number(match[3]) };
}

function record(content: unknown): Record<string, unknown> {
  return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
}
