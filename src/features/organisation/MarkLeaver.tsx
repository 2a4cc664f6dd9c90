import * as React from 'react';
import { makeStyles, Text, TextField } from '@fluentui/react';
import type { Leaver } from '../../data/guildhall';
import type { NamedPerson } from '../../domain/identity';
import type { CommunityWithRoles } from '../../domain/organisation/leavers';
import { rolesHeldBy } from '../../domain/organisation/leavers';
import { readDay } from '../../domain/organisation/readDay';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';
import { useLeaverDraft } from './useLeaverDraft';

export interface MarkLeaverProps {
  readonly communities: readonly CommunityWithRoles[] | undefined;
  readonly onMarked: (leaver: Leaver) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 },
  roles: { margin: 0, paddingInlineStart: 20 }
});

const dayStyles = { fieldGroup: { maxWidth: 200 } };

/** Who has left and since when, and which roles that opens. */
export const MarkLeaver: React.FunctionComponent<MarkLeaverProps> = ({ communities, onMarked }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const draft = useLeaverDraft(onMarked);
  const { words, problems, failure, isBusy, change, submit } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const [person] = words.people;
  const since = readDay(words.since)?.at;
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={strings.leavers} noValidate onSubmit={handleSubmit}>
      <PeoplePicker
        label={strings.leaver}
        hint={strings.leaverHint}
        required
        limit={1}
        disabled={isBusy}
        chosen={words.people}
        problem={problems.people}
        find={guildhall.findPeople}
        onChange={people => change({ people })}
        onTextChange={personText => change({ personText })}
      />
      <TextField
        label={strings.since}
        description={strings.sinceHint}
        type="date"
        required
        disabled={isBusy}
        value={words.since}
        errorMessage={problems.since}
        styles={dayStyles}
        onChange={(_event, day = '') => change({ since: day })}
      />
      {person !== undefined && since !== undefined && <OpenedRoles person={person} since={since} communities={communities} />}
      {failure !== undefined && <FailureMessage failure={failure} what={strings.whatIsMarked} onRetry={submit} />}
      <div>
        <Button kind="primary" type="submit" text={isBusy ? strings.marking : strings.mark} disabled={isBusy} allowDisabledFocus />
      </div>
    </form>
  );
};

interface OpenedRolesProps {
  readonly person: NamedPerson;
  readonly since: number;
  readonly communities: readonly CommunityWithRoles[] | undefined;
}

/** Which roles somebody leaves behind. */
const OpenedRoles: React.FunctionComponent<OpenedRolesProps> = ({ person, since, communities }) => {
  const styles = useStyles();
  if (communities === undefined) return <Text>{strings.rolesUnknown}</Text>;
  const held = rolesHeldBy(communities, person.key, since);
  if (held.length === 0) return <Text role="status">{strings.opensNone(person.name)}</Text>;
  return (
    <div role="status">
      <Text>{strings.opens(person.name)}</Text>
      <ul className={styles.roles}>
        {held.map(({ community, role, title }) => (
          <li key={`${community} ${role}`}>
            <Text>{strings.role(role, title)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
};
