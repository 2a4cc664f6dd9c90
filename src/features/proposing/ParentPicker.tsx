import * as React from 'react';
import { titleKey } from '../../domain/community/charter';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Named } from '../../ui/Picker';
import { Picker } from '../../ui/Picker';
import { strings } from './strings';

export interface ParentPickerProps {
  readonly entries: readonly DirectoryEntry[];
  /** Whether a part of this one would be a part of itself. */
  readonly circles: (parent: CommunityKey) => boolean;
  readonly chosen: CommunityKey | undefined;
  readonly problem: string | undefined;
  readonly onChange: (parent: CommunityKey | undefined) => void;
}

interface NamedCommunity extends Named {
  readonly key: CommunityKey;
}

/** Most communities that are offered at a time. */
const mostOffered = 10;

/** The community that this one is to be a part of, among those that go on. */
export const ParentPicker: React.FunctionComponent<ParentPickerProps> = ({ entries, circles, chosen, problem, onChange }) => {
  const named = ({ key, charter }: DirectoryEntry): NamedCommunity => ({ key, name: charter.title });
  const parent = entries.find(({ key }) => key === chosen);
  const find = React.useCallback(
    async (text: string) => {
      const wanted = titleKey(text);
      const isOffered = (entry: DirectoryEntry): boolean => !hasEnded(entry.state) && titleKey(entry.charter.title).includes(wanted) && !circles(entry.key);
      return wanted === '' ? [] : entries.filter(isOffered).slice(0, mostOffered).map(named);
    },
    [entries, circles]
  );
  return (
    <Picker<NamedCommunity>
      label={strings.parent}
      hint={strings.parentHint}
      chosen={chosen === undefined ? [] : [parent === undefined ? { key: chosen, name: chosen } : named(parent)]}
      onChange={([one]) => onChange(one?.key)}
      find={find}
      nothing={strings.noParent}
      problem={problem}
      limit={1}
    />
  );
};
