import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ReportIndex } from '../../domain/report/monthReport';
import { CalmShimmer } from '../../ui/CalmShimmer';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMoment, formatUtcDay } from '../../ui/format';
import { noMonthYet } from '../../ui/noMonthYet';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { PublishNow } from './PublishNow';
import { strings } from './strings';

interface PublishingState {
  readonly index: ReportIndex | undefined;
  readonly minimum: number;
}

const useStyles = makeStyles(theme => ({ quiet: { color: theme.semanticColors.bodySubtext, maxWidth: 640 } }));

/** For administrators: when reports were last published, how their numbers are protected, and publishing itself. */
export const PublishingPanel: React.FunctionComponent = () => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  const load = React.useCallback(async (): Promise<PublishingState> => {
    const [index, { size: minimum }] = await Promise.all([guildhall.readReportIndex(), guildhall.readMinimumGroupSize()]);
    return { index, minimum };
  }, [guildhall]);
  const { loaded, reload } = useLoad(load);
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && (
        <div role="status" aria-busy="true" aria-label={strings.loading}>
          <CalmShimmer width="60%" />
        </div>
      )}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && <Text>{lastPublished(loaded.value.index, locale)}</Text>}
      <PublishNow onPublished={reload} />
      {loaded.state === 'ready' && <Text className={styles.quiet}>{strings.protection(loaded.value.minimum)}</Text>}
    </Panel>
  );
};

function lastPublished(index: ReportIndex | undefined, locale: string): string {
  if (index === undefined) return strings.never;
  if (index.months.length === 0) return noMonthYet(index, locale);
  return strings.last(formatMoment(index.publishedAt, locale), formatUtcDay(index.coversUntil - 1, locale));
}
