import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { partName, partTitle, webParts } from './builds';
import type { ComponentManifest } from './contracts';

/** A tab that Teams shows for a web part. */
export interface TeamsTab {
  /** What links into the app call it, `entityId` in the manifest of the app. */
  id: string;
  part: string;
  title: string;
}

interface StaticTab {
  entityId: string;
  name?: string;
  contentUrl?: string;
}

/**
 * The tabs of the personal app, as Teams reads them from the app's manifest; each leads to the page of a component. A
 * build that the app does not know has a tab per web part that may stand in one.
 */
export async function personalTabs(projectRoot: string, manifests: ComponentManifest[]): Promise<TeamsTab[]> {
  const parts = webParts(manifests);
  const named = (await readStaticTabs(projectRoot)).flatMap((tab) => {
    const part = parts.find(({ id }) => tab.contentUrl?.includes(id) === true);
    return part ? [{ id: tab.entityId, part: partName(part.alias), title: tab.name ?? partTitle(part) }] : [];
  });
  return named.length > 0 ? named : parts.filter(({ supportedHosts }) => supportedHosts?.includes('TeamsPersonalApp')).map(tabOf);
}

/** The tab of a web part that stands alone, as in a channel. */
export function tabOf(part: ComponentManifest): TeamsTab {
  return { id: partName(part.alias), part: partName(part.alias), title: partTitle(part) };
}

async function readStaticTabs(projectRoot: string): Promise<StaticTab[]> {
  try {
    const { staticTabs = [] } = JSON.parse(await readFile(path.join(projectRoot, 'teams/manifest.json'), 'utf8')) as { staticTabs?: StaticTab[] };
    return staticTabs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
