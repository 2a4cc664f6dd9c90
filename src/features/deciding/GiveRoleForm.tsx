import * as React from 'react';
import { Checkbox, Text, TextField } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import { dutiesOf, hoursOf, manyHours } from '../../domain/community/duties';
import { managerAt, sponsorAt } from '../../domain/community/roles';
import { latinDigits } from '../../domain/typed/latinDigits';
import { CountedTextField } from '../../ui/CountedTextField';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { DecisionEnd } from './DecisionEnd';
import { useDesk } from './desk';
import type { GiveRoleFormProps } from './roleForm';
import { roleStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { GivenRole } from './useGiveRoleDraft';
import { useGiveRoleDraft } from './useGiveRoleDraft';

/** An approver gives a role: to whom, with which hours, for how long, or only until a manager is found. */
export const GiveRoleForm: React.FunctionComponent<GiveRoleFormProps> = props => {
  const { community, role, onCancel } = props;
  const styles = useDecidingStyles();
  const { guildhall } = useSession();
  const draft = useGiveRoleDraft(props);
  const { words: given, problems, isBusy, change } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.form(role)} noValidate onSubmit={handleSubmit}>
      <PeoplePicker
        label={words.person}
        hint={words.personHint}
        chosen={given.person === undefined ? [] : [given.person]}
        find={guildhall.findPeople}
        limit={1}
        required
        disabled={isBusy}
        problem={problems.person}
        onChange={([person]) => change({ person })}
        onTextChange={typed => change({ typed })}
      />
      {role === 'manager' && <Checkbox label={words.stand} checked={given.acting} disabled={isBusy} onChange={(_event, acting = false) => change({ acting })} />}
      <TextField label={words.hours} description={words.hoursHint} inputMode="numeric" value={given.hours} errorMessage={problems.hours} disabled={isBusy} onChange={(_event, hours = '') => change({ hours })} />
      {role !== 'sponsor' && (
        <TextField
          label={given.acting ? words.standUntil : words.months}
          description={given.acting ? undefined : words.monthsHint}
          inputMode="numeric"
          value={given.months}
          errorMessage={problems.months}
          disabled={isBusy}
          onChange={(_event, months = '') => change({ months })}
        />
      )}
      <CountedTextField label={words.note} description={words.noteHint} multiline value={given.note} limit={reasonLimit} problem={problems.note} disabled={isBusy} onChange={note => change({ note })} />
      <Consequences community={community} role={role} given={given} />
      <DecisionEnd draft={draft} submit={words.give} onCancel={onCancel} />
    </form>
  );
};

interface ConsequencesProps extends Pick<GiveRoleFormProps, 'community' | 'role'> {
  readonly given: GivenRole;
}

/** Who stops with it, and whether it becomes too much for whoever takes it. */
const Consequences: React.FunctionComponent<ConsequencesProps> = ({ community, role, given: { person, hours } }) => {
  const styles = useDecidingStyles();
  const { directory } = useDesk();
  const now = Date.now();
  const before = role === 'manager' ? managerAt(community.roles, now) : role === 'sponsor' ? sponsorAt(community.roles, now) : undefined;
  const others = person === undefined ? [] : dutiesOf(directory.entries, person.key, now).filter(({ community: own, term }) => own.key !== community.key || term.role !== role);
  const sum = hoursOf(others) + (Number(latinDigits(hours)) || 0);
  return (
    <div role="status">
      {before !== undefined && before.key !== person?.key && <Text block>{words.goes(before.name)}</Text>}
      {person !== undefined && sum > manyHours && (
        <Text block className={styles.warning}>
          {words.warn(person.name, sum)}
        </Text>
      )}
    </div>
  );
};
