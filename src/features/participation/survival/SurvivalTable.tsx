import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { EndedState } from '../../../domain/community/communityState';
import { incidenceAt } from '../../../domain/survival/cumulativeIncidence';
import { survivalAt } from '../../../domain/survival/kaplanMeier';
import { numberAtRisk } from '../../../domain/survival/subject';
import { formatNumber, formatPercent } from '../../../ui/format';
import { daysPerMonth, monthTicks } from './months';
import { numberTable } from '../numberTable';
import { strings } from './strings';
import { medianRangeWords, medianWords } from './survivalSentences';
import type { SurvivalGroup, SurvivalView } from './survivalView';

export interface SurvivalTableProps {
  readonly view: SurvivalView;
  readonly locale: string;
}

/** Most ages that a table of one curve lists. */
const mostRows = 13;

const useStyles = makeStyles(theme => ({
  scroll: { maxWidth: '100%', overflowX: 'auto' },
  table: numberTable(theme)
}));

/** The figures of the chart: of all communities by age, of groups one by one. */
export const SurvivalTable: React.FunctionComponent<SurvivalTableProps> = ({ view, locale }) => {
  const styles = useStyles();
  const { columns, rows } = view.choice === 'all' ? byAge(view.groups[0], locale) : byGroup(view.groups, locale);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{strings.captions[view.choice]}</caption>
        <thead>
          <tr>
            {columns.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface Figures {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

const dash = '–';

function byAge(group: SurvivalGroup | undefined, locale: string): Figures {
  const columns = [strings.months, strings.observed, strings.stillOpen, strings.confidence, strings.completed];
  if (group === undefined) return { columns, rows: [] };
  const { curve, completed, subjects } = group;
  const rows = monthTicks(curve.begins, curve.ends, mostRows).map(month => {
    const time = month * daysPerMonth;
    const step = curve.steps.filter(each => each.time <= time).at(-1);
    const share = (value: number | undefined): string => (value === undefined ? dash : formatPercent(value, locale));
    const limits = step?.lower === undefined || step.upper === undefined ? dash : strings.between(share(step.lower), share(step.upper));
    const observed = formatNumber(numberAtRisk(subjects, [time])[0] ?? 0, locale);
    return { key: String(month), cells: [formatNumber(month, locale), observed, share(survivalAt(curve, time)), limits, share(completed && incidenceAt(completed, time))] };
  });
  return { columns, rows };
}

function byGroup(groups: readonly SurvivalGroup[], locale: string): Figures {
  const columns = [strings.group, strings.count, strings.closed, strings.merged, strings.completed, strings.median, strings.range];
  const rows = groups.map(group => {
    const ended = (how: EndedState): string => formatNumber(group.subjects.filter(({ cause }) => cause === how).length, locale);
    const counts = [formatNumber(group.subjects.length, locale), ended('closed'), ended('merged'), ended('completed')];
    return { key: group.key, cells: [group.title, ...counts, medianWords(group, locale), medianRangeWords(group, locale)] };
  });
  return { columns, rows };
}
