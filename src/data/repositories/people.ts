import type { Site } from '../client/site';
import { inBatches } from '../client/inBatch';
import { toFailure } from '../client/failures';
import { literal } from '../client/odata';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import { isFailure } from '../../domain/failure';

interface SiteUser {
  readonly Id: number;
  readonly Title: string;
}

/** PrincipalType of a person, as opposed to a group or an app. Source: SP.Utilities.PrincipalType. */
const person = 1;

/** At most ten people of the site whose name contains the text; none for an empty text. */
export async function findPeople({ sp }: Site, text: string): Promise<NamedPerson[]> {
  const name = text.trim();
  if (name === '') return [];
  const users = await sp.web.siteUsers
    .select('Id', 'Title')
    .filter(`PrincipalType eq ${person} and substringof(${literal(name)},Title)`)
    .top(10)<SiteUser[]>();
  return users.map(toPerson);
}

/** The person of a key, or undefined where the site knows none. */
export async function getPerson({ sp }: Pick<Site, 'sp'>, key: PersonKey): Promise<NamedPerson | undefined> {
  const id = Number(key);
  if (!Number.isInteger(id) || id <= 0) return undefined;
  try {
    return toPerson(await sp.web.siteUsers.getById(id).select('Id', 'Title')<SiteUser>());
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}

/** The names of people by key, asked for in batches; a key that no person of the site has is left out. */
export async function readPeople(site: Site, keys: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, NamedPerson>> {
  const ask = ({ sp }: Site, key: PersonKey): Promise<NamedPerson | undefined> => getPerson({ sp }, key);
  const people = await inBatches(site, [...new Set(keys)], { inBatch: ask, alone: ask });
  return new Map(people.flatMap(each => (each === undefined ? [] : [[each.key, each]])));
}

/**
 * The people of accounts (user principal names), by account; those that nobody has are not in it. Asks once for everybody
 * whom the site knows, and makes it know the others: SharePoint keeps login names up to date, so an account that changed
 * hands is not taken for whoever had it before.
 */
export async function lookUpAccounts(
  site: Site,
  accounts: readonly string[],
  onProgress: (done: number, of: number) => void
): Promise<ReadonlyMap<string, NamedPerson>> {
  const wanted = new Map(accounts.map(account => [loginOfAccount(account), account]));
  const users = await site.sp.web.siteUsers.select('Id', 'Title', 'LoginName')<(SiteUser & { LoginName: string })[]>();
  const people = new Map<string, NamedPerson>();
  for (const user of users) {
    const account = wanted.get(user.LoginName.toLowerCase());
    if (account !== undefined) people.set(account, toPerson(user));
  }
  const missing = [...wanted].filter(([, account]) => !people.has(account));
  onProgress(people.size, wanted.size);
  const found = await inBatches(
    site,
    missing.map(([login]) => login),
    { inBatch: ensureIfAny, alone: ensureIfAny },
    done => onProgress(people.size + done, wanted.size)
  );
  missing.forEach(([, account], index) => {
    const user = found[index];
    if (user !== undefined) people.set(account, toPerson(user));
  });
  return people;
}

/** Makes the site know a login; undefined where nobody has it. To ensure somebody twice is to ensure him once. */
async function ensureIfAny({ sp }: Site, login: string): Promise<SiteUser | undefined> {
  try {
    return await sp.web.ensureUser(login);
  } catch (error) {
    const { kind, message } = toFailure(error);
    // Whether the status is 404 or 400 is not written down anywhere; SharePoint names the login in either.
    if (kind === 'notFound' || (kind === 'invalid' && message.includes(login))) return undefined;
    throw error;
  }
}

function toPerson(user: SiteUser): NamedPerson {
  return { key: personKey(String(user.Id)), name: user.Title };
}

/**
 * Where people can be written to, by key: the mail address that the site has of each, else the account. A key that no
 * person of the site has is left out.
 */
export async function readAddresses(site: Site, keys: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, string>> {
  const ask = async ({ sp }: Site, key: PersonKey): Promise<readonly [PersonKey, string] | undefined> => {
    try {
      const user = await sp.web.siteUsers.getById(Number(key)).select('Email', 'LoginName')<{ Email: string | null; LoginName: string }>();
      return [key, user.Email || (user.LoginName.split('|').pop() ?? '')];
    } catch (error) {
      if (isFailure(error, 'notFound')) return undefined;
      throw error;
    }
  };
  const found = await inBatches(site, [...new Set(keys)].filter(key => Number(key) > 0), { inBatch: ask, alone: ask });
  return new Map(found.flatMap(each => (each === undefined ? [] : [each])));
}

/** The login name of a person of the site, as groups want it. A `notFound` failure where there is none. */
export async function loginOf({ sp }: Site, key: PersonKey): Promise<string> {
  const user = await sp.web.siteUsers.getById(Number(key)).select('LoginName')<{ LoginName: string }>();
  return user.LoginName;
}

/** The login name of an account of Microsoft Entra, as SharePoint writes it. Source: SharePoint Online, claim of a member. */
export function loginOfAccount(userPrincipalName: string): string {
  return `i:0#.f|membership|${userPrincipalName.toLowerCase()}`;
}

/** Makes the site know these logins, and gives the people in the same order. A login nobody has is a failure. */
export async function ensurePeople(
  site: Site,
  logins: readonly string[],
  onProgress: (done: number) => void
): Promise<NamedPerson[]> {
  // To ensure somebody twice is to ensure him once.
  const ensure = ({ sp }: Site, login: string): Promise<SiteUser> => sp.web.ensureUser(login);
  const users = await inBatches(site, logins, { inBatch: ensure, alone: ensure }, onProgress);
  return users.map(toPerson);
}
