import * as React from 'react';
import { ChoiceGroup, getId, Label, makeStyles, Text } from '@fluentui/react';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { strings } from './strings';

export interface UnitChoiceProps {
  /** The units the approver decides for. */
  readonly own: readonly UnitKey[];
  readonly units: readonly BusinessUnit[];
  readonly chosen: UnitKey | undefined;
  readonly problem: string | undefined;
  readonly onChange: (unit: UnitKey) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({ problem: { color: semanticColors.errorText } }));

/** The business unit a community belongs to: a choice among the approver's own, a plain word where there is one. */
export const UnitChoice: React.FunctionComponent<UnitChoiceProps> = ({ own, units, chosen, problem, onChange }) => {
  const styles = useStyles();
  const [problemId] = React.useState(() => getId('unit-problem'));
  const titleOf = (unit: UnitKey): string => units.find(({ key }) => key === unit)?.title ?? unit;
  const [only, ...more] = own;
  if (only !== undefined && more.length === 0) {
    return (
      <div>
        <Label>{strings.unit}</Label>
        <Text>{titleOf(only)}</Text>
      </div>
    );
  }
  return (
    <div>
      <ChoiceGroup
        label={strings.unit}
        options={own.map(key => ({ key, text: titleOf(key) }))}
        selectedKey={chosen ?? null}
        required
        aria-describedby={problemId}
        onChange={(_event, option) => {
          const unit = own.find(key => key === option?.key);
          if (unit !== undefined) onChange(unit);
        }}
      />
      <Text id={problemId} variant="small" className={styles.problem} role={problem === undefined ? undefined : 'alert'}>
        {problem}
      </Text>
    </div>
  );
};
