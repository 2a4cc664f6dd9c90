import type { PersonKey } from '../../domain/identity';
import { rowsThatCount } from '../../domain/log/rowsThatCount';
import type { ContributionCounts } from '../../domain/person/trackRecord';
import { contributionCounts } from '../../domain/person/trackRecord';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';

/** How many answers and stories a person gave. Only the person's own rows are asked for. */
export async function readContributionCounts(site: Site, person: PersonKey): Promise<ContributionCounts> {
  const path = listPath(site, 'contributions');
  const read = await readRows<LogReadRow>(site, 'contributions', logSelection, [['PersonKey', 'eq', person]]);
  const { rows } = rowsThatCount(read.filter(isRow).map(row => toLogRow(row, path)));
  return contributionCounts(rows.filter(({ author }) => author === person));
}
