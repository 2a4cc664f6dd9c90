import * as React from 'react';
import type { Guildhall, SpaceRows } from '../../data/guildhall';
import type { CommunityKey } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import { rowsThatCount } from '../../domain/log/rowsThatCount';
import { monthsAhead } from '../../domain/session/repeats';
import type { UtcInstant, UtcMonth } from '../../domain/time';
import { day, monthOf, monthsLater } from '../../domain/time';
import { useSession } from '../../ui/session';
import type { Load } from '../../ui/useLoad';
import { useRead } from '../../ui/useRead';

/** Months that are read at once: a session lies up to twelve months after the row that planned it. */
const window = monthsAhead + 1;

export interface SpaceReading extends Pick<Load<SpaceRows>, 'loaded' | 'reload'> {
  /** What was read, all windows together; undefined before anything was. */
  readonly rows: SpaceRows | undefined;
  readonly since: UtcMonth;
  /** Absent where the community is no older, or while older months are being read. */
  readonly readOlder?: () => void;
  readonly olderFailed: boolean;
  /** Reads what was added lately, and resolves once it is shown. */
  readonly refresh: () => Promise<void>;
}

/**
 * What happened in a community: the last year (or so many `months`), older ones on demand, and what is new on top. Rows are only ever
 * added, so every answer is laid on top of those before.
 */
export function useSpaceRows(community: CommunityKey, founded: UtcInstant, months = window): SpaceReading {
  const { guildhall } = useSession();
  const [now] = React.useState(Date.now);
  const first = monthOf(monthsLater(now, 1 - months));
  // Around midnight on the last of a month, the key of a row may already be the next one.
  const last = monthOf(now + day);
  const { loaded, reload } = useRead(React.useCallback((door: Guildhall) => door.readSpaceRows(community, first, last), [community, first, last]));
  const [more, setMore] = React.useState<SpaceRows>({ acts: [], contributions: [] });
  const add = React.useCallback((rows: SpaceRows): void => setMore(before => together(before, rows)), []);
  const { since, readOlder, olderFailed } = useOlder(community, first, founded, add);
  const refresh = React.useCallback(async () => {
    const at = Date.now();
    add(await guildhall.readSpaceRows(community, monthOf(at - day), monthOf(at + day)));
  }, [add, guildhall, community]);
  const newest = loaded.state === 'ready' ? loaded.value : undefined;
  const rows = React.useMemo(() => newest && together(newest, more), [newest, more]);
  return { loaded, reload, rows, since, olderFailed, refresh, ...(readOlder !== undefined && { readOlder }) };
}

interface Older {
  readonly since: UtcMonth;
  readonly readOlder?: () => void;
  readonly olderFailed: boolean;
}

function useOlder(community: CommunityKey, first: UtcMonth, founded: UtcInstant, onRead: (rows: SpaceRows) => void): Older {
  const { guildhall } = useSession();
  const [since, setSince] = React.useState(first);
  const [state, setState] = React.useState<'idle' | 'reading' | 'failed'>('idle');
  // The same as long as it would read the same, so that no section draws itself anew for it.
  const readOlder = React.useCallback(() => {
    const start = Date.parse(`${since}-15T00:00:00Z`);
    const from = monthOf(monthsLater(start, -window));
    const read = async (): Promise<void> => {
      setState('reading');
      try {
        onRead(await guildhall.readSpaceRows(community, from, monthOf(monthsLater(start, -1))));
        setSince(from);
        setState('idle');
      } catch {
        setState('failed');
      }
    };
    void read();
  }, [community, guildhall, onRead, since]);
  const isMore = since > monthOf(founded);
  return { since, olderFailed: state === 'failed', ...(isMore && state !== 'reading' && { readOlder }) };
}

function together(one: SpaceRows, other: SpaceRows): SpaceRows {
  return { acts: merged(one.acts, other.acts), contributions: merged(one.contributions, other.contributions) };
}

/** Each row and each act of a person once, by ascending id: a row sent again may lie in the next month. */
function merged(one: readonly LogRow[], other: readonly LogRow[]): readonly LogRow[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return rowsThatCount(new Map([...one, ...other].map(row => [row.id, row])).values()).rows;
}
