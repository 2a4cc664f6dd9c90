import * as React from 'react';
import { Text } from '@fluentui/react';
import type { GroupSizeSetting, Guildhall } from '../../data/guildhall';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { Skeleton } from '../../ui/controls/Skeleton';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMoment, formatUtcDay } from '../../ui/format';
import { noMonthYet } from '../../ui/noMonthYet';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { CheckFiles } from './CheckFiles';
import { MinimumGroupSize } from './MinimumGroupSize';
import { NoteMonth } from './NoteMonth';
import { PublishNow } from './PublishNow';
import { strings } from './strings';

interface PublishingState {
  readonly index: ReportIndex | undefined;
  readonly minimum: GroupSizeSetting;
}

async function readPublishing(guildhall: Guildhall): Promise<PublishingState> {
  const [index, minimum] = await Promise.all([guildhall.readReportIndex(), guildhall.readMinimumGroupSize()]);
  return { index, minimum };
}

/** For administrators: when reports were last published, how their numbers are protected, and publishing itself. */
export const PublishingPanel: React.FunctionComponent = () => {
  const { locale } = useSession();
  const { loaded, reload, show } = useRead(readPublishing);
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && (
        <div role="status" aria-busy="true" aria-label={strings.loading}>
          <Skeleton width="60%" />
        </div>
      )}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} {...(loaded.failure.kind === 'invalid' && { says: strings.indexNow })} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <div>
          <Text>{lastPublished(loaded.value.index, locale)}</Text>
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </div>
      )}
      <PublishNow onPublished={reload} />
      {loaded.state === 'ready' && loaded.value.index !== undefined && <CheckFiles />}
      {loaded.state === 'ready' && loaded.value.index !== undefined && loaded.value.index.months.length > 0 && (
        <NoteMonth index={loaded.value.index} isNewest={loaded.stale === undefined} onNoted={reload} />
      )}
      {loaded.state === 'ready' && (
        <MinimumGroupSize
          setting={loaded.value.minimum}
          isNewest={loaded.stale === undefined}
          onChanged={minimum => show({ ...loaded.value, minimum })}
        />
      )}
    </Panel>
  );
};

function lastPublished(index: ReportIndex | undefined, locale: string): string {
  if (index === undefined) return strings.never;
  if (index.months.length === 0) return noMonthYet(index, locale);
  return strings.last(formatMoment(index.publishedAt, locale), formatUtcDay(index.coversUntil - 1, locale));
}
