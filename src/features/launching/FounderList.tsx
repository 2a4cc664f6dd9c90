import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { FounderSuggestion } from '../../domain/community/founderSuggestions';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface FounderListProps {
  readonly suggestions: readonly FounderSuggestion[];
  /** Departments from which nobody is there, in a sentence. */
  readonly absent: string | undefined;
  readonly chosen: readonly NamedPerson[];
  readonly onChoose: (person: NamedPerson) => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', paddingBlock: 8, borderBottom: `1px solid ${palette.neutralLight}` },
  words: { flex: '1 1 200px', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' }
}));

/** People who could be asked to be there from the beginning, each with the reason, and who is missing altogether. */
export const FounderList: React.FunctionComponent<FounderListProps> = ({ suggestions, absent, chosen, onChoose }) => {
  const styles = useStyles();
  const nameOf = usePeopleNames(suggestions.map(({ person }) => person));
  const isChosen = (person: PersonKey): boolean => chosen.some(({ key }) => key === person);
  return (
    <div>
      <Text block as="h4" variant="mediumPlus" className={styles.heading}>
        {strings.founders}
      </Text>
      <Text block className={styles.quiet}>
        {suggestions.length === 0 ? strings.noSuggestions : strings.foundersAbout}
      </Text>
      {absent !== undefined && <Text block>{absent}</Text>}
      <ul className={styles.list} aria-label={strings.founders}>
        {suggestions.map(({ person, reasons }) => (
          <li key={person} className={styles.item}>
            <span className={styles.words}>
              <Text>{nameOf(person)}</Text>
              <Text variant="small" className={styles.quiet}>
                {reasons.join(' ')}
              </Text>
            </span>
            {isChosen(person) ? (
              <Text className={styles.quiet}>{strings.chosen}</Text>
            ) : (
              <Button text={strings.invite} ariaLabel={strings.inviteName(nameOf(person))} onClick={() => onChoose({ key: person, name: nameOf(person) })} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
