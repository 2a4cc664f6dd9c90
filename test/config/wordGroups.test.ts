import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '..', '..', 'src');
const keeping = path.join(src, 'words', 'keeping.ts');

const known = new Map<string, string[]>();

/** What a file imports when it runs, lazy parts included: SPFx loads the resources of those too before the first view. */
function imported(file: string): string[] {
  const read = known.get(file) ?? readImports(file);
  known.set(file, read);
  return read;
}

function readImports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  // Types are gone when it runs.
  const found = [...code.matchAll(/^(?:import|export)\s(?!type\s)[^;']*from '(\.[^']+)'/gm), ...code.matchAll(/\bimport\((?:\s*\/\*[^*]*\*\/)?\s*'(\.[^']+)'/g)];
  return found.flatMap(([, name = '']) => ['.ts', '.tsx'].map(end => path.resolve(path.dirname(file), name) + end).find(existsSync) ?? []);
}

/** The files by which the words of Manage are reached from a web part, the nearest to them first; empty where they are not. */
function wayToKeeping(webPart: string): readonly string[] {
  const before = new Map<string, string | undefined>([[path.join(src, 'webparts', webPart), undefined]]);
  for (const file of before.keys()) for (const next of imported(file)) if (!before.has(next)) before.set(next, file);
  const way: string[] = [];
  for (let file = before.get(keeping); file !== undefined; file = before.get(file)) way.push(path.relative(src, file));
  return way;
}

describe('The words that only those need who run, decide and administer', () => {
  test.each(['communityDirectory/CommunityDirectoryWebPart.ts', 'communitySpace/CommunitySpaceWebPart.ts', 'myCommunities/MyCommunitiesWebPart.ts'])(
    'are not loaded by %s',
    webPart => expect(wayToKeeping(webPart)).toEqual([])
  );

  test('are loaded by Manage', () => expect(wayToKeeping('manage/ManageWebPart.ts')).not.toEqual([]));
});
