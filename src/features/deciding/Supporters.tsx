import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Supporter } from '../../domain/proposal/proposal';
import type { Department } from '../../domain/organisation/organisation';
import { Link } from '../../ui/controls/Link';
import { formatList } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import { usePeopleNames } from '../../ui/usePeopleNames';

export interface SupportersProps {
  readonly supporters: readonly Supporter[];
}

/** How many people want a community, by department as they said it; who they are, on demand. */
export const Supporters: React.FunctionComponent<SupportersProps> = ({ supporters }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const { organisation } = useDesk();
  const [isNaming, setIsNaming] = React.useState(false);
  const nameOf = usePeopleNames(isNaming ? supporters.map(({ person }) => person) : []);
  if (supporters.length === 0) {
    return (
      <Part heading={words.supporters}>
        <Text className={styles.quiet}>{words.noSupporters}</Text>
      </Part>
    );
  }
  return (
    <Part heading={words.supporters}>
      <Text>{words.supporterCount(supporters.length)}</Text>
      <ul className={styles.sentences}>
        {byDepartment(supporters, organisation.departments).map(([title, people]) => (
          <li key={title}>
            <Text>
              {title}: {people.length}
              {isNaming && <span className={styles.quiet}> ({formatList(people.map(({ person }) => nameOf(person)), locale)})</span>}
            </Text>
          </li>
        ))}
      </ul>
      <div>
        <Link aria-expanded={isNaming} onClick={() => setIsNaming(!isNaming)}>
          {isNaming ? words.hideNames : words.showNames}
        </Link>
      </div>
    </Part>
  );
};

/** Supporters by the title of the department they said, the largest first; who said none, or one that is gone, last. */
function byDepartment(supporters: readonly Supporter[], departments: readonly Department[]): [string, readonly Supporter[]][] {
  const titles = new Map(departments.map(({ key, title }) => [key, title]));
  const groups = new Map<string, Supporter[]>();
  for (const supporter of supporters) {
    const title = (supporter.department && titles.get(supporter.department)) ?? words.noDepartment;
    groups.set(title, [...(groups.get(title) ?? []), supporter]);
  }
  const isLast = (title: string): number => Number(title === words.noDepartment);
  return [...groups].sort(([a, one], [b, other]) => isLast(a) - isLast(b) || other.length - one.length || a.localeCompare(b));
}
