import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/** A person of the tenant's directory (Microsoft Entra), not yet a user of any site. */
export interface Person {
  upn: string;
  name: string;
  objectId: string;
  email: string;
  jobTitle: string;
}

export interface NewPerson {
  upn: string;
  name: string;
  objectId?: string;
  email?: string;
  jobTitle?: string;
}

export function findPerson(db: Database, upn: string): Person | undefined {
  return db.recallRights(`person ${upn.toLowerCase()}`, () => db.get<Person>('SELECT * FROM people WHERE upn = ?', upn));
}

export function searchPeople(db: Database, text: string, limit: number): Person[] {
  const starts = `${text.replace(/[\\%_]/g, '\\$&')}%`;
  return db.all<Person>(
    "SELECT * FROM people WHERE name LIKE ? ESCAPE '\\' OR upn LIKE ? ESCAPE '\\' ORDER BY name, upn LIMIT ?",
    starts,
    starts,
    limit
  );
}

/** Adds the person or updates what is known of him; the object id, once given, stays. */
export function savePerson(db: Database, person: NewPerson): void {
  const known = findPerson(db, person.upn);
  db.run(
    'INSERT OR REPLACE INTO people (upn, name, objectId, email, jobTitle) VALUES (?, ?, ?, ?, ?)',
    person.upn.toLowerCase(),
    person.name,
    person.objectId ?? known?.objectId ?? randomUUID(),
    person.email ?? known?.email ?? person.upn.toLowerCase(),
    person.jobTitle ?? known?.jobTitle ?? ''
  );
}
