import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import type { KeptReading } from '../../domain/reading/keptReading';
import { nothingKept, readKeptReading, visitsToWrite, withOpening, withWritten } from '../../domain/reading/keptReading';
import type { VisitRecording } from '../../domain/setUp/visitRecording';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';

const readVisitRecording = (guildhall: Guildhall): Promise<VisitRecording | undefined> => guildhall.readVisitRecording();

/**
 * Whether reading is recorded; undefined while that is not known. Where it is, that this community was opened is kept on
 * the device, and written with others later: at an opening some minutes after, or when the page goes out of sight. Where it
 * is not, nothing is kept, and what was kept before is forgotten.
 */
export function useReading(community: CommunityKey): boolean | undefined {
  const { guildhall, actor } = useSession();
  const { loaded } = useRead(readVisitRecording);
  // What was chosen before is no ground to record anything on.
  const choice = loaded.state === 'ready' && loaded.stale === undefined ? { recorded: loaded.value === 'recorded' } : undefined;
  const isRecorded = choice?.recorded;
  React.useEffect(() => {
    if (isRecorded === undefined) return undefined;
    const device = keptOnDevice(guildhall.siteUrl, actor.key);
    if (!isRecorded) return device.forget();
    device.keep(withOpening(device.read(), community, Date.now()));
    const write = (isLeaving: boolean): void => void writeKept(guildhall, actor.key, device, isLeaving);
    const handleHidden = (): void => void (document.hidden && write(true));
    write(false);
    document.addEventListener('visibilitychange', handleHidden);
    return () => document.removeEventListener('visibilitychange', handleHidden);
  }, [actor.key, community, guildhall, isRecorded]);
  return isRecorded;
}

async function writeKept(guildhall: Guildhall, person: PersonKey, device: Device, isLeaving: boolean): Promise<void> {
  const visits = visitsToWrite(device.read(), Date.now(), isLeaving);
  if (visits.length === 0) return;
  try {
    await guildhall.addVisits(person, visits);
    device.keep(withWritten(device.read(), visits, Date.now()));
  } catch {
    // Nobody waits for it: it is tried again at the next opening, as it is still kept.
  }
}

interface Device {
  readonly read: () => KeptReading;
  readonly keep: (kept: KeptReading) => void;
  readonly forget: () => void;
}

/** One person's reading in one site, on this device. A browser that keeps nothing for this page records nothing. */
function keptOnDevice(siteUrl: string, person: PersonKey): Device {
  const name = `guildhall.reading|${siteUrl}|${person}`;
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(window.localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(storage => readKeptReading(storage.getItem(name)), nothingKept),
    keep: kept => attempt(storage => storage.setItem(name, JSON.stringify(kept)), undefined),
    forget: () => attempt(storage => storage.removeItem(name), undefined)
  };
}
