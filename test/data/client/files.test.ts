import { addTextFile, readText, readTextFile, replaceTextFile } from '../../../src/data/client/files';
import type { Site } from '../../../src/data/client/site';
import { listPath } from '../../../src/data/client/site';
import type { GuildhallTenant, Send } from '../guildhallTenant';
import { siteOf, startGuildhall } from '../guildhallTenant';
import { ok, status } from './scripted';
import { scriptedSite } from './scriptedSite';

describe('A text file', () => {
  let company: GuildhallTenant;
  let administrator: Site;
  beforeAll(async () => {
    company = await startGuildhall();
    administrator = company.site('administrator');
  });
  afterAll(() => company.close());

  const folder = (): string => listPath(administrator, 'reports');
  const add = (name: string, text: string): Promise<void> => addTextFile(administrator, folder(), name, text);
  /** The administrator, whose first answer to a write of a file is lost on the way. */
  function losing(): { site: Site; writes: string[] } {
    const writes: string[] = [];
    const send: Send = async (url, init) => {
      const answer = await fetch(url, init);
      if (init.method !== 'POST' || url.endsWith('contextinfo')) return answer;
      writes.push(url);
      if (writes.length === 1) throw new TypeError('fetch failed');
      return answer;
    };
    return { site: siteOf(company.tenant, 'administrator', send), writes };
  }

  /** The administrator, whose first write of a file never arrives. */
  function cutting(): Site {
    let isCut = false;
    return siteOf(company.tenant, 'administrator', (url, init) => {
      if (init.method !== 'POST' || url.endsWith('contextinfo') || isCut) return fetch(url, init);
      isCut = true;
      return Promise.reject(new TypeError('fetch failed'));
    });
  }

  test('that is not there is undefined, however it is asked for', async () => {
    expect(await readText(administrator, `${folder()}/missing.json`)).toBeUndefined();
    expect(await readTextFile(administrator, `${folder()}/missing.json`)).toBeUndefined();
  });

  test.each([403, 500])('that cannot be read (%d) is a failure, and not as good as none', async code => {
    const { at } = scriptedSite([status(code)]);
    await expect(readText(at, '/sites/guildhall/Reports/closed.json')).rejects.toMatchObject({ name: 'Failure' });
    await expect(readTextFile(at, '/sites/guildhall/Reports/closed.json')).rejects.toMatchObject({ name: 'Failure' });
  });

  test('is asked for its ETag only, and then for what it says', async () => {
    const { at, sent } = scriptedSite([ok({ ETag: '"1"' }), new Response('text')]);
    expect(await readTextFile(at, '/sites/guildhall/Reports/a.json')).toEqual({ etag: '"1"', text: 'text' });
    expect(sent.map(({ url }) => decodeURIComponent(url).slice(decodeURIComponent(url).lastIndexOf(')')))).toEqual([')?$select=ETag', ')/$value']);
  });

  test('is read as it was added, in any script', async () => {
    await add('words.json', '{"title":"Café 日本語"}');
    expect(await readText(administrator, `${folder()}/words.json`)).toBe('{"title":"Café 日本語"}');
    expect((await readTextFile(administrator, `${folder()}/words.json`))?.text).toBe('{"title":"Café 日本語"}');
  });

  test('is added once: another one of its name is a conflict', async () => {
    await add('once.json', 'first');
    await expect(add('once.json', 'second')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readText(administrator, `${folder()}/once.json`)).toBe('first');
  });

  test('is replaced in exactly the version that was read', async () => {
    await add('versions.json', 'one');
    const path = `${folder()}/versions.json`;
    const read = await readTextFile(administrator, path);
    await replaceTextFile(administrator, path, 'two', read?.etag ?? '');
    expect(await readText(administrator, path)).toBe('two');
    await expect(replaceTextFile(administrator, path, 'three', read?.etag ?? '')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readText(administrator, path)).toBe('two');
  });

  test('whose adding was done and whose answer was lost, is not added again', async () => {
    const { site, writes } = losing();
    await addTextFile(site, folder(), 'lost.json', 'text');
    expect(writes).toHaveLength(1);
    expect(await readText(administrator, `${folder()}/lost.json`)).toBe('text');
  });

  test('whose replacing was done and whose answer was lost, is not replaced again', async () => {
    await add('replaced.json', 'one');
    const path = `${folder()}/replaced.json`;
    const { site, writes } = losing();
    await replaceTextFile(site, path, 'two', (await readTextFile(administrator, path))?.etag ?? '');
    expect(writes).toHaveLength(1);
    expect(await readText(administrator, path)).toBe('two');
  });

  test('whose replacing never arrived, is replaced after all', async () => {
    await add('cut.json', 'one');
    const path = `${folder()}/cut.json`;
    await replaceTextFile(cutting(), path, 'two', (await readTextFile(administrator, path))?.etag ?? '');
    expect(await readText(administrator, path)).toBe('two');
  });

  test('that says something else after a lost answer is somebody else’s, and a conflict', async () => {
    await add('theirs.json', 'theirs');
    await expect(addTextFile(cutting(), folder(), 'theirs.json', 'mine')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readText(administrator, `${folder()}/theirs.json`)).toBe('theirs');
  });
});
