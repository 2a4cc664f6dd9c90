import { noteProblem } from '../../src/domain/report/monthNote';
import type { UtcMonth } from '../../src/domain/time';
import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text } from '../terminal/readOptions';

/** What the command is asked to do. */
export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** `check` reads every published file and says which are damaged, `publish` publishes, `note` says something of a published month. */
  readonly task: 'check' | 'publish' | 'note';
  /** Where it is to note something: the month, and the words. */
  readonly note?: { readonly month: UtcMonth; readonly text: string };
  /** A module that exports `platform`, how requests are sent; without it, with a token or as an app. */
  readonly platform?: string;
}

export const usage = `Publishes the directory and the participation reports of a Guildhall site.

  npm run publish -- --site URL            publishes what is over and not published yet
  npm run publish -- --site URL --check    reads what is published, says which files are damaged, changes nothing
  npm run publish -- --site URL --month 2026-03 --note TEXT
                                           says beside the numbers of a published month what was wrong; they stay

  --platform FILE   a module that exports how requests are sent, instead of a token or an app
  --help            this text

With a token of an owner of the site: GUILDHALL_TOKEN, or what the command in GUILDHALL_TOKEN_COMMAND prints. On a schedule as an
app: GUILDHALL_APP (client id), GUILDHALL_TENANT, GUILDHALL_CERTIFICATE (a PEM file or its text, with certificate and private key)
and, where needed, GUILDHALL_CERTIFICATE_PASSPHRASE and GUILDHALL_AUTHORITY. docs/publishing.md says how to register one.

Run it as often as you like, and again where it was cut off: the same rows give the same files.
Ends with 0 where all is well, 1 where somebody has to look at something, 2 where it could not be done.`;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, { site: text, check: flag, month: text, note: text, platform: text, help: flag });
  if ('problem' in read) return read;
  const { site = '', check, month, note, platform, help } = read.values;
  if (help === true) return 'help';
  const problem = siteProblem(read.values.site) ?? noteArgumentsProblem(month, note);
  if (problem !== undefined) return problem;
  const task = { site, ...(platform === undefined ? {} : { platform }) };
  if (month !== undefined && note !== undefined) return { ...task, task: 'note', note: { month: month as UtcMonth, text: note } };
  return { ...task, task: check === true ? 'check' : 'publish' };
}

function noteArgumentsProblem(month: string | undefined, note: string | undefined): Refused | undefined {
  if (month === undefined && note === undefined) return undefined;
  if (month === undefined || note === undefined) return { problem: 'A note needs both: --month 2026-03 --note TEXT' };
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return { problem: `“${month}” is no month: write it as 2026-03.` };
  const problem = noteProblem(note);
  return problem === undefined ? undefined : { problem };
}
