import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { PersonKey } from '../domain/identity';
import { recordedPlaces, trackRecord } from '../domain/person/trackRecord';
import type { UtcInstant } from '../domain/time';
import { monthOf } from '../domain/time';
import { everyday } from '../words/everyday';
import { FailureMessage } from './FailureMessage';
import { LoadingLines } from './LoadingLines';
import { useSession } from './session';
import { TrackRecord } from './TrackRecord';
import { useRead } from './useRead';
import { useUnchanged } from './useUnchanged';

export interface RecordOfProps {
  readonly person: PersonKey;
  readonly entries: readonly DirectoryEntry[];
  readonly now: UtcInstant;
  /** Whose it is, where it is not shown to the person. */
  readonly name?: string;
}

/** The track record of somebody, with what of it has to be read. */
export const RecordOf: React.FunctionComponent<RecordOfProps> = ({ person, entries, now, name }) => {
  const { locale } = useSession();
  const places = useUnchanged(recordedPlaces(entries, person, now), (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const until = monthOf(now);
  const load = React.useCallback(
    async (guildhall: Guildhall) => {
      const acts = Promise.all(places.map(async ({ community, since }) => [community, await guildhall.readActRows(community, monthOf(since), until)] as const));
      return { counts: await guildhall.readContributionCounts(person), acts: await acts };
    },
    [person, places, until]
  );
  const { loaded, reload } = useRead(load);
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={everyday.ui.record.unread} onRetry={reload} />;
  const record = trackRecord(entries, person, loaded.value.counts, new Map(loaded.value.acts), now);
  const titles = record.communities.map(community => entries.find(({ key }) => key === community)?.charter.title ?? community);
  return <TrackRecord record={record} titles={titles} locale={locale} {...(name !== undefined && { name })} />;
};
