import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schema } from './tables';

export type SqlValue = SQLInputValue;

/** The service's one door to SQLite: prepared statements, kept by their text, and one transaction per write. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  public constructor(file: string) {
    this.connection = new DatabaseSync(file);
    this.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;');
    this.connection.exec(schema);
  }

  public all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.prepare(sql).all(...values) as unknown as Row[];
  }

  public get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.prepare(sql).get(...values) as unknown as Row | undefined;
  }

  /** Runs a change; answers the id of the row last inserted and how many rows changed. */
  public run(sql: string, ...values: SqlValue[]): { id: number; changes: number } {
    const done = this.prepare(sql).run(...values);
    return { id: Number(done.lastInsertRowid), changes: Number(done.changes) };
  }

  /** Table definitions change underneath prepared statements, so those are forgotten. */
  public define(sql: string): void {
    this.statements.clear();
    this.connection.exec(sql);
  }

  /** All or nothing. Calls may not nest: the pipeline opens one transaction around each writing request. */
  public transaction<Result>(work: () => Result): Result {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** `?, ?, ?` for as many values. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
