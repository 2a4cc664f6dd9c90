import type { Ask } from './recording';
import type { ListOfThen } from './versionOne';
import { buildSiteOfThen, listsOfVersionOne } from './versionOne';

/** What version 2 added, written down when version 3 came and never changed again. */
const added: ListOfThen = { title: 'Leavers', columns: { PersonKey: 'key', Since: 'text' }, everyone: 'Guildhall read' };

/** Builds the site as version 2 left it, with one business unit that has approvers and no leaders. */
export function buildVersionTwo(ask: Ask): Promise<void> {
  return buildSiteOfThen(ask, [...listsOfVersionOne, added], 2);
}
