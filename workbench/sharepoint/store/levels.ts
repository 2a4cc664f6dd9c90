import type { Database } from './database';
import { builtInLevels, firstCustomLevelId } from '../rights/builtInLevels';
import type { Mask } from '../rights/masks';

/** A permission level (SP.RoleDefinition) of one site. */
export interface Level extends Mask {
  site: number;
  id: number;
  name: string;
  description: string;
  kind: number;
  ordering: number;
  hidden: number;
}

const insert = 'INSERT INTO levels (site, id, name, description, high, low, kind, ordering, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function addBuiltInLevels(db: Database, site: number): void {
  for (const level of builtInLevels) {
    db.run(insert, site, level.id, level.name, level.description, level.mask.high, level.mask.low, level.kind, level.order, level.hidden ? 1 : 0);
  }
}

export function levelsOf(db: Database, site: number): Level[] {
  return db.all<Level>('SELECT * FROM levels WHERE site = ? ORDER BY ordering, id', site);
}

export function findLevel(db: Database, site: number, id: number): Level | undefined {
  return db.get<Level>('SELECT * FROM levels WHERE site = ? AND id = ?', site, id);
}

export function findLevelByName(db: Database, site: number, name: string): Level | undefined {
  return db.get<Level>('SELECT * FROM levels WHERE site = ? AND name = ?', site, name);
}

export function addLevel(db: Database, site: number, level: { name: string; description: string; order: number; mask: Mask }): Level {
  const row = db.get<{ nextLevel: number }>('UPDATE sites SET nextLevel = nextLevel + 1 WHERE id = ? RETURNING nextLevel', site);
  const id = (row?.nextLevel ?? firstCustomLevelId + 1) - 1;
  db.run(insert, site, id, level.name, level.description, level.mask.high, level.mask.low, 0, level.order, 0);
  return findLevel(db, site, id) as Level;
}

export function updateLevel(db: Database, level: Level): void {
  db.run(
    'UPDATE levels SET name = ?, description = ?, high = ?, low = ?, ordering = ? WHERE site = ? AND id = ?',
    level.name, level.description, level.high, level.low, level.ordering, level.site, level.id
  );
}

export function deleteLevel(db: Database, site: number, id: number): void {
  db.run('DELETE FROM assignments WHERE level = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)', id, site);
  db.run('DELETE FROM levels WHERE site = ? AND id = ?', site, id);
}
