import * as React from 'react';
import { Dropdown, makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { useRead } from '../../ui/useRead';
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
  const hasNobody = useHasNobody(chosen);
  const hint = hasNobody ? strings.unitWithoutApprovers : strings.unitHint;
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
        <Text variant="small" className={styles.hint} role="status">
          {isRevived && !hasNobody ? strings.unitOfRevived : hint}
        </Text>
      )}
    </div>
  );
};

/** Whether nobody decides for the unit. Where that cannot be read, nothing is said: the proposal waits all the same. */
function useHasNobody(unit: UnitKey | undefined): boolean {
  const { loaded } = useRead(
    React.useCallback(
      async (guildhall: Guildhall) => (unit === undefined ? undefined : guildhall.readGroupMembers({ approversOf: unit })),
      [unit]
    )
  );
  return loaded.state === 'ready' && loaded.value?.length === 0;
}
