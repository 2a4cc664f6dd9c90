import type { Place, SoughtPerson } from '../../domain/erasing/place';
import { isNowhere } from '../../domain/erasing/place';
import { isRecycledOf } from '../../domain/erasing/recycledOf';
import { openRolesOf } from '../../domain/erasing/openRolesOf';
import { Failure, isFailure } from '../../domain/failure';
import { timesNamed } from '../../domain/held/namesPerson';
import type { PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import { erasedDigits, erasedKey } from '../../domain/log/erasedRow';
import type { UtcInstant } from '../../domain/time';
import { addRow } from '../client/addRow';
import { readText } from '../client/files';
import { newOperationId } from '../client/operation';
import { readRows } from '../client/readRows';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { sayRemoval } from '../publisher/chainFile';
import { publishDirectory } from '../publisher/publishDirectory';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';
import { decisionRowOf } from './decide';
import { directoryPath } from './directory';
import type { Instead } from './erasePersonRows';
import { erasePersonRows } from './erasePersonRows';
import { addDecision, readWholeLog } from './logs';
import type { PersonRow } from './personRows';
import { findInList, findPersonRows } from './personRows';
import type { BinStage } from './recycleBins';
import { binStages, emptyFromBin, readRecycled } from './recycleBins';
import { readSiteEntry, removeFromSite } from './siteEntry';

/** How far the work is. */
export interface ErasingProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}
type Tell = (progress: ErasingProgress) => void;

/** Where somebody is, and the rows that say so. */
export interface Whereabouts {
  readonly places: readonly Place<ListName>[];
  readonly rows: readonly PersonRow[];
}

/** Looks for somebody in every place there is, and changes nothing. */
export async function findPerson(site: Site, person: SoughtPerson, tell: Tell): Promise<Whereabouts> {
  const rows = await findPersonRows(site, person, (list, done) => tell({ doing: `Reading ${lists[list].title}`, done }));
  const { isUser, groups, owns } = await readSiteEntry(site, person.key);
  const inLists = (Object.keys(lists) as ListName[]).map((place): Place<ListName> => {
    const here = rows.filter(({ list }) => list === place);
    const texts = here.filter(({ erasure }) => erasure === 'text').map(({ id }) => id);
    return { place, count: here.length - texts.length, texts };
  });
  const other = async (place: Exclude<Place['place'], ListName>, count: Promise<number | undefined> | number): Promise<Place<ListName>> => ({ place, count: await count, texts: [] }) as Place<ListName>;
  const others = await Promise.all([
    other('directory', timesInDirectory(site, person.key)),
    ...(Object.keys(binStages) as BinStage[]).map(stage => other(stage, recycledOf(site, stage, person).then(found => found?.length))),
    other('groupOwners', owns.length),
    other('groups', groups.length),
    other('siteUsers', isUser ? 1 : 0)
  ]);
  return { places: [...inLists, ...others], rows };
}

/** More rounds than the work of others in between could ask for. */
const mostRounds = 6;

/**
 * Erases somebody everywhere, and tells where the person still is in the end. `found`: where the person was found before. Run
 * again after it was cut off anywhere, it goes on and ends the same: the keys that stand in the person's place come from a
 * secret in People, which goes last of all rows, and the entry of the site's users after that. Failures: `invalid` for
 * whoever asks to erase himself, `forbidden` where not every row can be read.
 */
export async function erasePerson(site: Site, person: SoughtPerson, found: Whereabouts, now: UtcInstant, tell: Tell): Promise<Whereabouts> {
  const { Id, LoginName: stampedBy } = await site.sp.web.currentUser.select('Id', 'LoginName')<{ Id: number; LoginName: string }>();
  const eraser: Eraser = { key: personKey(String(Id)), stampedBy, now, tell };
  if (eraser.key === person.key) throw new Failure('invalid', 'Nobody erases himself: another administrator has to.');
  let last = found;
  for (let round = 1; round <= mostRounds && !isNowhere(last.places); round++) {
    const rows = last.rows.filter(({ erasure }) => erasure !== 'text');
    const others = rows.filter(({ list }) => list !== 'people');
    // The secret goes when nothing is left that needs it: rows that another look finds are replaced by the same key.
    if (others.length > 0) await eraseLists(site, person, others, eraser);
    else {
      await eraseRows(site, person, rows.filter(row => !isSecret(row)), '', eraser);
      await eraseRows(site, person, rows.filter(isSecret), '', eraser);
      await eraseElsewhere(site, person, eraser);
    }
    last = await findPerson(site, person, tell);
    if (others.length === 0 && last.rows.every(({ erasure }) => erasure === 'text')) break;
  }
  return last;
}

