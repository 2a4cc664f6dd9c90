import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distinctTitles, neutralPurpose, ownPurpose } from '../../../workbench/sample/communityWords';
import { readCsv } from '../../../workbench/sample/readCsv';
import { readSource } from '../../../workbench/sample/source';

/** The kinds of which a search must find nearly all among the first three, and the two that are measured beside them. */
export const pairKinds = ['typo', 'order', 'part', 'accent', 'abbreviation', 'synonym'] as const;
export type PairKind = (typeof pairKinds)[number];

/** What somebody types, and the title that must be among the first three; written down before there was a search. */
export interface Pair {
  readonly kind: PairKind;
  readonly typed: string;
  readonly title: string;
}

export interface CorpusEntry {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
}

const read = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');

/** The 200 pairs of `pairs.csv`. Throws on a kind that is not known: a pair that nobody counts would be lost. */
export function readPairs(): Pair[] {
  return readCsv(read('pairs.csv'), ['kind', 'typed', 'title']).map(row => {
    const kind = pairKinds.find(known => known === row.kind);
    if (kind === undefined) throw new Error(`“${row.kind}” is no kind of pair.`);
    return { kind, typed: row.typed, title: row.title };
  });
}

/** The sample's communities under the titles they are loaded with, and those of `communities.csv`. */
export async function readCorpus(): Promise<CorpusEntry[]> {
  const { communities } = await readSource();
  const titles = distinctTitles(communities);
  const sample = communities.map(community => ({
    key: community.key,
    title: titles.get(community.key) ?? community.title,
    purpose: ownPurpose(community) ?? neutralPurpose(community),
    tags: []
  }));
  const company = readCsv(read('communities.csv'), ['title', 'purpose', 'tags']).map(({ title, purpose, tags }, index) => ({
    key: `company-${index + 1}`,
    title,
    purpose,
    tags: tags.split(' ').filter(Boolean)
  }));
  return [...sample, ...company];
}
