import type { CommunityKey } from '../../src/domain/identity';
import { communityKey } from '../../src/domain/identity';
import { goodCommunityKey } from '../../src/domain/community/goodCommunityKey';
import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text } from '../terminal/readOptions';

/** What the command is asked to do. */
export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** The folder that the files are written to; it is made, or empty. */
  readonly to: string;
  /** The community to take along; without it, everything. */
  readonly community?: CommunityKey;
  /** Whether what is closed, the log of reading and people’s own settings, comes along too. */
  readonly withClosed: boolean;
  /** A module that exports `platform`, how requests are sent; without it, with a token. */
  readonly platform?: string;
}

export const usage = `Takes what a Guildhall site holds along, as files.

  npm run export -- --site URL --to FOLDER                   every list, as JSON lines and as a table
  npm run export -- --site URL --to FOLDER --community KEY   one community, as its manager takes it along

  --with-closed     the closed lists too: Visits and Preferences. Whoever keeps the copy answers for its retention
  --platform FILE   a module that exports how requests are sent, instead of a token
  --help            this text

Everything is for administrators of the site. The folder is made, or has to be empty. A token is taken from GUILDHALL_TOKEN, or
from what the command in GUILDHALL_TOKEN_COMMAND prints, as for npm run set-up. docs/history.md says what is in the files.

Ends with 0 where all is written, 2 where it could not be done.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { site: text, to: text, community: text, 'with-closed': flag, platform: text, help: flag });
  if ('problem' in read) return read;
  const { site = '', to = '', community, 'with-closed': withClosed, platform, help } = read.values;
  if (help === true) return 'help';
  const problem = siteProblem(read.values.site);
  if (problem !== undefined) return problem;
  if (to === '') return { problem: 'Say where to: --to FOLDER' };
  if (community !== undefined && !goodCommunityKey.test(community)) return { problem: `“${community}” is no key of a community.` };
  if (community !== undefined && withClosed === true) return { problem: 'A community has nothing closed: --with-closed is for everything.' };
  return { site, to, ...(community === undefined ? {} : { community: communityKey(community) }), withClosed: withClosed === true, ...(platform === undefined ? {} : { platform }) };
}
