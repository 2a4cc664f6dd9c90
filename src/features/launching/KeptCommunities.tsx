import * as React from 'react';
import { Dropdown } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import { hasEnded } from '../../domain/community/communityState';
import { holdsRole } from '../../domain/community/roles';
import type { Template } from '../../domain/community/template';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey, PersonKey } from '../../domain/identity';
import type { Organisation } from '../../domain/organisation/organisation';
import type { UtcInstant } from '../../domain/time';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { useRead } from '../../ui/useRead';
import type { KeptCommunityProps } from './KeptCommunity';
import { KeptCommunity } from './KeptCommunity';
import { strings } from './strings';

/** A community whose plan somebody is led to; a new one each time. */
export interface AskedPlan {
  readonly community: CommunityKey;
}

export interface KeptCommunitiesProps extends Pick<KeptCommunityProps, 'findSimilar' | 'hasLeft' | 'onChanged'> {
  readonly directory: Directory;
  readonly person: PersonKey;
  readonly asked?: AskedPlan | undefined;
  /** What other features have to say of one community to whoever keeps it. */
  readonly renderMore?: (entry: DirectoryEntry) => React.ReactNode;
}

interface Surroundings {
  readonly organisation: Organisation;
  readonly templates: readonly Template[];
}

const readSurroundings = async (guildhall: Guildhall): Promise<Surroundings> => {
  const [organisation, templates] = await Promise.all([guildhall.readOrganisation(), guildhall.readTemplates()]);
  return { organisation, templates };
};

/** The communities that somebody keeps and that have not ended, those that are starting first. */
export function keptBy(person: PersonKey, entries: readonly DirectoryEntry[], now: UtcInstant): readonly DirectoryEntry[] {
  return entries
    .filter(({ state, roles }) => !hasEnded(state) && holdsRole(roles, person, now))
    .sort((a, b) => Number(b.state === 'seeding') - Number(a.state === 'seeding') || a.charter.title.localeCompare(b.charter.title));
}

/** For managers and deputies: what they look after, one community at a time. Nothing for everybody else. */
export const KeptCommunities: React.FunctionComponent<KeptCommunitiesProps> = props => {
  const { directory, person, asked, renderMore } = props;
  const { loaded, reload } = useRead(readSurroundings);
  const [now] = React.useState(Date.now);
  const [chosen, setChosen] = React.useState<string>();
  const [led, setLed] = React.useState<AskedPlan>();
  React.useEffect(() => {
    if (asked !== undefined) setChosen(asked.community);
    setLed(asked);
  }, [asked]);
  const kept = keptBy(person, directory.entries, now);
  const entry = kept.find(({ key }) => key === chosen) ?? kept[0];
  if (entry === undefined) return null;
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {kept.length > 1 && (
        <Dropdown
          label={strings.which}
          styles={{ root: { maxWidth: 400 } }}
          options={kept.map(({ key, charter }) => ({ key, text: charter.title }))}
          selectedKey={entry.key}
          onChange={(_event, option) => {
            setChosen(option?.key.toString());
            setLed(undefined);
          }}
        />
      )}
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.organisation} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {renderMore?.(entry)}
          <KeptCommunity key={entry.key} {...props} {...loaded.value} entry={entry} now={now} led={led?.community === entry.key ? led : undefined} />
        </>
      )}
    </Panel>
  );
};
