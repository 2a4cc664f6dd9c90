import type { SoughtPerson } from '../../domain/erasing/place';
import { isFailure } from '../../domain/failure';
import { personKey } from '../../domain/identity';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { loginOfAccount } from './people';

interface UserRow {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string | null;
  readonly LoginName: string;
}

interface AccountRow {
  readonly PersonKey: string | null;
  readonly Title: string | null;
  readonly Account: string | null;
}

const userColumns = ['Id', 'Title', 'Email', 'LoginName'];

/**
 * Who is meant by a user principal name or by a key. The site is asked, then People, where somebody still stands who was
 * taken off the site. Undefined where neither knows the account; a key is somebody in any case. Nobody is made known to the
 * site by asking.
 */
export async function findSought(site: Site, asked: string): Promise<SoughtPerson | undefined> {
  const isKey = /^[1-9][0-9]*$/.test(asked);
  const user = await findUser(site, asked, isKey);
  if (user !== undefined) return user;
  const rows = await readRows<AccountRow>(site, 'people', ['PersonKey', 'Title', 'Account'], [[isKey ? 'PersonKey' : 'Account', 'eq', asked]]);
  const [row] = rows.filter(({ Account }) => Boolean(Account));
  if (row === undefined) return isKey ? { key: personKey(asked), name: '', account: '', email: '' } : undefined;
  return { key: personKey(row.PersonKey ?? ''), name: row.Title ?? '', account: row.Account ?? '', email: '' };
}

async function findUser({ sp }: Site, asked: string, isKey: boolean): Promise<SoughtPerson | undefined> {
  const { siteUsers } = sp.web;
  try {
    const user = await (isKey ? siteUsers.getById(Number(asked)) : siteUsers.getByLoginName(loginOfAccount(asked))).select(...userColumns)<UserRow>();
    return { key: personKey(String(user.Id)), name: user.Title, account: user.LoginName.split('|').pop() ?? '', email: user.Email ?? '' };
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}
