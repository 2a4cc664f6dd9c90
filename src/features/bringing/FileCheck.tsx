import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { KnownCommunity } from '../../domain/bringing/findCommunity';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { CsvCheck } from './CsvCheck';
import type { Around } from './ImportSteps';
import { strings } from './strings';
import type { Chosen } from './useChosenFiles';
import { VivaEngageCheck } from './VivaEngageCheck';

export interface FileCheckProps extends Omit<Around, 'communities'> {
  readonly chosen: Chosen;
}

/** What a chosen file tells, held against the communities there are. */
export const FileCheck: React.FunctionComponent<FileCheckProps> = ({ chosen, isBlocked, ...around }) => {
  const { loaded, reload } = useRead(readCommunities);
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.whatCommunities} onRetry={reload} />;
  const known = { ...around, communities: loaded.value, isBlocked: isBlocked || loaded.stale !== undefined };
  return (
    <>
      {chosen.from === 'csv' ? <CsvCheck text={chosen.text} {...known} /> : <VivaEngageCheck texts={chosen.texts} {...known} />}
      <StaleLine stale={loaded.stale} onRetry={reload} />
    </>
  );
};

function readCommunities(guildhall: Guildhall): Promise<readonly KnownCommunity[]> {
  return guildhall.readKnownCommunities();
}
