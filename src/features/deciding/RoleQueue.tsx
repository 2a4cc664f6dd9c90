import * as React from 'react';
import { Text } from '@fluentui/react';
import type { RoleToDecide } from '../../domain/community/rolesToDecide';
import { rolesToDecide, somebodyWaits } from '../../domain/community/rolesToDecide';
import type { PersonKey } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import { Link } from '../../ui/controls/Link';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { QueueSection } from './QueueSection';
import { RoleItem } from './RoleItem';
import { roleStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import { usePeopleNames } from '../../ui/usePeopleNames';

/** The roles on which this person decides: those in which somebody waits, and behind a line the others that are open. */
export const RoleQueue: React.FunctionComponent = () => {
  const styles = useDecidingStyles();
  const [open, setOpen] = React.useState('');
  const [told, setTold] = React.useState('');
  const { waiting, others, withoutDeputy } = useRoles(open);
  const nameOf = usePeopleNames(waiting.flatMap(peopleIn));
  const itemsOf = (roles: readonly RoleToDecide[]): React.ReactElement => (
    <ul className={styles.list}>
      {roles.map(each => (
        <RoleItem
          key={keyOf(each)}
          about={each}
          nameOf={nameOf}
          isOpen={open === keyOf(each)}
          onToggle={isOpen => {
            setTold('');
            setOpen(isOpen ? keyOf(each) : '');
          }}
          onDecided={sentence => {
            setOpen('');
            setTold(sentence);
          }}
        />
      ))}
    </ul>
  );
  return (
    <QueueSection heading={words.heading} told={told}>
      {waiting.length + others.length + withoutDeputy.length === 0 && <Text className={styles.quiet}>{words.none}</Text>}
      {waiting.length > 0 && itemsOf(waiting)}
      <Fold count={others.length} label={words.others}>
        {() => itemsOf(others)}
      </Fold>
      <Fold count={withoutDeputy.length} label={words.withoutDeputy} hint={words.withoutDeputyHint}>
        {() => itemsOf(withoutDeputy)}
      </Fold>
    </QueueSection>
  );
};

interface Roles {
  readonly waiting: readonly RoleToDecide[];
  readonly others: readonly RoleToDecide[];
  readonly withoutDeputy: readonly RoleToDecide[];
}

/** Whoever offers to take a role, or is named to: what a handover calls a person is not believed. */
function peopleIn({ volunteers, handOver }: RoleToDecide): readonly PersonKey[] {
  const offers = volunteers.map(({ person }) => person);
  return handOver === undefined ? offers : [...offers, handOver.handOver.to.key];
}

function keyOf({ entry, role }: RoleToDecide): string {
  return `${entry.key} ${role}`;
}

/** What there is to decide on roles. One that is open stays where it was, although nobody waits in it any more. */
function useRoles(open: string): Roles {
  const { actor } = useSession();
  const { directory, hasLeft } = useDesk();
  const shelf = React.useRef<{ key: string; on: keyof Roles }>();
  const now = Date.now();
  const mine = directory.entries.filter(community => mayDo('decideRole', actor, { community, now }));
  const all = rolesToDecide(mine, directory.proposed, hasLeft, now);
  const shelfOf = (each: RoleToDecide): keyof Roles => {
    if (shelf.current?.key === open && keyOf(each) === open) return shelf.current.on;
    if (somebodyWaits(each)) return 'waiting';
    return each.open?.reason === 'noDeputy' ? 'withoutDeputy' : 'others';
  };
  const on = (which: keyof Roles): readonly RoleToDecide[] => all.filter(each => shelfOf(each) === which);
  const opened = all.find(each => keyOf(each) === open);
  if (opened !== undefined) shelf.current = { key: open, on: shelfOf(opened) };
  return { waiting: on('waiting'), others: on('others'), withoutDeputy: on('withoutDeputy') };
}

interface FoldProps {
  readonly count: number;
  readonly label: (count: number) => string;
  readonly hint?: string;
  readonly children: () => React.ReactElement;
}

/** Things in which nobody waits, behind one line. */
const Fold: React.FunctionComponent<FoldProps> = ({ count, label, hint, children }) => {
  const styles = useDecidingStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  if (count === 0) return null;
  return (
    <>
      <div>
        <Link aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {label(count)}
        </Link>
        {hint !== undefined && <Text className={styles.quiet}> {hint}</Text>}
      </div>
      {isOpen && children()}
    </>
  );
};
