import * as React from 'react';
import { Text } from '@fluentui/react';
import type { RoleTerm } from '../../domain/community/roles';
import { DecisionEnd } from './DecisionEnd';
import type { RoleFormProps } from './roleForm';
import { roleStrings as words, strings } from './strings';
import { summaries } from './summaries';
import { useDecidingStyles } from './useDecidingStyles';
import { useDecisionDraft } from './useDecisionDraft';

export interface EndRoleFormProps extends RoleFormProps {
  readonly term: RoleTerm;
}

/** An approver ends somebody's role; the person stays named. */
export const EndRoleForm: React.FunctionComponent<EndRoleFormProps> = ({ community, role, term, onDecided, onCancel }) => {
  const styles = useDecidingStyles();
  const { person } = term;
  const about = strings.roleOf(role, community.charter.title);
  const draft = useDecisionDraft({
    start: () => ({}),
    problemsOf: () => ({}),
    decisionOf: () => ({ kind: 'roleEnded', community: community.key, unit: community.unit, role, person: person.key }),
    summaryOf: () => summaries.roleEnded(role, community.charter.title, person.name),
    onDecided: () => onDecided(words.ended(about, person.name))
  });
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form className={styles.form} aria-label={words.endFor(person.name)} noValidate onSubmit={handleSubmit}>
      <Text>{words.endQuestion(person.name)}</Text>
      <DecisionEnd draft={draft} submit={words.end} onCancel={onCancel} />
    </form>
  );
};
