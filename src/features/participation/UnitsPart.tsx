import * as React from 'react';
import { getId, makeStyles } from '@fluentui/react';
import type { UnitKey } from '../../domain/identity';
import { definitions } from '../../domain/report/definitions';
import type { MonthSummary } from '../../domain/report/reportIndex';
import { Button } from '../../ui/controls/Button';
import { InfoButton } from '../../ui/InfoButton';
import { useSession } from '../../ui/session';
import { hatching } from './hatching';
import { PartHeading } from './PartHeading';
import { shownOf } from './reportSettings';
import { strings } from './strings';
import { UnitChart } from './UnitChart';
import { UnitTable } from './UnitTable';
import { peopleWords, reachWords } from './unitWords';

export interface UnitsPartProps {
  readonly report: MonthSummary;
  /** The business units that are shown; none means all. */
  readonly units: readonly UnitKey[];
  /** Looks into a unit. */
  readonly onLook: (unit: UnitKey) => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12 },
  top: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
  legend: { ...theme.fonts.small, color: theme.semanticColors.bodySubtext, display: 'flex', flexWrap: 'wrap', gap: '0 24px' },
  swatch: { ...hatching(theme), display: 'inline-block', height: 12, marginInlineEnd: 4, verticalAlign: 'middle', width: 20 },
  noPrint: { selectors: { '@media print': { display: 'none' } } }
}));

/** Where people take part: the business units as bars, or as a table. */
export const UnitsPart: React.FunctionComponent<UnitsPartProps> = ({ report: whole, units, onLook }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const report = React.useMemo(() => ({ ...whole, units: shownOf(units, whole.units, ({ key }) => key) }), [whole, units]);
  const [isTable, setIsTable] = React.useState(false);
  const [headingId] = React.useState(() => getId('units'));
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <div>
          <PartHeading id={headingId} title={strings.units} definition={definitions.unitPeople} />
        </div>
        <Button
          kind="action"
          className={styles.noPrint}
          iconName={isTable ? 'BarChartHorizontal' : 'Table'}
          text={isTable ? strings.asChart : strings.asTable}
          onClick={() => setIsTable(!isTable)}
        />
      </div>
      {isTable ? <UnitTable report={report} /> : <UnitChart report={report} onLook={onLook} />}
      <div className={styles.legend}>
        {report.units.some(unit => reachWords(unit, locale) !== undefined) && (
          <span>
            {strings.shareOfHeadcount} <InfoButton {...definitions.unitReach} />
          </span>
        )}
        {report.units.some(unit => unit.people === null) && (
          <span>
            <span className={styles.swatch} aria-hidden="true" /> {peopleWords(null, report, locale)} <InfoButton {...definitions.fewerThanMinimum} />
          </span>
        )}
      </div>
    </section>
  );
};
