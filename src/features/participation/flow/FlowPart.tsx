import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { QuarterReport, YearReport } from '../../../domain/report/tableReport';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { quarterInWords } from '../dashboard/quarterInWords';
import { ChoiceField } from '../ChoiceField';
import type { ReportSettings } from '../reportSettings';
import { shownOf } from '../reportSettings';
import { useKeptChoices } from '../useKeptChoices';
import type { FlowData } from './flowData';
import { FlowTable } from './FlowTable';

const words = charting.helping;

export interface FlowPartProps {
  readonly quarter: QuarterReport;
  /** Undefined where none is published. */
  readonly year: YearReport | undefined;
  readonly units: ReportSettings['units'];
  /** How old the numbers are: a sentence. */
  readonly age: string;
}

const useStyles = makeStyles({ select: { alignSelf: 'flex-start', maxWidth: 'min(320px, 80vw)' } });

/** Who helps whom: business units by quarter, or departments by year, where one was published that tells of them. */
export const FlowPart = React.memo<FlowPartProps>(function FlowPart({ quarter, year, units, age }) {
  const { locale } = useSession();
  const styles = useStyles();
  const { first, keep } = useKeptChoices();
  const [wanted, setWanted] = React.useState<FlowData['kind']>(first.helping ?? 'units');
  const ofUnits = React.useMemo(() => ofQuarter(quarter, units, locale), [quarter, units, locale]);
  const ofDepartments = React.useMemo(() => year && ofYear(year, units), [year, units]);
  const handleKind = (kind: FlowData['kind']): void => {
    setWanted(kind);
    keep({ helping: kind === 'departments' ? kind : undefined });
  };
  const data = (wanted === 'departments' && ofDepartments) || ofUnits;
  return (
    <FlowTable
      data={data}
      age={age}
      chooser={
        ofDepartments ? (
          <ChoiceField
            className={styles.select}
            label={words.between}
            options={[
              { key: 'units', text: words.betweenUnits({ period: ofUnits.period }) },
              { key: 'departments', text: words.betweenDepartments({ year: ofDepartments.period }) }
            ]}
            value={data.kind}
            onChange={handleKind}
          />
        ) : (
          year && <Text variant="small">{words.notTold({ year: year.year })}</Text>
        )
      }
    />
  );
});

function ofQuarter({ quarter, helping, units: all, minimum }: QuarterReport, units: ReportSettings['units'], locale: string): FlowData {
  return { kind: 'units', table: helping, groups: shownOf(units, all, ({ key }) => key), period: quarterInWords(quarter, locale), minimum };
}

/** Undefined of a year that was published before departments were told. */
function ofYear({ year, helping, crossing = null, departments, minimum }: YearReport, units: ReportSettings['units']): FlowData | undefined {
  return helping && { kind: 'departments', table: helping, groups: shownOf(units, departments, ({ unit }) => unit), crossing, period: year, minimum };
}
