import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { savedPagesInFile, savedPagesInMemory } from '../../../workbench/host/savedPages';

describe('saved pages in a file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'saved-pages-'));
    file = path.join(folder, 'below/pages.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('are there after a restart', async () => {
    await savedPagesInFile(file).set('page', { properties: { title: 'Ours' } });

    expect(await savedPagesInFile(file).get('page')).toEqual({ properties: { title: 'Ours' } });
    expect(await savedPagesInFile(file).get('another')).toBeUndefined();
  });

  test('keep every one of many changes at once', async () => {
    const pages = savedPagesInFile(file);
    const keys = Array.from({ length: 20 }, (_, index) => `page ${index}`);
    await Promise.all(keys.map((key) => pages.set(key, { properties: { key } })));

    const reread = savedPagesInFile(file);
    expect(await Promise.all(keys.map(async (key) => (await reread.get(key))?.properties['key']))).toEqual(keys);
  });

  test('say which file is spoilt and what to do', async () => {
    const spoilt = path.join(folder, 'spoilt.json');
    await writeFile(spoilt, '{');

    await expect(savedPagesInFile(spoilt).get('page')).rejects.toThrow(/spoilt\.json could not be read\. Delete the file/);
  });
});

test('saved pages in memory are forgotten with the process', async () => {
  const pages = savedPagesInMemory();
  await pages.set('page', { properties: {} });

  expect(await pages.get('page')).toEqual({ properties: {} });
  expect(await savedPagesInMemory().get('page')).toBeUndefined();
});
