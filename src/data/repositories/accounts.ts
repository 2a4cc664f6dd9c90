import type { PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import type { Site } from '../client/site';
import { loginOfAccount, lookUpAccounts } from './people';

/** Somebody whom the site knows. */
export interface MetPerson {
  readonly key: PersonKey;
  readonly login: string;
}

interface UserRow {
  readonly Id: number;
  readonly Email: string | null;
  readonly LoginName: string;
  readonly PrincipalType: number;
}

/** SP.Utilities.PrincipalType of a person. */
const person = 1;

/**
 * Whom the site knows, by user principal name or else by mail address, in small letters; one request. Nobody is made known to
 * the site by asking.
 */
export async function readMetPeople({ sp }: Pick<Site, 'sp'>): Promise<ReadonlyMap<string, MetPerson>> {
  const users = (await sp.web.siteUsers.select('Id', 'Email', 'LoginName', 'PrincipalType')<UserRow[]>()).filter(({ PrincipalType }) => PrincipalType === person);
  const met = new Map<string, MetPerson>();
  for (const { Id, Email, LoginName: login } of users) if (Email) met.set(Email.toLowerCase(), { key: personKey(String(Id)), login });
  for (const { Id, LoginName: login } of users) met.set((login.split('|').pop() ?? '').toLowerCase(), { key: personKey(String(Id)), login });
  return met;
}

/** The people of accounts; whom the site has not met it is made to know. An account that nobody has is not in it. */
export async function meetPeople(site: Site, accounts: readonly string[], onProgress: (done: number, of: number) => void): Promise<ReadonlyMap<string, MetPerson>> {
  const wanted = new Set(accounts);
  const met = new Map([...(await readMetPeople(site))].filter(([account]) => wanted.has(account)));
  const missing = accounts.filter(account => !met.has(account));
  if (missing.length === 0) return met;
  const found = await lookUpAccounts(site, missing, onProgress);
  return new Map([...met, ...[...found].map(([account, { key }]) => [account, { key, login: loginOfAccount(account) }] as const)]);
}
