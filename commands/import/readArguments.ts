import type { HistoryColumn } from '../../src/domain/bringing/historyColumns';
import { historyColumns } from '../../src/domain/bringing/historyColumns';
import type { ImportId } from '../../src/domain/bringing/importId';
import { asImportId } from '../../src/domain/bringing/importId';
import type { Refused } from '../terminal/readOptions';
import { flag, readOptions, siteProblem, text, texts } from '../terminal/readOptions';

/** What is read: a file of ours, or the folder of a data export of Viva Engage. */
export interface Source {
  readonly from: 'file' | 'vivaEngage';
  readonly path: string;
  readonly columns: Readonly<Partial<Record<HistoryColumn, string>>>;
  /** Names in the file and the key of the community that each means. */
  readonly communities: readonly (readonly [name: string, key: string])[];
  readonly withJoins: boolean;
}

/** What the command is asked to do. */
export type Task =
  | { readonly kind: 'list' }
  | { readonly kind: 'takeBack'; readonly id: ImportId; readonly isDryRun: boolean }
  | { readonly kind: 'import'; readonly source: Source; readonly id?: ImportId; readonly isDryRun: boolean; readonly unknownPeople: 'refuse' | 'past' };

export interface Arguments {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  readonly task: Task;
  /** A module that exports `platform`, how requests are sent; without it, with a token. */
  readonly platform?: string;
}

export const usage = `Brings history into a Guildhall site, or takes an import back.

  npm run import -- --site URL --file FILE --dry-run       reads, says what would come along, changes nothing
  npm run import -- --site URL --file FILE                 imports; run again, it goes on
  npm run import -- --site URL --viva-engage FOLDER        the same from an unpacked data export of Viva Engage
  npm run import -- --site URL --list                      the imports there are
  npm run import -- --site URL --take-back ID [--dry-run]  removes a whole import for good

  --map COLUMN=NAME       which column of the file is when, person, community, kind or reference; as often as needed
  --community NAME=KEY    which community a name in the file means; as often as needed
  --with-joins            Viva Engage: the first message in a group says that the person joined
  --past                  people whose account nobody has come along as somebody of the past
  --import ID             the id of the import; made from the files unless given
  --platform FILE         a module that exports how requests are sent, instead of a token
  --help                  this text

Run it as an administrator of the site collection. A token is taken from GUILDHALL_TOKEN, or from what the command in
GUILDHALL_TOKEN_COMMAND prints, as for npm run set-up. docs/history.md has the columns, examples and limits.

Ends with 0 where every line is in or nothing is left of what was taken back, 1 where lines stayed behind or something is
left, 2 where it could not be done.`;

const multiple = { site: text, file: text, 'viva-engage': text, map: texts, community: texts, 'with-joins': flag, past: flag, import: text, 'dry-run': flag, 'take-back': text, list: flag, platform: text, help: flag } as const;

/** The arguments, `help`, or a sentence on what is wrong with them. */
export function readArguments(written: readonly string[]): Arguments | 'help' | Refused {
  const read = readOptions(written, multiple);
  if ('problem' in read) return read;
  const { values } = read;
  if (values.help === true) return 'help';
  const problem = siteProblem(values.site);
  if (problem !== undefined) return problem;
  const task = readTask(values);
  if ('problem' in task) return task;
  return { site: values.site ?? '', task, ...(values.platform === undefined ? {} : { platform: values.platform }) };
}

type Values = Extract<ReturnType<typeof readOptions<typeof multiple>>, { readonly values: unknown }>['values'];

function readTask(values: Values): Task | Refused {
  const { file, 'viva-engage': folder, 'take-back': back, list, import: asked, past, 'dry-run': dry } = values;
  const chosen = [file, folder, back, list === true ? '' : undefined].filter(each => each !== undefined);
  if (chosen.length !== 1) return { problem: 'Say one of --file FILE, --viva-engage FOLDER, --take-back ID and --list.' };
  if (list === true) return { kind: 'list' };
  const written = back ?? asked;
  const id = written === undefined ? undefined : asImportId(written);
  if (written !== undefined && id === undefined) return { problem: `“${written}” is no id of an import: small letters, digits and hyphens, 3 to 40 of them.` };
  if (back !== undefined && id !== undefined) return { kind: 'takeBack', id, isDryRun: dry === true };
  const source = readSource(values);
  if ('problem' in source) return source;
  return { kind: 'import', source, ...(id === undefined ? {} : { id }), isDryRun: dry === true, unknownPeople: past === true ? 'past' : 'refuse' };
}

function readSource({ file, 'viva-engage': folder, map = [], community = [], 'with-joins': withJoins }: Values): Source | Refused {
  const columns = pairs(map);
  const communities = pairs(community);
  if (columns === undefined || columns.some(([column]) => !historyColumns.some(known => known === column))) {
    return { problem: `Map columns like --map when=Date. There are: ${historyColumns.join(', ')}.` };
  }
  if (communities === undefined) return { problem: 'Say which community a name means like --community "Old name=key".' };
  if (folder !== undefined && map.length > 0) return { problem: 'The columns of a data export are known: --map is for --file.' };
  if (file !== undefined && withJoins === true) return { problem: 'A file says itself who joined: --with-joins is for --viva-engage.' };
  return {
    from: file === undefined ? 'vivaEngage' : 'file',
    path: file ?? folder ?? '',
    columns: Object.fromEntries(columns) as Source['columns'],
    communities,
    withJoins: withJoins === true
  };
}

/** `name=value`, parted at the last sign: names of files may hold one. Undefined where a text is no pair. */
function pairs(written: readonly string[]): (readonly [string, string])[] | undefined {
  const read = written.map(each => [each.slice(0, each.lastIndexOf('=')).trim(), each.slice(each.lastIndexOf('=') + 1).trim()] as const);
  return read.every(([name], index) => name !== '' && written[index]?.includes('=') === true) ? read : undefined;
}
