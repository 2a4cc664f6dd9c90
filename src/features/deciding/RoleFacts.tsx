import * as React from 'react';
import { Text } from '@fluentui/react';
import type { RoleToDecide } from '../../domain/community/rolesToDecide';
import type { RoleTerm } from '../../domain/community/roles';
import { termsOf } from '../../domain/community/roles';
import type { NamedPerson } from '../../domain/identity';
import type { Volunteer } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { quoted } from '../../ui/quoted';
import { useSession } from '../../ui/session';
import { HandOverFacts } from './HandOverFacts';
import { Part } from './Part';
import { PersonRecord } from './PersonRecord';
import { roleStrings as words, strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

export interface RoleFactsProps {
  readonly about: RoleToDecide;
  readonly nameOf: PeopleNames;
  readonly onGive: (to: NamedPerson) => void;
  readonly onEnd: (term: RoleTerm) => void;
}

/** Who holds a role, who takes it over, who came forward; each with what can be decided on the person. */
export const RoleFacts: React.FunctionComponent<RoleFactsProps> = ({ about, nameOf, onGive, onEnd }) => {
  const styles = useDecidingStyles();
  const { entry, role, open, volunteers, handOver } = about;
  const terms = termsOf(entry.roles, role, Date.now());
  return (
    <>
      <Part heading={words.now}>
        {terms.length === 0 && <Text>{words.nobody}</Text>}
        {terms.map(term => (
          <Holder key={term.person.key} term={term} onEnd={() => onEnd(term)} />
        ))}
        {open !== undefined && open.note !== '' && <Text className={styles.wrap}>{quoted(open.note)}</Text>}
      </Part>
      {handOver !== undefined && <HandOverFacts progress={handOver} nameOf={nameOf} onGive={onGive} />}
      <Part heading={words.cameForward}>
        {volunteers.length === 0 && <Text className={styles.quiet}>{words.nobodyCame}</Text>}
        <ul className={styles.list}>
          {volunteers.map(volunteer => (
            <Offer key={volunteer.person} volunteer={volunteer} name={nameOf(volunteer.person)} onGive={onGive} />
          ))}
        </ul>
      </Part>
    </>
  );
};

const Holder: React.FunctionComponent<{ readonly term: RoleTerm; readonly onEnd: () => void }> = ({ term, onEnd }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  const dayOf = (at: number): string => formatDay(at, locale);
  const { person, from, until, termEnds, hours, acting, note } = term;
  const facts = [
    words.holds(person.name, dayOf(from)),
    acting === true && words.acting,
    until !== undefined && words.until(dayOf(until)),
    termEnds !== undefined && words.termEnds(dayOf(termEnds)),
    hours !== undefined && strings.hours(hours)
  ];
  return (
    <div className={styles.line}>
      <span className={styles.grow}>
        <Text block>{facts.filter(Boolean).join(' · ')}</Text>
        {note !== undefined && <Text className={`${styles.quiet} ${styles.wrap}`}>{quoted(note)}</Text>}
      </span>
      <Button text={words.end} ariaLabel={words.endFor(person.name)} onClick={onEnd} />
    </div>
  );
};

interface OfferProps {
  readonly volunteer: Volunteer;
  readonly name: string;
  readonly onGive: (to: NamedPerson) => void;
}

const Offer: React.FunctionComponent<OfferProps> = ({ volunteer: { person, note, at }, name, onGive }) => {
  const styles = useDecidingStyles();
  const { locale } = useSession();
  return (
    <li className={styles.line}>
      <span className={styles.grow}>
        <Text block>
          <span className={styles.strong}>{name}</span> · {formatDay(at, locale)}
        </Text>
        {note !== '' && (
          <Text block className={styles.wrap}>
            {quoted(note)}
          </Text>
        )}
        <PersonRecord person={person} name={name} />
      </span>
      <Button text={words.give} ariaLabel={words.giveTo(name)} onClick={() => onGive({ key: person, name })} />
    </li>
  );
};
