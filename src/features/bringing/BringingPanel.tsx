import * as React from 'react';
import type { Guildhall, RegisteredImport } from '../../data/guildhall';
import { FailureMessage } from '../../ui/FailureMessage';
import { lazyPart } from '../../ui/lazyPart';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { FileChoice } from './FileChoice';
import { ImportList } from './ImportList';
import { strings } from './strings';
import { useChosenFiles } from './useChosenFiles';

// Most visits of administrators choose no file.
const FileCheck = lazyPart(async () => (await import('./FileCheck')).FileCheck);

/** For administrators: brings history in from files, and takes whole imports back. */
export const BringingPanel: React.FunctionComponent = () => {
  const files = useChosenFiles();
  const { loaded, reload } = useRead(readImports);
  const [isBringing, setIsBringing] = React.useState(false);
  const [isLooking, setIsLooking] = React.useState(false);
  const { chosen, version, discard } = files;
  return (
    <Panel heading={strings.heading} about={strings.about}>
      <FileChoice files={files} disabled={isBringing} />
      {chosen !== undefined && (
        <FileCheck
          key={version}
          chosen={chosen}
          imports={loaded.state === 'ready' ? loaded.value : []}
          isBlocked={isLooking}
          onBusy={setIsBringing}
          onBrought={reload}
          onDiscard={discard}
        />
      )}
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.whatImports} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <ImportList imports={loaded.value} isBlocked={isBringing || isLooking || loaded.stale !== undefined} onBusy={setIsLooking} onTakenBack={reload} />
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
    </Panel>
  );
};

function readImports(guildhall: Guildhall): Promise<readonly RegisteredImport[]> {
  return guildhall.readImports();
}
