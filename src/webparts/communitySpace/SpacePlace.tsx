import * as React from 'react';
import { Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { FailureMessage } from '../../ui/FailureMessage';
import { AfterFirstContent } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { LoadingLines } from '../../ui/LoadingLines';
import { SpaceProvider } from '../../ui/space';
import { StaleLine } from '../../ui/StaleLine';
import type { Standing } from '../../ui/standing';
import { useChanges } from '../shell/useChanges';
import type { SpaceSectionsProps } from './SpaceSections';
import { SpaceSections } from './SpaceSections';
import { strings } from './strings';
import { useSpaceOf } from './useSpaceOf';
import { useSpaceRows } from './useSpaceRows';

const WelcomeNote = lazyPart(async () => (await import('../../features/people/WelcomeNote')).WelcomeNote);

export interface SpacePlaceProps extends SpaceSectionsProps {
  readonly entry: DirectoryEntry;
  readonly standing: Standing | undefined;
}

/** The life of a community: its rows, read and kept new, given to every section. */
export const SpacePlace: React.FunctionComponent<SpacePlaceProps> = ({ entry, standing, ...props }) => {
  const reading = useSpaceRows(entry.key, entry.founded);
  const space = useSpaceOf(entry, standing, reading, props.sections);
  useChanges(changed => void ((changed.has('contributions') || changed.has('acts')) && reading.refresh().catch(() => undefined)));
  const { loaded, reload, olderFailed } = reading;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
  if (space === undefined) return <LoadingLines />;
  return (
    <SpaceProvider value={space}>
      {loaded.state === 'ready' && <StaleLine stale={loaded.stale} onRetry={reload} />}
      <AfterFirstContent>{standing?.isMember === true && <WelcomeNote />}</AfterFirstContent>
      <SpaceSections {...props} />
      {olderFailed && <Text role="status">{strings.olderFailed}</Text>}
    </SpaceProvider>
  );
};
