import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { formatMonth } from '../../../ui/format';
import { LoadingLines } from '../../../ui/LoadingLines';
import { useSession } from '../../../ui/session';
import { quarterInWords } from '../dashboard/quarterInWords';
import { periodsFor } from '../dashboard/periodsFor';
import { PrintedDefinitions } from '../PrintedDefinitions';
import { ReportFailure } from '../ReportFailure';
import { CommunityPlace } from './CommunityPlace';
import type { Crumb } from './Crumbs';
import { Crumbs } from './Crumbs';
import { DepartmentPlace } from './DepartmentPlace';
import type { PlaceProps } from './place';
import type { Placed } from './placed';
import { placedIn } from './placed';
import { words } from './strings';
import { UnitPlace } from './UnitPlace';
import { useDrillReports } from './useDrillReports';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 24, minWidth: 0 } });

/** What somebody looks into: a business unit, one of its departments, or a community, and the way there. */
export const Drill: React.FunctionComponent<Omit<PlaceProps, 'tables'>> = props => {
  const { index, report, view, settings } = props;
  const { locale } = useSession();
  const styles = useStyles();
  const { quarter } = periodsFor(index, report.month);
  const { loaded, reload } = useDrillReports(index, report.month, view.community !== undefined);
  const tables = loaded.state === 'ready' ? loaded.value : undefined;
  const placed = React.useMemo(() => tables && placedIn(view, report, tables, settings.units), [view, report, tables, settings]);
  return (
    <div className={styles.root}>
      {placed !== undefined && <Crumbs crumbs={crumbsOf(placed, props)} />}
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={quarter === undefined ? formatMonth(report.month, locale) : quarterInWords(quarter, locale)} onRetry={reload} />}
      {placed !== undefined && tables !== undefined && <Place {...props} tables={tables} placed={placed} />}
      <PrintedDefinitions />
    </div>
  );
};

const Place: React.FunctionComponent<PlaceProps & { readonly placed: Placed }> = ({ placed: { unit, department, community, isUnknown }, ...props }) => {
  const { locale } = useSession();
  const { report, tables } = props;
  if (isUnknown) return <Text>{words.unknown({ month: formatMonth(report.month, locale) })}</Text>;
  if (community !== undefined) return <CommunityPlace key={community.key} {...props} community={community.key} title={community.title} />;
  if (department !== undefined && tables.year !== undefined) return <DepartmentPlace key={department.key} {...props} year={tables.year} department={department} />;
  return unit === undefined ? null : <UnitPlace key={unit.key} {...props} unit={unit} />;
};

function crumbsOf({ unit, department, community, isUnknown }: Placed, { report, onLook }: Omit<PlaceProps, 'tables'>): readonly Crumb[] {
  const ofUnit = unit?.key || undefined;
  return [
    // In the reports of one unit there is nothing above it.
    { title: report.units.find(({ key }) => key === report.unit)?.title ?? words.company, onGo: () => onLook({}) },
    ...(unit === undefined ? [] : [{ title: unit.title, onGo: () => onLook({ unit: ofUnit }) }]),
    ...(department === undefined ? [] : [{ title: department.title, onGo: () => onLook({ unit: ofUnit, department: department.key || undefined }) }]),
    ...(community === undefined ? [] : [{ title: community.title, onGo: () => undefined }]),
    ...(isUnknown ? [{ title: '–', onGo: () => undefined }] : [])
  ];
}
