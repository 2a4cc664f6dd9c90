import * as React from 'react';
import type { RoleToDecide } from '../../domain/community/rolesToDecide';
import type { RoleTerm } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import { QueueItem } from './QueueItem';
import { RoleFacts } from './RoleFacts';
import { roleStrings as words, strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

const OpenRoleForm = lazyPart(async () => (await import('./OpenRoleForm')).OpenRoleForm);
const GiveRoleForm = lazyPart(async () => (await import('./GiveRoleForm')).GiveRoleForm);
const EndRoleForm = lazyPart(async () => (await import('./EndRoleForm')).EndRoleForm);

export interface RoleItemProps {
  readonly about: RoleToDecide;
  readonly nameOf: PeopleNames;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onDecided: (sentence: string) => void;
}

/** What is being decided on a role. */
type Deciding =
  | { readonly what: 'nothing' }
  | { readonly what: 'give'; readonly to?: NamedPerson }
  | { readonly what: 'end'; readonly term: RoleTerm }
  | { readonly what: 'open' };

/** One role of one community: who holds it, who came forward, and what can be decided. */
export const RoleItem: React.FunctionComponent<RoleItemProps> = ({ about, nameOf, isOpen, onToggle, onDecided }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const [deciding, setDeciding] = React.useState<Deciding>({ what: 'nothing' });
  const [hasStopped, setHasStopped] = React.useState(false);
  const { entry, role, open } = about;
  const stop = (): void => setDeciding({ what: 'nothing' });
  const handleCancel = (): void => {
    setHasStopped(true);
    stop();
  };
  const form = { community: entry, role, onDecided, onCancel: handleCancel };
  return (
    <QueueItem
      title={strings.roleOf(role, entry.charter.title)}
      line={lineOf(about, nameOf, at => formatDay(at, locale))}
      isOpen={isOpen}
      onToggle={next => {
        stop();
        onToggle(next);
      }}
    >
      <div className={styles.parts}>
        <RoleFacts
          about={about}
          nameOf={nameOf}
          onGive={to => setDeciding({ what: 'give', to })}
          onEnd={term => setDeciding({ what: 'end', term })}
        />
        {deciding.what === 'nothing' && (
          <div className={styles.buttons}>
            <Button text={words.giveToOther} autoFocus={hasStopped} onClick={() => setDeciding({ what: 'give' })} />
            {open?.reason !== 'said' && <Button text={words.sayOpen} onClick={() => setDeciding({ what: 'open' })} />}
          </div>
        )}
        {deciding.what === 'give' && <GiveRoleForm key={deciding.to?.key ?? ''} {...form} to={deciding.to} />}
        {deciding.what === 'end' && <EndRoleForm {...form} term={deciding.term} />}
        {deciding.what === 'open' && <OpenRoleForm {...form} />}
      </div>
    </QueueItem>
  );
};

function lineOf({ open, volunteers, handOver }: RoleToDecide, nameOf: PeopleNames, dayOf: (at: number) => string): string {
  const reason = open && (open.since === undefined ? words.reasons[open.reason] : words.since(open.reason, dayOf(open.since)));
  return [
    reason ?? (handOver === undefined ? words.offered : undefined),
    handOver && words.handOverTo(nameOf(handOver.handOver.to.key)),
    volunteers.length > 0 ? words.volunteers(volunteers.length) : undefined
  ]
    .filter(Boolean)
    .join(' · ');
}
