import * as React from 'react';
import { communityKey } from '../../../domain/identity';
import { dictionary } from '../../../domain/report/dictionary';
import type { ReportedDepartment, YearReport } from '../../../domain/report/tableReport';
import { formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { strings } from '../strings';
import { unitTitle } from '../unitTitle';
import { Facts } from './Facts';
import { LineChart } from './LineChart';
import type { PlaceProps } from './place';
import { PlaceHeading } from './PlaceHeading';
import { words } from './strings';
import { rowOf } from './tableLine';

export interface DepartmentPlaceProps extends Pick<PlaceProps, 'age' | 'view' | 'onLook'> {
  readonly year: YearReport;
  readonly department: ReportedDepartment;
}

/** A department in a year: departments are too small to be told of by months or quarters. */
export const DepartmentPlace: React.FunctionComponent<DepartmentPlaceProps> = ({ year, department, age, view, onLook }) => {
  const { locale } = useSession();
  const title = unitTitle(department);
  const row = React.useMemo(() => rowOf(year.people, department.key, year.communities), [year, department]);
  const total = row?.total ?? null;
  return (
    <>
      <PlaceHeading title={title} says={total === null ? words.yearLeftOut({ title, year: year.year }) : words.yearPeople({ title, year: year.year, people: total })} />
      <Facts
        leftOut={charting.charts.leftOutOr({ minimum: year.minimum })}
        period={year.year}
        age={age}
        facts={[
          { label: words.participations, value: total === null ? undefined : formatNumber(total, locale), definition: dictionary.participations },
          ...(department.headcount === null
            ? []
            : [{ label: strings.headcount, value: formatNumber(department.headcount, locale), definition: dictionary.headcount }])
        ]}
      />
      <LineChart
        name="communities"
        title={words.communitiesOf({ unit: title })}
        definition={dictionary.peopleByGroup}
        period={year.year}
        age={age}
        minimum={year.minimum}
        cells={row?.cells ?? []}
        columns={[charting.crossTable.community, strings.people]}
        onLook={key => onLook({ unit: view.unit, department: view.department, community: communityKey(key) })}
      />
    </>
  );
};
