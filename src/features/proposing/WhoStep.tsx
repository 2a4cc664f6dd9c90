import * as React from 'react';
import { makeStyles, TextField } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson } from '../../domain/identity';
import { latinDigits } from '../../domain/typed/latinDigits';
import { Button } from '../../ui/controls/Button';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { HoursOverAll } from './HoursOverAll';
import { strings } from './strings';
import type { Proposing } from './useProposing';
import { WhatHappensNext } from './WhatHappensNext';

export interface WhoStepProps {
  readonly proposing: Proposing;
  readonly entries: readonly DirectoryEntry[];
  /** Name of the unit that was chosen, where it is known. */
  readonly unit: string | undefined;
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: 16 },
  number: { flex: '1 1 200px' }
});

const oneOf = (person: NamedPerson | undefined): readonly NamedPerson[] => (person === undefined ? [] : [person]);

/** Who runs it, with which hours, who grants them, and what happens next. */
export const WhoStep: React.FunctionComponent<WhoStepProps> = ({ proposing, entries, unit }) => {
  const { words, problems, change } = proposing;
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const { manager } = words;
  return (
    <div className={styles.fields}>
      <div>
        <PeoplePicker
          label={strings.manager}
          hint={strings.managerHint}
          chosen={oneOf(manager)}
          onChange={([person]) => change({ manager: person })}
          startText={words.managerText}
          onTextChange={managerText => change({ managerText })}
          find={guildhall.findPeople}
          problem={problems.manager}
          limit={1}
          required
        />
        {manager === undefined && (
          <Button
            kind="action"
            iconName="Contact"
            text={strings.me}
            onClick={() => change({ manager: { key: actor.key, name: actor.name }, managerText: '' })}
          />
        )}
        {manager !== undefined && <HoursOverAll person={manager} hours={Number(latinDigits(words.hours))} entries={entries} except={words.revives} />}
      </div>
      <div className={styles.numbers}>
        <TextField
          className={styles.number}
          label={strings.hours}
          value={words.hours}
          errorMessage={problems.hours}
          inputMode="numeric"
          autoComplete="off"
          required
          onChange={(_event, hours = '') => change({ hours })}
        />
        <TextField
          className={styles.number}
          label={strings.termMonths}
          value={words.termMonths}
          description={problems.termMonths === undefined ? strings.termHint : undefined}
          errorMessage={problems.termMonths}
          inputMode="numeric"
          autoComplete="off"
          required
          onChange={(_event, termMonths = '') => change({ termMonths })}
        />
      </div>
      <PeoplePicker
        label={strings.deputies}
        hint={strings.deputiesHint}
        chosen={words.deputies}
        onChange={deputies => change({ deputies })}
        startText={words.deputiesText}
        onTextChange={deputiesText => change({ deputiesText })}
        find={guildhall.findPeople}
        problem={problems.deputies}
      />
      <PeoplePicker
        label={strings.sponsor}
        hint={strings.sponsorHint}
        chosen={oneOf(words.sponsor)}
        onChange={([sponsor]) => change({ sponsor })}
        startText={words.sponsorText}
        onTextChange={sponsorText => change({ sponsorText })}
        find={guildhall.findPeople}
        problem={problems.sponsor}
        limit={1}
      />
      <WhatHappensNext unit={unit} />
    </div>
  );
};
