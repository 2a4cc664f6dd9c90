import * as React from 'react';
import { Text } from '@fluentui/react';
import { communityKey, departmentKey } from '../../../domain/identity';
import { definitions } from '../../../domain/report/definitions';
import { dictionary } from '../../../domain/report/dictionary';
import type { ReportedUnit } from '../../../domain/report/monthReport';
import { AfterPaint } from '../../../ui/AfterPaint';
import { formatMonth, formatNumber, formatPercent } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { quarterInWords } from '../dashboard/quarterInWords';
import { peopleOf } from '../headline';
import { strings } from '../strings';
import { TrendChart } from '../trend/TrendChart';
import { peopleWords } from '../unitWords';
import { Facts } from './Facts';
import { LineChart } from './LineChart';
import type { PlaceProps } from './place';
import { PlaceHeading } from './PlaceHeading';
import { words } from './strings';
import { rowOf, sumsOf } from './tableLine';

/** A business unit: its month and how it came there, where its people took part, and its departments. */
export const UnitPlace: React.FunctionComponent<PlaceProps & { readonly unit: ReportedUnit }> = ({ unit, index, report, before, tables: { quarter, year }, age, settings, onLook }) => {
  const { locale } = useSession();
  const months = React.useMemo(
    () => index.monthSummaries.map(({ month, units }) => ({ month, people: units.find(({ key }) => key === unit.key)?.people ?? null })),
    [index, unit]
  );
  const row = React.useMemo(() => quarter && rowOf(quarter.people, unit.key, quarter.communities), [quarter, unit]);
  const departments = React.useMemo(() => year && sumsOf(year.people, year.departments.filter(each => each.unit === unit.key)), [year, unit]);
  const month = formatMonth(report.month, locale);
  const earlier = before?.units.find(({ key }) => key === unit.key);
  const none = (text: string): React.ReactElement => <Text>{text}</Text>;
  return (
    <>
      <PlaceHeading title={unit.title} says={peopleOf(unit.people, report.month, before && { month: before.month, people: earlier?.people ?? null }, locale)} />
      <UnitFacts {...{ unit, report, age }} />
      <TrendChart months={months} minimum={report.minimum} age={age} of={unit.title} span={settings.trendSpan} />
      <AfterPaint>
        {quarter === undefined || row === undefined ? (
          none(words.noQuarter({ month }))
        ) : (
          <LineChart
            name="communities"
            title={words.communitiesOf({ unit: unit.title })}
            definition={dictionary.peopleByGroup}
            period={quarterInWords(quarter.quarter, locale)}
            age={age}
            minimum={quarter.minimum}
            cells={row.cells}
            columns={[charting.crossTable.community, strings.people]}
            onLook={key => onLook({ unit: unit.key || undefined, community: communityKey(key) })}
          />
        )}
        {year === undefined || departments === undefined ? (
          none(words.noYear({ month }))
        ) : departments.length === 0 ? (
          none(words.noDepartments)
        ) : (
          <LineChart
            name="departments"
            title={words.departmentsOf({ unit: unit.title })}
            definition={dictionary.participations}
            period={year.year}
            age={age}
            minimum={year.minimum}
            cells={departments}
            columns={[words.departmentsOf({ unit: unit.title }), words.participations]}
            onLook={key => onLook({ unit: unit.key || undefined, department: departmentKey(key) })}
          />
        )}
      </AfterPaint>
    </>
  );
};

const UnitFacts: React.FunctionComponent<Pick<PlaceProps, 'report' | 'age'> & { readonly unit: ReportedUnit }> = ({ unit, report, age }) => {
  const { locale } = useSession();
  const { people, headcount } = unit;
  const shown = (count: number | null): string | undefined => (count === null ? undefined : formatNumber(count, locale));
  return (
    <Facts
      leftOut={peopleWords(null, report, locale)}
      period={formatMonth(report.month, locale)}
      age={age}
      facts={[
        { label: strings.people, value: shown(people), definition: definitions.unitPeople },
        ...(headcount === null || headcount === 0
          ? []
          : [
              { label: strings.reach, value: people === null ? undefined : formatPercent(people / headcount, locale), definition: definitions.unitReach },
              { label: strings.headcount, value: shown(headcount), definition: dictionary.headcount }
            ])
      ]}
    />
  );
};
