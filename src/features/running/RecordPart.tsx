import * as React from 'react';
import { Text, Toggle } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import { trackRecord } from '../../domain/person/trackRecord';
import { recordKey } from '../../domain/proposal/foldProposals';
import { ActFailure } from '../../ui/ActFailure';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { TrackRecord } from '../../ui/TrackRecord';
import { useRead } from '../../ui/useRead';
import { useSay } from '../../ui/useSay';
import type { Running } from './running';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';

/** What the person did for communities, for their own eyes; others see it only where the person wants that. */
export const RecordPart: React.FunctionComponent<{ readonly running: Running }> = ({ running: { directory, now, isNewest, onDone } }) => {
  const { actor, locale } = useSession();
  const styles = useDutyStyles();
  const say = useSay(recordKey(actor.key), onDone);
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readContributionCounts(actor.key), [actor.key]));
  const isShown = directory.proposed.shownRecords.includes(actor.key);
  const counts = loaded.state === 'ready' ? loaded.value : undefined;
  const record = counts && trackRecord(directory.entries, actor.key, counts, now);
  const titles = (record?.communities ?? []).map(community => directory.entries.find(({ key }) => key === community)?.charter.title ?? community);
  return (
    <section className={styles.record} aria-label={strings.record}>
      <Text block as="h3" variant="large" className={styles.partTitle}>
        {strings.record}
      </Text>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.recordUnread} onRetry={reload} />}
      {record !== undefined && <TrackRecord record={record} titles={titles} locale={locale} />}
      <Toggle
        label={strings.showRecord}
        inlineLabel
        checked={isShown}
        disabled={!isNewest || say.isBusy}
        onChange={(_event, wanted = false) => say.start({ kind: 'showRecord', isShown: wanted }, strings.showRecordTold(wanted))}
      />
      <ActFailure act={say} what={strings.showing} />
    </section>
  );
};
