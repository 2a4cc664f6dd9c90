import * as React from 'react';
import { css, makeStyles } from '@fluentui/react';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { Button } from '../../ui/controls/Button';
import { formatNumber } from '../../ui/format';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface UnitTableProps {
  readonly label: string;
  readonly units: readonly BusinessUnit[];
  /** Opens a unit, for those who may change it. */
  readonly onChoose?: (unit: BusinessUnit) => void;
}

const useStyles = makeStyles(theme => ({
  table: {
    ...theme.fonts.medium,
    borderCollapse: 'collapse',
    color: theme.semanticColors.bodyText,
    width: '100%',
    selectors: {
      'th, td': {
        borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
        paddingBlock: 8,
        paddingInline: '0 12px',
        textAlign: 'start',
        verticalAlign: 'top'
      },
      'tbody th, tbody td': { overflowWrap: 'anywhere' },
      thead: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext }
    }
  },
  /** Where a unit can be opened, a phone shows who decides there only. */
  opens: { selectors: { '@media (max-width: 480px)': { selectors: { 'tr > :nth-child(3)': { display: 'none' } } } } },
  action: { display: 'flex', justifyContent: 'flex-end', overflowWrap: 'normal' },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** Business units with how many people they have and which group decides for them. */
export const UnitTable: React.FunctionComponent<UnitTableProps> = ({ label, units, onChoose }) => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  return (
    <table className={css(styles.table, onChoose !== undefined && styles.opens)} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{strings.name}</th>
          <th scope="col">{strings.headcount}</th>
          <th scope="col">{strings.approvers}</th>
          {onChoose !== undefined && <td />}
        </tr>
      </thead>
      <tbody>
        {units.map(unit => (
          <tr key={unit.key}>
            <th scope="row">{unit.title}</th>
            <td>
              {unit.headcount === undefined ? (
                <span className={styles.quiet}>{strings.unknownHeadcount}</span>
              ) : (
                formatNumber(unit.headcount, locale)
              )}
            </td>
            <td>{guildhall.approversGroupOf(unit.key)}</td>
            {onChoose !== undefined && (
              <td>
                <div className={styles.action}>
                  <Button text={strings.change} ariaLabel={strings.changeUnit(unit.title)} onClick={() => onChoose(unit)} />
                </div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
