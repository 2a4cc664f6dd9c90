import * as React from 'react';
import { makeStyles, Spinner, Text } from '@fluentui/react';
import type { GroupMember, Guildhall, NamedGroup } from '../../data/guildhall';
import type { NamedPerson } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { LiveMessage } from '../../ui/LiveMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { groupWords as strings } from './groupWords';
import { useGroupChange } from './useGroupChange';

export interface GroupMembersProps {
  readonly group: NamedGroup;
  /** What the group is, as a noun: “Approvers of Field”. */
  readonly label: string;
  /** Asked before somebody takes himself out. */
  readonly ownQuestion: string;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  member: {
    alignItems: 'center',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    display: 'flex',
    gap: 8,
    justifyContent: 'space-between',
    overflowWrap: 'anywhere'
  },
  quiet: { color: theme.semanticColors.bodySubtext },
  working: { justifyContent: 'start' }
}));

/** Who is in a group of SharePoint, each with a way out, and a way to add somebody. */
export const GroupMembers: React.FunctionComponent<GroupMembersProps> = ({ group, label, ownQuestion }) => {
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const { loaded, reload, show } = useRead(
    React.useCallback((asked: Guildhall) => asked.readGroupMembers(group), [group])
  );
  const members = loaded.state === 'ready' ? loaded.value : undefined;
  const find = React.useCallback(
    async (text: string) => without(members ?? [], await guildhall.findPeople(text)),
    [guildhall, members]
  );
  const { working, failure, told, add, remove } = useGroupChange(group, show);
  const [isAsking, setIsAsking] = React.useState(false);
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
  const handleRemove = (member: GroupMember): void => (member.key === actor.key ? setIsAsking(true) : remove(member));
  const isDisabled = working || loaded.stale !== undefined;
  return (
    <div className={styles.root}>
      {loaded.value.length === 0 ? (
        <Text className={styles.quiet}>{strings.nobody}</Text>
      ) : (
        <ul className={styles.list} aria-label={label}>
          {loaded.value.map(member => (
            <li key={member.key} className={styles.member}>
              <span>
                <Text>{member.name}</Text> {!member.isPerson && <Text className={styles.quiet}>{strings.noPerson}</Text>}
              </span>
              <Button
                kind="icon"
                iconName="Cancel"
                ariaLabel={strings.remove(member.name)}
                title={strings.remove(member.name)}
                disabled={isDisabled || isAsking}
                allowDisabledFocus
                onClick={() => handleRemove(member)}
              />
            </li>
          ))}
        </ul>
      )}
      {isAsking && (
        <InlineQuestion
          question={ownQuestion}
          stay={strings.stay}
          go={strings.go}
          onStay={() => setIsAsking(false)}
          onGo={() => {
            setIsAsking(false);
            remove(actor);
          }}
        />
      )}
      {failure !== undefined && <FailureMessage failure={failure} what={strings.what} />}
      {working && <Spinner label={strings.working} labelPosition="right" className={styles.working} />}
      <PeoplePicker
        label={strings.add}
        hint={strings.addHint}
        disabled={isDisabled}
        chosen={[]}
        find={find}
        onChange={([person]) => person !== undefined && add(person)}
      />
      <LiveMessage message={told} />
      <StaleLine stale={loaded.stale} onRetry={reload} />
    </div>
  );
};

function without(members: readonly GroupMember[], people: readonly NamedPerson[]): NamedPerson[] {
  return people.filter(({ key }) => !members.some(member => member.key === key));
}
