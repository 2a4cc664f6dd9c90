import * as React from 'react';
import { Dropdown, makeStyles, Text } from '@fluentui/react';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { strings } from './strings';

export interface UnitChoiceProps {
  readonly units: readonly BusinessUnit[];
  readonly chosen: UnitKey | undefined;
  /** Whether an ended community is revived, which stays in its unit. */
  readonly isRevived: boolean;
  readonly problem: string | undefined;
  readonly onChange: (unit: UnitKey) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({ hint: { color: semanticColors.bodySubtext } }));

/** The business unit whose approvers decide. */
export const UnitChoice: React.FunctionComponent<UnitChoiceProps> = ({ units, chosen, isRevived, problem, onChange }) => {
  const styles = useStyles();
  return (
    <div>
      <Dropdown
        label={strings.unit}
        placeholder={strings.unitPlaceholder}
        options={units.map(({ key, title }) => ({ key, text: title }))}
        selectedKey={chosen ?? null}
        required
        // The unit of an ended community may be gone: then another one must be possible.
        disabled={isRevived && units.some(({ key }) => key === chosen)}
        errorMessage={problem}
        onChange={(_event, option) => {
          const unit = units.find(({ key }) => key === option?.key);
          if (unit !== undefined) onChange(unit.key);
        }}
      />
      {problem === undefined && (
        <Text variant="small" className={styles.hint}>
          {isRevived ? strings.unitOfRevived : strings.unitHint}
        </Text>
      )}
    </div>
  );
};
