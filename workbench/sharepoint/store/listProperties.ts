import type { Database } from './database';

/** The property bag of a list's root folder, by the names that settings pages use. */
export function listProperties(db: Database, list: number): { name: string; value: string }[] {
  return db.all('SELECT name, value FROM listProperties WHERE list = ? ORDER BY name', list);
}

/** An empty value stays, as the settings pages of SharePoint leave it. */
export function setListProperty(db: Database, list: number, name: string, value: string): void {
  db.run('INSERT OR REPLACE INTO listProperties (list, name, value) VALUES (?, ?, ?)', list, name, value);
}
