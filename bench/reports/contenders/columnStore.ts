import type { DuckDBConnection, DuckDBMaterializedResult } from '@duckdb/node-api';
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, UINTEGER, UTINYINT } from '@duckdb/node-api';
import { monthStart } from '../../../src/domain/time';
import type { Company } from '../company';
import type { Counted } from './contender';
import { laps } from './contender';
import type { CountedColumns } from './readCounts';
import { readCounts } from './readCounts';
import { statements } from './statements';

/** DuckDB, in memory and with as many threads as there are processors. */
export async function columnStore(company: Company): Promise<Counted> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  // Lets it work on parts of a table in any order.
  await connection.run('SET preserve_insertion_order = false');
  const lap = laps();
  await load(connection, company);
  const loading = lap();
  const { tables, counts } = statements(company);
  for (const statement of tables) await connection.run(statement);
  const results: [string, DuckDBMaterializedResult][] = [];
  for (const [name, statement] of Object.entries(counts)) results.push([name, await connection.run(statement)]);
  const aggregation = lap();
  const columns: [string, readonly unknown[][]][] = [];
  for (const [name, result] of results) columns.push([name, await result.getColumns()]);
  const read = readCounts(company, Object.fromEntries(columns) as unknown as CountedColumns);
  return { counts: read, times: { loading, aggregation, reading: lap() } };
}

/** As many rows as fit in a chunk of DuckDB. */
const chunkRows = 2048;

async function load(connection: DuckDBConnection, { acts, people, communities, organisation, assignments }: Company): Promise<void> {
  await connection.run('CREATE TABLE acts (person UINTEGER, community UINTEGER, instant DOUBLE, kind UTINYINT)');
  await append(connection, 'acts', [UINTEGER, UINTEGER, DOUBLE, UTINYINT], [acts.person, acts.community, acts.at, acts.kind]);
  await connection.run('CREATE TABLE communities (community UINTEGER, founded DOUBLE)');
  await append(connection, 'communities', [UINTEGER, DOUBLE], [[...communities.keys()], communities.map(({ foundedIn }) => monthStart(foundedIn))]);

  const personIndex = new Map(people.map((key, index) => [key, index]));
  const departmentIndex = new Map(organisation.departments.map(({ key }, index) => [key, index]));
  const unitIndex = new Map(organisation.units.map(({ key }, index) => [key, index]));
  const unitOf = organisation.departments.map(({ unit }) => unitIndex.get(unit) as number);
  const departments = assignments.map(({ department }) => departmentIndex.get(department) as number);
  await connection.run('CREATE TABLE assignments (person UINTEGER, begins DOUBLE, ends DOUBLE, department UINTEGER, unit UINTEGER)');
  await append(connection, 'assignments', [UINTEGER, DOUBLE, DOUBLE, UINTEGER, UINTEGER], [
    assignments.map(({ person }) => personIndex.get(person) as number),
    assignments.map(({ from }) => from),
    assignments.map(({ until }) => until ?? Number.POSITIVE_INFINITY),
    departments,
    departments.map(department => unitOf[department] as number)
  ]);
}

type Column = Readonly<ArrayLike<number>> & { slice(start: number, end: number): Iterable<number> };

async function append(connection: DuckDBConnection, table: string, types: Parameters<typeof DuckDBDataChunk.create>[0], columns: readonly Column[]): Promise<void> {
  const appender = await connection.createAppender(table);
  const length = columns[0]?.length ?? 0;
  for (let start = 0; start < length; start += chunkRows) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map(column => [...column.slice(start, start + chunkRows)]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
