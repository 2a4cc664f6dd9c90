import * as React from 'react';
import { ChoiceGroup, Dropdown, makeStyles, TextField } from '@fluentui/react';
import { cadences } from '../../domain/community/cadence';
import { charterLimits } from '../../domain/community/charter';
import { accesses, practiceLimits } from '../../domain/community/practice';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { chosenByHand } from '../../domain/proposal/typedProposal';
import { cadenceWords } from '../../ui/communityWords';
import { CountedTextField } from '../../ui/CountedTextField';
import { ParentPicker } from './ParentPicker';
import type { ParentPickerProps } from './ParentPicker';
import { strings } from './strings';
import { TypeChoice } from './TypeChoice';
import { UnitChoice } from './UnitChoice';
import type { Proposing } from './useProposing';

export interface ForWhomStepProps extends Pick<ParentPickerProps, 'entries' | 'circles'> {
  readonly proposing: Proposing;
  readonly units: readonly BusinessUnit[];
}

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 } });

/** Who is it for: its people, its kind, its place, its rhythm and its doors. */
export const ForWhomStep: React.FunctionComponent<ForWhomStepProps> = ({ proposing, units, entries, circles }) => {
  const { words, problems, change } = proposing;
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <CountedTextField
        label={strings.audience}
        value={words.audience}
        limit={charterLimits.audience}
        problem={problems.audience}
        onChange={audience => change({ audience })}
        description={strings.audienceHint}
        multiline
      />
      <CountedTextField
        label={strings.notFor}
        value={words.notFor}
        limit={practiceLimits.notFor}
        problem={problems.notFor}
        onChange={notFor => change({ notFor })}
        description={strings.notForHint}
        multiline
      />
      <TypeChoice type={words.type} onChange={type => change(chosenByHand(words, { type }))} />
      <UnitChoice
        units={units}
        chosen={words.unit}
        isRevived={words.revives !== undefined}
        problem={problems.unit}
        onChange={unit => change({ unit })}
      />
      <ParentPicker entries={entries} circles={circles} chosen={words.parent} problem={problems.parent} onChange={parent => change({ parent })} />
      <Dropdown
        label={strings.cadence}
        options={cadences.map(key => ({ key, text: cadenceWords[key] }))}
        selectedKey={words.cadence}
        onChange={(_event, option) => {
          const cadence = cadences.find(key => key === option?.key);
          if (cadence !== undefined) change(chosenByHand(words, { cadence }));
        }}
      />
      <ChoiceGroup
        label={strings.access}
        options={accesses.map(key => ({ key, text: strings.accesses[key] }))}
        selectedKey={words.access}
        onChange={(_event, option) => {
          const access = accesses.find(key => key === option?.key);
          if (access !== undefined) change({ access });
        }}
      />
      <TextField
        label={strings.link}
        type="url"
        value={words.link}
        description={problems.link === undefined ? strings.linkHint : undefined}
        errorMessage={problems.link}
        autoComplete="off"
        onChange={(_event, link = '') => change({ link })}
      />
    </div>
  );
};
