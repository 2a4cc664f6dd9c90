import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { CommunityKey } from '../../../domain/identity';
import { unitKey } from '../../../domain/identity';
import { definitions } from '../../../domain/report/definitions';
import { dictionary } from '../../../domain/report/dictionary';
import { monthAfter } from '../../../domain/time';
import { AfterPaint } from '../../../ui/AfterPaint';
import { Button } from '../../../ui/controls/Button';
import { formatMonth, formatNumber } from '../../../ui/format';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useSession } from '../../../ui/session';
import { useRead } from '../../../ui/useRead';
import { charting } from '../../../words/charting';
import { quarterInWords } from '../dashboard/quarterInWords';
import { peopleOf } from '../headline';
import { insteadOfCount } from '../insteadOfCount';
import { ReportFailure } from '../ReportFailure';
import { shownOf } from '../reportSettings';
import { strings } from '../strings';
import { TrendChart } from '../trend/TrendChart';
import { CommunityMonths } from './CommunityMonths';
import type { CommunityMonth } from './readCommunityMonths';
import { readCommunityMonths, thingsOfMonth } from './readCommunityMonths';
import type { Fact } from './Facts';
import { Facts } from './Facts';
import { LineChart } from './LineChart';
import type { PlaceProps } from './place';
import { PlaceHeading } from './PlaceHeading';
import { words } from './strings';
import { columnOf } from './tableLine';

export interface CommunityPlaceProps extends PlaceProps {
  readonly community: CommunityKey;
  readonly title: string;
}

/** A community: its months, where its people work, and the way to its space. */
export const CommunityPlace: React.FunctionComponent<CommunityPlaceProps> = ({ community, title, index, report, tables: { quarter }, age, settings, onLook, onOpen, actsIn }) => {
  const { locale } = useSession();
  const { month, minimum } = report;
  const { loaded, reload } = useRead(
    React.useCallback((guildhall: Guildhall) => readCommunityMonths(guildhall, index, community, month, settings.trendSpan), [index, community, month, settings.trendSpan])
  );
  const column = React.useMemo(() => quarter && columnOf(quarter.people, community, shownOf(settings.units, quarter.units, ({ key }) => key)), [quarter, community, settings]);
  const months = loaded.state === 'ready' ? loaded.value : undefined;
  const newest = months?.[months.length - 1];
  const now = newest?.month === month ? newest : undefined;
  const before = now && months?.find(each => monthAfter(each.month) === month);
  return (
    <>
      <PlaceHeading title={title} says={now === undefined ? '' : peopleOf(now.people, month, before, locale)} />
      <div>
        <Button kind="primary" text={words.open({ title })} onClick={() => onOpen(community)} />
      </div>
      {actsIn(community)}
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={formatMonth(month, locale)} onRetry={reload} />}
      {now !== undefined && <CommunityFacts now={now} minimum={minimum} age={age} />}
      {months !== undefined && months.length > 0 && (
        <>
          <TrendChart months={months} minimum={minimum} age={age} of={title} span={settings.trendSpan} />
          <CommunityMonths title={title} months={months} minimum={minimum} age={age} />
        </>
      )}
      <AfterPaint>
        {quarter !== undefined && column !== undefined && (
          <LineChart
            name="units"
            title={words.unitsIn({ community: title })}
            definition={dictionary.peopleByGroup}
            period={quarterInWords(quarter.quarter, locale)}
            age={age}
            minimum={quarter.minimum}
            cells={column.cells}
            columns={[strings.unit, strings.people]}
            {...(report.unit === undefined && { onLook: (key: string) => onLook({ unit: unitKey(key) }) })}
          />
        )}
      </AfterPaint>
    </>
  );
};

const CommunityFacts: React.FunctionComponent<{ readonly now: CommunityMonth; readonly minimum: number; readonly age: string }> = ({ now: { month, people, contributors, activity }, minimum, age }) => {
  const { locale } = useSession();
  const shown = (count: number | null | undefined): string | undefined => (count === null || count === undefined ? undefined : formatNumber(count, locale));
  const things = thingsOfMonth.map((what): Fact => {
    const instead = insteadOfCount(activity[what]);
    const definition = dictionary[what];
    return { label: definition.title, value: shown(activity[what]), definition, ...(instead !== undefined && { instead }) };
  });
  return (
    <Facts
      leftOut={charting.charts.leftOutOr({ minimum })}
      period={formatMonth(month, locale)}
      age={age}
      facts={[
        { label: strings.people, value: shown(people), definition: definitions.communityPeople },
        { label: words.contributors, value: shown(contributors), definition: dictionary.contributors },
        ...things
      ]}
    />
  );
};