/** The administrator who erases, and when. */
interface Eraser {
  readonly key: PersonKey;
  readonly stampedBy: string;
  readonly now: UtcInstant;
  readonly tell: Tell;
}

/** A role whose holder nobody knows any more could not be given on: it ends by a decision, which opens it. */
async function endRoles(site: Site, person: PersonKey, { key: administrator, now: at, tell }: Eraser): Promise<void> {
  const decisions = await readWholeLog(site, 'decisions', done => tell({ doing: 'Reading roles', done }));
  const acts = await readWholeLog(site, 'acts', done => tell({ doing: 'Reading roles', done }));
  for (const { community, unit, role } of openRolesOf(decisions, acts, person, at)) {
    const facts = { person: administrator, operation: newOperationId(), at, summary: `roleEnded: ${community}` };
    // With its end in it, a run that goes on after this one sees that the role has ended, whatever clock the site has.
    await addDecision(site, unit, decisionRowOf({ kind: 'roleEnded', community, unit, role, person, until: at }, facts));
  }
}

/** How the row of People begins that keeps the secret while somebody is being erased. */
const secretTitle = 'erasing ';

const isSecret = ({ list, title }: PersonRow): boolean => list === 'people' && title.startsWith(secretTitle);

async function eraseLists(site: Site, person: SoughtPerson, found: readonly PersonRow[], eraser: Eraser): Promise<void> {
  let rows = found;
  if (rows.some(({ list }) => list === 'decisions')) {
    await endRoles(site, person.key, eraser);
    const decided = await findInList(site, 'decisions', person);
    rows = [...rows.filter(({ list }) => list !== 'decisions'), ...decided.filter(({ erasure }) => erasure !== 'text')];
  }
  const secret = rows.some(({ erasure }) => erasure === 'replace') ? await secretOf(site, person.key) : '';
  await eraseRows(site, person, rows, secret, eraser);
}

async function eraseRows(site: Site, person: SoughtPerson, rows: readonly PersonRow[], secret: string, { stampedBy, tell }: Eraser): Promise<void> {
  await sayRemoval(site, rows, 'erasing');
  const instead: Instead = {
    keyIn: async community => erasedKey((await sha256(`${secret} ${community}`)).slice(0, erasedDigits)),
    name: '(erased)',
    stampedBy
  };
  await erasePersonRows(site, rows, person, instead, (done, of) => tell({ doing: 'Erasing rows', done, of }));
}

/** The secret from which keys are made: the first that was written counts, and nobody but administrators reads it. */
async function secretOf(site: Site, person: PersonKey): Promise<string> {
  const read = async (): Promise<string | undefined> => {
    const rows = await readRows<{ ID: number; Title: string | null }>(site, 'people', ['ID', 'Title'], [['PersonKey', 'eq', person]]);
    const titles = rows.sort((a, b) => a.ID - b.ID).map(({ Title }) => Title ?? '');
    return titles.find(title => title.startsWith(secretTitle))?.slice(secretTitle.length);
  };
  const known = await read();
  if (known !== undefined) return known;
  const fresh = newOperationId().replace(/-/g, '');
  await addRow(site, { list: 'people', values: { Title: `${secretTitle}${fresh}`, PersonKey: person }, identity: ['PersonKey', 'Title'] });
  return (await read()) ?? fresh;
}

async function eraseElsewhere(site: Site, person: SoughtPerson, { key: administrator, now, tell }: Eraser): Promise<void> {
  if ((await timesInDirectory(site, person.key)) > 0) await publishDirectory(site, now, tell);
  for (const stage of Object.keys(binStages) as BinStage[]) {
    tell({ doing: 'Emptying the recycle bin', done: 0 });
    await emptyFromBin(site, (await recycledOf(site, stage, person)) ?? []);
  }
  try {
    await removeFromSite(site, person.key, administrator);
  } catch (error) {
    // SharePoint keeps administrators of the site collection, and listens to such administrators only: the next look says so.
    if (!isFailure(error, 'invalid') && !isFailure(error, 'forbidden')) throw error;
  }
}

async function recycledOf(site: Site, stage: BinStage, person: SoughtPerson): ReturnType<typeof readRecycled> {
  return (await readRecycled(site, stage))?.filter(row => isRecycledOf(row, person));
}

async function timesInDirectory(site: Site, person: PersonKey): Promise<number> {
  const text = await readText(site, directoryPath(site));
  if (text === undefined) return 0;
  try {
    return timesNamed(JSON.parse(text), person);
  } catch {
    // A damaged projection names nobody; the next publishing replaces it.
    return 0;
  }
}
