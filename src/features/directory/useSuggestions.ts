import * as React from 'react';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import type { RecentJoin, Suggestion } from '../../domain/directory/suggestions';
import { mostSuggestions, setAsideIn, suggestFor, withSetAside } from '../../domain/directory/suggestions';
import type { CommunityKey } from '../../domain/identity';
import type { Department } from '../../domain/organisation/organisation';
import type { Preferences } from '../../domain/person/preferences';
import { alikeAmong } from '../../domain/similar/alike';
import type { UtcInstant } from '../../domain/time';
import { useSession } from '../../ui/session';
import type { Standings } from './useStandings';
import { whenIdle } from './whenIdle';

export interface SuggestionsInput {
  readonly directory: Pick<Directory, 'proposed'>;
  /** The communities that the page shows. */
  readonly entries: readonly DirectoryEntry[];
  readonly standings: Standings;
  readonly departments: readonly Department[];
  readonly recentJoins: readonly RecentJoin[];
  /** Undefined while they are not known: nothing is suggested that somebody may have set aside. */
  readonly preferences: Preferences | undefined;
  readonly remember: (change: Preferences) => void;
  readonly now: UtcInstant;
}

export interface SuggestionsState {
  readonly suggestions: readonly Suggestion[];
  readonly setAside: (community: CommunityKey) => void;
}

const none: readonly Suggestion[] = [];

/**
 * What is suggested to the person at the screen. It is thought about once the screen has time, and stays as it is while
 * the person looks at it: what was joined stands there joined, what was set aside goes and nothing takes its place.
 */
export function useSuggestions(input: SuggestionsInput): SuggestionsState {
  const { actor } = useSession();
  const { preferences, standings, entries, remember } = input;
  const [made, setMade] = React.useState<readonly Suggestion[]>();
  const [aside, setAside] = React.useState<string>();
  const latest = React.useRef(input);
  latest.current = input;
  const kept = aside ?? preferences?.suggestionsSetAside;
  const isKnown = preferences !== undefined && entries.length > 0 && standings.failure === undefined && isTold(entries, standings);
  React.useEffect(() => {
    if (!isKnown || made !== undefined) return undefined;
    return whenIdle(() => setMade(suggest(latest.current, actor.key)));
  }, [isKnown, made, actor.key]);
  const gone = setAsideIn(kept);
  return {
    suggestions: made?.filter(({ entry }) => !gone.includes(entry.key)) ?? none,
    setAside: community => {
      const next = withSetAside(kept, community);
      setAside(next);
      remember({ suggestionsSetAside: next });
    }
  };
}

/** Whether SharePoint told where the person is a member: of one community as of all. */
function isTold(entries: readonly DirectoryEntry[], { standingOf }: Standings): boolean {
  return entries.slice(0, 1).some(({ key }) => standingOf(key) !== undefined);
}

function suggest({ directory, entries, standings, departments, recentJoins, preferences = {}, now }: SuggestionsInput, person: Parameters<typeof suggestFor>[0]['person']): readonly Suggestion[] {
  const department = departments.find(({ key }) => key === preferences.department);
  const similarTo = alikeAmong(entries.map(({ key, charter, practice }) => ({ key, title: charter.title, purpose: '', tags: practice.tags })));
  return suggestFor(
    {
      person,
      entries,
      isIn: key => standings.standingOf(key)?.isMember === true,
      hasAsked: key => standings.standingOf(key)?.asked !== undefined,
      ...(department !== undefined && { department: department.key, unit: department.unit }),
      proposals: directory.proposed.proposals,
      recentJoins,
      similarTo: ({ key }) => similarTo(key) as readonly CommunityKey[],
      setAside: setAsideIn(preferences.suggestionsSetAside),
      now
    },
    mostSuggestions
  );
}
