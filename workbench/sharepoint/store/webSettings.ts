import type { Database } from './database';

/** Settings of a web that are kept beside its own columns; each with what a new site says. */
export const webSettings = { MembersCanShare: true } as const;
export type WebSetting = keyof typeof webSettings;

export function readWebSetting(db: Database, site: number, name: WebSetting): boolean {
  const kept = db.get<{ value: string }>('SELECT value FROM webSettings WHERE site = ? AND name = ?', site, name);
  return kept === undefined ? webSettings[name] : kept.value === 'true';
}

export function writeWebSetting(db: Database, site: number, name: WebSetting, value: boolean): void {
  db.run('INSERT OR REPLACE INTO webSettings (site, name, value) VALUES (?, ?, ?)', site, name, String(value));
}
