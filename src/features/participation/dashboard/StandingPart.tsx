import * as React from 'react';
import type { Standing } from '../../../domain/directory/standing';
import type { Definition } from '../../../domain/report/definitions';
import { dictionary } from '../../../domain/report/dictionary';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { UtcInstant } from '../../../domain/time';
import { formatMoment, formatNumber } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';
import { ChartFrame } from '../chart/ChartFrame';
import { Facts } from '../drill/Facts';

const words = charting.standing;

/** What is told, and what each number means. */
const measures = [
  ['open', dictionary.openCommunities],
  ['seeding', dictionary.startingCommunities],
  ['ended', dictionary.endedCommunities],
  ['noManager', dictionary.noManager],
  ['noDeputy', dictionary.noDeputy],
  ['openRoles', dictionary.openRoles],
  ['hours', dictionary.hoursGranted]
] as const satisfies readonly (readonly [keyof Standing, Definition])[];
const definitions = measures.map(([, definition]) => definition);

export interface StandingPartProps {
  readonly standing: Standing;
  /** Whether only communities of some business units are in it. */
  readonly isOfUnits: boolean;
  /** When the directory stood so. */
  readonly at: UtcInstant;
  /** Whether that was a moment ago; where it was not, newer decisions are not in it. */
  readonly isOfNow: boolean;
}

/** How the communities stand: how many there are, which roles nobody holds, and the hours that were granted. Nothing of it is left out: everybody reads it. */
export const StandingPart: React.FunctionComponent<StandingPartProps> = ({ standing, isOfUnits, at, isOfNow }) => {
  const { locale } = useSession();
  const about = isOfUnits ? words.aboutUnits : words.about;
  const period = words.asOf({ moment: formatMoment(at, locale) });
  const age = isOfNow ? words.ofNow : words.ofThen;
  const tableOf = (): ChartTable => ({
    header: [words.measure, words.number],
    rows: measures.map(([measure, { title }]) => [title, standing[measure]])
  });
  return (
    <ChartFrame name="standing" kind="numbers" title={words.heading} reading={words.reading({ open: standing.open, roles: standing.openRoles })} definition={{ title: words.heading, means: about }} measures={definitions} period={period} age={age} minimum={undefined} tableOf={tableOf}>
      <Facts leftOut="" period={period} age={age} facts={measures.map(([measure, definition]) => ({ label: words[measure], value: formatNumber(standing[measure], locale), definition }))} />
    </ChartFrame>
  );
};
