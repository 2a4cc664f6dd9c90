import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { UnitKey } from '../../domain/identity';
import { Select } from '../../ui/controls/Select';
import { AfterFirstContent } from '../../ui/firstContent';
import { useRead } from '../../ui/useRead';
import { strings } from './strings';

export interface UnitHeadingProps {
  /** The unit whose reports are shown. */
  readonly unit: UnitKey;
  /** Its name. */
  readonly title: string;
  /** The units to choose from, this one among them. */
  readonly units: readonly UnitKey[];
  readonly onChoose: (unit: UnitKey) => void;
}

const useStyles = makeStyles({ root: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '8px 16px', paddingBlockStart: 8 } });

/** Whose reports these are; for somebody who leads several units, a choice among them. */
export const UnitHeading: React.FunctionComponent<UnitHeadingProps> = ({ unit, title, units, onChoose }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text as="p" block variant="large" style={{ margin: 0 }}>
        {strings.ofUnit(title)}
      </Text>
      {units.length > 1 && (
        <AfterFirstContent>
          <UnitChoice unit={unit} units={units} onChoose={onChoose} />
        </AfterFirstContent>
      )}
    </div>
  );
};

const readOrganisation = async (guildhall: Guildhall): ReturnType<Guildhall['readOrganisation']> => guildhall.readOrganisation();

const UnitChoice: React.FunctionComponent<Omit<UnitHeadingProps, 'title'>> = ({ unit, units, onChoose }) => {
  const { loaded } = useRead(readOrganisation);
  const known = loaded.state === 'ready' ? loaded.value.units : [];
  // Until names are there, keys say as much.
  const options = units.map(key => ({ key, text: known.find(each => each.key === key)?.title ?? key }));
  return <Select label={strings.yourUnit} options={options} value={unit} onChange={onChoose} />;
};
