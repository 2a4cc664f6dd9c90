import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { UnitKey } from '../../../domain/identity';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { LivesReport } from '../../../domain/report/reportIndex';
import type { Template } from '../../../domain/community/template';
import { FailureMessage } from '../../../ui/FailureMessage';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useRead } from '../../../ui/useRead';
import { charting } from '../../../words/charting';
import { SurvivalPart } from '../survival/SurvivalPart';

interface Loaded {
  readonly report: LivesReport;
  readonly templates: readonly Template[];
  readonly organisation: Organisation;
}

async function read(guildhall: Guildhall, unit: UnitKey | undefined): Promise<Loaded> {
  const [report, templates, organisation] = await Promise.all([guildhall.readLives(unit), guildhall.readTemplates(), guildhall.readOrganisation()]);
  return { report, templates, organisation };
}

/** How long communities live, all of them or those of a unit, with the names of purposes and units. */
export const SurvivalOfCommunities = React.memo<{ readonly unit: UnitKey | undefined }>(function SurvivalOfCommunities({ unit }) {
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => read(guildhall, unit), [unit]));
  const value = loaded.state === 'ready' ? loaded.value : undefined;
  const titleOf = React.useCallback(
    (grouping: 'purpose' | 'unit', key: string): string => {
      const named: readonly { readonly key: string; readonly title: string }[] = grouping === 'unit' ? (value?.organisation.units ?? []) : (value?.templates ?? []);
      return named.find(each => each.key === key)?.title ?? key;
    },
    [value]
  );
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={charting.survival.heading} onRetry={reload} />;
  return <SurvivalPart communities={loaded.value.report.lives} now={loaded.value.report.at} titleOf={titleOf} />;
});
