import * as React from 'react';
import type { RenderResult } from '@testing-library/react';
import { hiddenRows } from '../../src/domain/contribution/hidden';
import { entryBody } from '../../src/domain/contribution/entry';
import type { NewEntry } from '../../src/domain/contribution/entry';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import type { OperationId, PersonKey } from '../../src/domain/identity';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Actor } from '../../src/domain/permission/actor';
import type { UtcMonth } from '../../src/domain/time';
import type { Guildhall, SpaceLog } from '../../src/data/guildhall';
import type { Space } from '../../src/ui/space';
import { SpaceProvider } from '../../src/ui/space';
import { row as sketchedRow } from '../domain/rows';
import type { RowSketch } from '../domain/rows';
import { communityEntry } from '../ui/communityEntry';
import type { FakeGuildhall } from '../ui/fakeGuildhall';
import { fakeGuildhall } from '../ui/fakeGuildhall';
import { employee, renderScreen } from '../ui/renderScreen';

/** Ana, who manages the community of the scene. */
export const keeper: Actor = { ...employee, key: personKey('3'), name: 'Ana Ruiz' };
/** Tom, somebody else. */
export const colleague: Actor = { ...employee, key: personKey('8'), name: 'Tom Okafor' };

const names: Readonly<Record<string, string>> = { 3: 'Ana Ruiz', 7: 'Mia Brandt', 8: 'Tom Okafor', 9: 'Lea Novak' };

export interface Scene {
  /** Rows that are there at the beginning; `row` builds them. */
  readonly contributions?: readonly LogRow[];
  readonly acts?: readonly LogRow[];
  /** Who looks; Mia (person 7), a member, unless said otherwise. */
  readonly actor?: Actor;
  readonly isMember?: boolean;
  readonly community?: DirectoryEntry;
  /** What else the door answers. `addEntry` adds to the scene unless answered here. */
  readonly answers?: Partial<Guildhall>;
  /** Whether there are older months to read, and what is in them. */
  readonly older?: Readonly<Record<SpaceLog, readonly LogRow[]>>;
}

export interface Shown extends RenderResult {
  readonly guildhall: FakeGuildhall;
  /** What was written: log, kind, body as a row would say it. */
  readonly written: () => readonly { readonly log: SpaceLog; readonly kind: string; readonly body: unknown }[];
}

let next = 1000;

/** A row of the community of the scene that counts: by Mia (7) on 10 March 2026 unless said otherwise. Ids ascend. */
export function row(sketch: RowSketch = {}): LogRow {
  return sketchedRow({ id: next++, community: 'scheduling', ...sketch });
}

function stamped(actor: Actor, community: string, entry: NewEntry, operation: OperationId): LogRow {
  const { kind } = entry;
  return row({ kind, by: actor.key, community, at: new Date(Date.now()).toISOString(), operation, body: entryBody(entry) });
}

/**
 * Renders a section as it stands in the space of a community: what it adds is stamped and there after its refresh, as
 * with SharePoint, so that a test can go on.
 */
export function showSection(section: React.ReactElement, scene: Scene = {}): Shown {
  const { actor = employee, isMember = true, community = communityEntry(), answers = {}, older } = scene;
  const rows = { contributions: [...(scene.contributions ?? [])], acts: [...(scene.acts ?? [])] };
  const written: { log: SpaceLog; kind: string; body: unknown }[] = [];
  const addEntry: Guildhall['addEntry'] = async (log, author, key, entry, operation) => {
    const added = stamped(author, key, entry, operation);
    rows[log].push(added);
    written.push({ log, kind: entry.kind, body: added.body });
    return added.id;
  };
  const readPeople: Guildhall['readPeople'] = async keys => new Map(keys.flatMap(key => nameOf(key)));
  const guildhall = fakeGuildhall({ addEntry, readPeople, ...answers });
  const isKeeper = community.roles.some(({ role, person }) => person.key === actor.key && role !== 'sponsor');

  const Around: React.FunctionComponent = () => {
    const [read, setRead] = React.useState<Readonly<Record<SpaceLog, readonly LogRow[]>>>(() => ({ contributions: [...rows.contributions], acts: [...rows.acts] }));
    const [isAllRead, setIsAllRead] = React.useState(older === undefined);
    const space: Space = {
      community,
      ...read,
      hidden: hiddenRows(read.acts, community.roles),
      since: '2026-01' as UtcMonth,
      isMember,
      isKeeper,
      titles: {},
      refresh: async () => setRead({ contributions: [...rows.contributions], acts: [...rows.acts] }),
      ...(!isAllRead &&
        older !== undefined && {
          readOlder: () => {
            rows.contributions.unshift(...older.contributions);
            rows.acts.unshift(...older.acts);
            setIsAllRead(true);
            setRead({ contributions: [...rows.contributions], acts: [...rows.acts] });
          }
        })
    };
    return <SpaceProvider value={space}>{section}</SpaceProvider>;
  };
  return { ...renderScreen(<Around />, guildhall, actor), guildhall, written: () => written };
}

function nameOf(key: PersonKey): readonly (readonly [PersonKey, { readonly key: PersonKey; readonly name: string }])[] {
  const name = names[key];
  return name === undefined ? [] : [[key, { key, name }]];
}
