import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { hasMember, isTenant, openUnderTest } from './underTest';

const bin = 'D support.microsoft.com, Restore deleted items from the site collection recycle bin';
const object = 'D SP.RecycleBinItem, deleteObject';
const users = 'D learn.microsoft.com/sharepoint/remove-users';

interface Recycled {
  readonly Id: string;
  readonly Title: string;
  readonly DirName: string;
  readonly LeafName: string;
  readonly ItemType: number;
  readonly ItemState: number;
  readonly AuthorName: string;
}

describe('Removing', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
  });
  afterAll(() => library.close());

  const ask: Library['sharepoint']['ask'] = request => library.sharepoint.ask(request);
  const add = async (Title: string): Promise<number> => ((await library.add({ Title })).json as { Id: number }).Id;
  const recycle = async (Title: string): Promise<string> => ((await ask({ method: 'POST', path: `${library.items}(${await add(Title)})/recycle()` })).json as { value: string }).value;
  const stage = async (state: 1 | 2): Promise<readonly Recycled[]> => ((await ask({ path: `site/RecycleBin?$filter=(ItemState eq ${state})` })).json as { value: Recycled[] }).value;
  const statesOf = async (title: string): Promise<readonly number[]> => [...(await stage(1)), ...(await stage(2))].filter(({ Title }) => Title === title).map(({ ItemState }) => ItemState);

  behaviour('a row that is recycled lies in the first stage, and is told by place and author, not by what it says', `${bin}; T graph recyclebin/items`, async () => {
    const id = await recycle('Recycled');
    const [found] = (await stage(1)).filter(({ Title }) => Title === 'Recycled');
    expect(found).toMatchObject({ Id: id, Title: 'Recycled', LeafName: expect.stringMatching(/^\d+_\.000$/), ItemType: 3, ItemState: 1 });
    expect(found?.DirName).toMatch(/^[^/].*Lists\//);
    expect(found).not.toHaveProperty('Pages');
  });
  behaviour('a row that is deleted lies in neither stage', 'D SP.ListItem.deleteObject; B tipsbybits.com, Delete vs recycle', async () => {
    const id = await add('Deleted');
    await ask({ method: 'POST', path: `${library.items}(${id})`, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
    expect(await statesOf('Deleted')).toEqual([]);
  });
  behaviour('both doors show the first stage unless the second is asked for', 'T pnp/pnpframework#920', async () => {
    await recycle('First');
    for (const door of ['web', 'site']) {
      const { value } = (await ask({ path: `${door}/RecycleBin` })).json as { value: Recycled[] };
      expect([...new Set(value.map(({ ItemState }) => ItemState))]).toEqual([1]);
    }
  });
  behaviour('moving on puts it into the second stage, and deleting it there is for good', `D RecycleBinItem.MoveToSecondStage; ${object}`, async () => {
    const id = await recycle('Moved');
    await ask({ method: 'POST', path: `web/RecycleBin('${id}')/MoveToSecondStage` });
    expect(await statesOf('Moved')).toEqual([2]);
    await ask({ method: 'POST', path: `site/RecycleBin('${id}')/DeleteObject` });
    expect(await statesOf('Moved')).toEqual([]);
  });
  behaviour('deleting through the site is for good', object, async () => {
    const id = await recycle('Gone');
    expect((await ask({ method: 'POST', path: `site/RecycleBin('${id}')/DeleteObject` })).status).toBe(200);
    expect(await statesOf('Gone')).toEqual([]);
  });
  behaviour.where(hasMember)('of the first stage people see what they deleted themselves, of the second nothing', bin, async () => {
    await recycle('By the owner');
    const seen = await ask({ path: 'web/RecycleBin', as: 'member' });
    expect(seen.status === 403 ? [] : (seen.json as { value: Recycled[] }).value).toEqual([]);
    expect((await ask({ path: 'site/RecycleBin?$filter=(ItemState eq 2)', as: 'member' })).status).toBe(403);
  });
  behaviour.where(!isTenant)('deleting through the web moves it on: the harder reading', bin, async () => {
    const id = await recycle('Moved on');
    await ask({ method: 'POST', path: `web/RecycleBin('${id}')/DeleteObject` });
    expect(await statesOf('Moved on')).toEqual([2]);
  });
  behaviour.where(!isTenant)('somebody who is removed is in no list of users, and what he wrote keeps the name', `${users}; B sharepointdiary.com`, async () => {
    const me = (await ask({ path: 'web/currentuser', as: 'member' })).json as { Id: number };
    const { Id } = (await ask({ method: 'POST', path: library.items, body: { Title: 'By the member' }, as: 'member' })).json as { Id: number };
    expect((await ask({ method: 'POST', path: `web/siteusers/removebyid(${me.Id})`, as: 'member' })).status).toBe(403);
    expect((await ask({ method: 'POST', path: `web/siteusers/removebyid(${me.Id})` })).status).toBe(200);
    expect((await ask({ path: `web/siteusers/getbyid(${me.Id})` })).status).toBe(404);
    const { value } = (await ask({ path: 'web/siteusers' })).json as { value: { Id: number }[] };
    expect(value.map(user => user.Id)).not.toContain(me.Id);
    expect((await ask({ path: `${library.items}(${Id})?$select=AuthorId,Author/Title&$expand=Author` })).json).toMatchObject({ AuthorId: me.Id, Author: { Title: 'Linus' } });
    expect((await ask({ path: 'web/title', as: 'member' })).status).toBe(403);
  });
  behaviour.where(!isTenant)('a site collection administrator stays', 'A text of the form, status', async () => {
    const me = (await ask({ path: 'web/currentuser' })).json as { Id: number };
    expect(await ask({ method: 'POST', path: `web/siteusers/removebyid(${me.Id})` })).toMatchObject({ status: 400, message: 'You cannot delete the owners of a Web site collection.' });
  });
});
