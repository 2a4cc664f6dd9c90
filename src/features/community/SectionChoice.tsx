import * as React from 'react';
import { Checkbox, makeStyles } from '@fluentui/react';
import type { Section } from '../../domain/community/sections';
import { sections } from '../../domain/community/sections';
import { sectionWords } from '../../ui/communityWords';
import { strings } from './strings';

export interface SectionChoiceProps {
  readonly off: readonly Section[];
  readonly onChange: (off: readonly Section[]) => void;
}

const useStyles = makeStyles({
  root: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  legend: { padding: 0, marginBlockEnd: 8, fontWeight: 600 }
});

/** Which sections the space of the community has; on every page, in Teams too. */
export const SectionChoice: React.FunctionComponent<SectionChoiceProps> = ({ off, onChange }) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{strings.sectionsAsked}</legend>
      {sections.map(section => (
        <Checkbox
          key={section}
          label={sectionWords[section]}
          checked={!off.includes(section)}
          onChange={(_event, isOn) => onChange(sections.filter(each => (each === section ? isOn !== true : off.includes(each))))}
        />
      ))}
    </fieldset>
  );
};
