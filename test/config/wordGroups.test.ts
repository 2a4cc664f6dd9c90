import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groups, later } from '../../config/words/readWords.cjs';

const src = path.resolve(__dirname, '..', '..', 'src');
const parts = ['communityDirectory/CommunityDirectory', 'communitySpace/CommunitySpace', 'myCommunities/MyCommunities', 'manage/Manage', 'participationDashboard/ParticipationDashboard'];

/** How far imports are followed: what is fetched with a web part, or what it can come to fetch as well. */
type Reach = 'atOnce' | 'everAfter';

function imported(file: string, reach: Reach): string[] {
  const code = readFileSync(file, 'utf8');
  // Types are gone when it runs.
  const atOnce = [...code.matchAll(/^(?:import|export)\s(?!type\s)[^;']*from '(\.[^']+)'/gm)];
  const later = reach === 'atOnce' ? [] : [...code.matchAll(/\bimport\((?:\s*\/\*[^*]*\*\/)?\s*'(\.[^']+)'/g)];
  return [...atOnce, ...later].flatMap(([, name = '']) => ['.ts', '.tsx'].map(end => path.resolve(path.dirname(file), name) + end).find(existsSync) ?? []);
}

/** The files by which a group of words is reached from a web part, the nearest to the words first; empty where it is not. */
function wayTo(group: string, part: string, reach: Reach): readonly string[] {
  const before = new Map<string, string | undefined>([[path.join(src, 'webparts', `${part}WebPart.ts`), undefined]]);
  for (const file of before.keys()) for (const next of imported(file, reach)) if (!before.has(next)) before.set(next, file);
  const way: string[] = [];
  for (let file = before.get(path.join(src, 'words', `${group}.ts`)); file !== undefined; file = before.get(file)) way.push(path.relative(src, file));
  return way;
}

describe('Words that come later', () => {
  // They wait for a file in the language of the page, and what imports them waits with them: a web part cannot.
  test.each(parts.flatMap(part => later.map(group => [group, part])))('%s do not come with %s itself', (group, part) => {
    expect(wayTo(group, part, 'atOnce')).toEqual([]);
  });

  test.each([
    ['further', 'communityDirectory/CommunityDirectory'],
    ['approving', 'manage/Manage'],
    ['keeping', 'manage/Manage']
  ])('%s come with a part of %s', (group, part) => {
    expect(wayTo(group, part, 'everAfter')).not.toEqual([]);
  });
});

describe('Words that come at once', () => {
  // SPFx loads all resources that a web part names before its code, those of its lazy parts included.
  test('reporting come with the participation only', () => {
    expect(parts.filter(part => wayTo('reporting', part, 'everAfter').length > 0)).toEqual(['participationDashboard/ParticipationDashboard']);
  });

  test('are everyday, which every web part has, and reporting', () => {
    expect(Object.keys(groups).filter(group => !later.includes(group))).toEqual(['everyday', 'reporting']);
    expect(parts.filter(part => wayTo('everyday', part, 'atOnce').length === 0)).toEqual([]);
  });
});
