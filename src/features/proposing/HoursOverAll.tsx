import * as React from 'react';
import { Text } from '@fluentui/react';
import { dutiesOf, hoursOf, manyHours } from '../../domain/community/duties';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey, NamedPerson } from '../../domain/identity';
import { Notice } from '../../ui/controls/Notice';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface HoursOverAllProps {
  readonly person: NamedPerson;
  /** Hours a week that are proposed; anything but a number from 1 counts as none. */
  readonly hours: number;
  readonly entries: readonly DirectoryEntry[];
  /** A community whose hours are those proposed. */
  readonly except?: CommunityKey;
}

/** What somebody does for communities already, and what it comes to with one more. */
export const HoursOverAll: React.FunctionComponent<HoursOverAllProps> = ({ person, hours, entries, except }) => {
  const { locale } = useSession();
  const duties = React.useMemo(
    () => dutiesOf(entries.filter(({ key }) => key !== except), person.key, Date.now()),
    [entries, except, person.key]
  );
  const before = hoursOf(duties);
  const together = before + (hours >= 1 ? Math.floor(hours) : 0);
  const titles = new Intl.ListFormat(locale).format([...new Set(duties.map(({ community }) => community.charter.title))]);
  const words = strings.duties;
  const known = duties.length === 0 ? words.none(person.name) : before === 0 ? words.noHours(person.name, titles) : words.some(person.name, before, titles);
  if (together <= manyHours) return <Text variant="small">{before === 0 ? known : `${known} ${words.together(together)}`}</Text>;
  return (
    <Notice kind="warning" role="status">
      {known} {words.many(together)}
    </Notice>
  );
};
