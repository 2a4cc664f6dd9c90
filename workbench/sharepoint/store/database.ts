import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schema } from './tables';

export type SqlValue = SQLInputValue;

/** Tables that say who people are and what they may do: asked with every request, changed rarely. */
const tablesOfRights = /\b(people|sites|principals|members|removedUsers|levels|scopes|assignments)\b/;

/** Answers about rights that are kept; beyond, all are asked anew. */
const keptRights = 50_000;

/** The service's one door to SQLite: prepared statements, kept by their text, and one transaction per write. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly remembered = new Map<string, unknown>();
  private readonly rights = new Map<string, unknown>();
  private readonly concernsRights = new Map<string, boolean>();
  private changed = 0;

  public constructor(file: string) {
    this.connection = new DatabaseSync(file);
    // Somebody who only looks at the file may hold it for a moment just when a killed service comes back.
    this.connection.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;');
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
    this.changed += Number(done.changes);
    if (this.touchesRights(sql)) {
      this.rights.clear();
    }
    return { id: Number(done.lastInsertRowid), changes: Number(done.changes) };
  }

  /** How many rows were changed by `run` since the start, asides left out; a rollback does not lower it. */
  public get changes(): number {
    return this.changed;
  }

  /** Changes that nobody asked for, such as making a visitor a user of the site, and that hence do not count. */
  public aside<Result>(work: () => Result): Result {
    const before = this.changed;
    const result = work();
    this.changed = before;
    return result;
  }

  /** Table definitions change underneath prepared statements, so those are forgotten. */
  public define(sql: string): void {
    this.statements.clear();
    this.connection.exec(sql);
  }

  /**
   * What is read with nearly every request and changes rarely, kept between requests. Whoever changes it forgets it;
   * a rollback forgets everything. The value is shared, so it must not be changed in place.
   */
  public recall<Value>(key: string, read: () => Value): Value {
    if (!this.remembered.has(key)) {
      this.remembered.set(key, read());
    }
    return this.remembered.get(key) as Value;
  }

  public forget(key: string): void {
    this.remembered.delete(key);
  }

  /**
   * An answer about people, groups, levels and scopes, kept until anything of that changes by `run`. The value is shared,
   * so it must not be changed in place.
   */
  public recallRights<Value>(key: string, read: () => Value): Value {
    if (!this.rights.has(key)) {
      const value = read();
      if (this.rights.size >= keptRights) {
        this.rights.clear();
      }
      this.rights.set(key, value);
    }
    return this.rights.get(key) as Value;
  }

  /** All or nothing. Calls may not nest: the pipeline opens one around each request. */
  public transaction<Result>(work: () => Result): Result {
    this.prepare('BEGIN').run();
    try {
      const result = work();
      this.prepare('COMMIT').run();
      return result;
    } catch (error) {
      this.prepare('ROLLBACK').run();
      this.remembered.clear();
      this.rights.clear();
      throw error;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private touchesRights(sql: string): boolean {
    let touches = this.concernsRights.get(sql);
    if (touches === undefined) {
      touches = tablesOfRights.test(sql);
      this.concernsRights.set(sql, touches);
    }
    return touches;
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
