import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { absentDepartments, founderSuggestions } from '../../domain/community/founderSuggestions';
import { launchPlan } from '../../domain/community/launchPlan';
import type { HasLeft } from '../../domain/community/openings';
import { readinessOf } from '../../domain/community/readiness';
import { relatedCommunities } from '../../domain/community/relatedCommunities';
import type { Template } from '../../domain/community/template';
import { templateOf } from '../../domain/community/template';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey, NamedPerson } from '../../domain/identity';
import type { Organisation } from '../../domain/organisation/organisation';
import { mayDo } from '../../domain/permission/mayDo';
import type { UtcInstant } from '../../domain/time';
import { stateWords } from '../../ui/communityWords';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { useActs } from '../../ui/useActs';
import { FounderList } from './FounderList';
import { Invitation } from './Invitation';
import { InvitedThrough } from './InvitedThrough';
import { Launch } from './Launch';
import { Plan } from './Plan';
import { Readiness } from './Readiness';
import { strings } from './strings';
import { foundersFrom, useRecentJoiners } from './useFounders';
import { Ways } from './Ways';

export interface KeptCommunityProps {
  readonly entry: DirectoryEntry;
  readonly directory: Directory;
  readonly organisation: Organisation;
  readonly templates: readonly Template[];
  /** Communities similar to a text, the most similar first. */
  readonly findSimilar: (text: string) => readonly { readonly key: CommunityKey }[];
  readonly hasLeft: HasLeft;
  readonly now: UtcInstant;
  /** Says that somebody is led to the plan; another each time. */
  readonly led?: object | undefined;
  /** Resolves once the directory shows what was changed. */
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 24 },
  title: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext },
  part: { display: 'flex', flexDirection: 'column', gap: 12 },
  heading: { margin: 0, fontWeight: 600 }
}));

/** One community as its manager and deputies keep it: whether it is ready, its plan, its ways, and whom to invite. */
export const KeptCommunity: React.FunctionComponent<KeptCommunityProps> = props => {
  const { entry, templates, now, led, onChanged } = props;
  const { actor } = useSession();
  const styles = useStyles();
  const [to, setTo] = React.useState<readonly NamedPerson[]>([]);
  const [message, setMessage] = React.useState('');
  const acts = useActs(entry.key, async (_name, act) => {
    await onChanged();
    if (act.kind === 'launch') setMessage(strings.launched(entry.charter.title));
  });
  const template = templateOf(templates, entry.practice.template);
  const plan = React.useMemo(() => launchPlan(entry, entry.state === 'seeding' ? template : undefined), [entry, template]);
  const { founders, suggestions, absent } = useFounderView(props);
  const items = readinessOf({ community: entry, plan, founders, departments: props.organisation.departments, now });
  const isStarting = mayDo('launch', actor, { community: entry, now });
  return (
    <article className={styles.root} aria-label={entry.charter.title}>
      <div>
        <Text block as="h3" variant="large" className={styles.title}>
          {entry.charter.title}
        </Text>
        <Text className={styles.quiet}>{stateWords[entry.state]}</Text>
      </div>
      {isStarting && (
        <div className={styles.part}>
          <div>
            <Text block as="h4" variant="mediumPlus" className={styles.heading}>
              {strings.readiness}
            </Text>
            <Text className={styles.quiet}>{strings.readinessAbout}</Text>
          </div>
          <Readiness items={items} />
          <Launch title={entry.charter.title} items={items} acts={acts} />
        </div>
      )}
      <LiveMessage message={message} />
      <Plan community={entry.key} plan={plan} acts={acts} led={led} onChanged={onChanged} />
      <Ways entry={entry} onChanged={onChanged} />
      {isStarting && (
        <FounderList suggestions={suggestions} absent={absent} chosen={to} onChoose={person => setTo([...to, person])} />
      )}
      <Invitation entry={entry} template={template} plan={plan} to={to} onToChange={setTo} />
      <InvitedThrough entry={entry} />
    </article>
  );
};

type FounderView = Pick<Parameters<typeof founderSuggestions>[0], 'founders'> & {
  readonly suggestions: ReturnType<typeof founderSuggestions>;
  readonly absent: string | undefined;
};

/** Who is there, who could be, and from where nobody is. */
function useFounderView({ entry, directory, organisation, findSimilar, hasLeft, now }: KeptCommunityProps): FounderView {
  const related = React.useMemo(() => {
    const similar = findSimilar(entry.charter.title).map(({ key }) => key);
    return relatedCommunities(entry, directory.entries, similar);
  }, [entry, directory.entries, findSimilar]);
  const { proposals } = directory.proposed;
  const isSeeding = entry.state === 'seeding';
  const keys = isSeeding ? [entry.key, ...related.map(({ community }) => community.key)] : [];
  // Whoever joins moves the watermark: then it is worth reading anew.
  const { loaded } = useRecentJoiners(keys, directory.watermarks.memberships);
  const founders = foundersFrom(entry, proposals, loaded);
  const joiners = loaded.state === 'ready' ? loaded.value : new Map();
  return {
    founders,
    suggestions: founderSuggestions({ community: entry, related, proposals, joiners, founders, hasLeft, now }),
    absent: absentDepartments(entry, founders, organisation.departments)
  };
}
