import type { LogRow } from '../../domain/log/logRow';
import { communityMonth } from '../../domain/log/logRow';
import { isTooDeep } from '../../domain/log/readBody';
import type { CommunityKey, OperationId, PersonKey } from '../../domain/identity';
import { communityKey, operationId, personKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { parseInstant } from '../../domain/time';
import type { Selection } from '../client/readRows';

/** A row of a log as REST returns it. */
export interface LogReadRow {
  readonly ID: number;
  readonly Kind: string | null;
  readonly PersonKey: string | null;
  readonly CommunityKey: string | null;
  readonly CommunityMonth: string | null;
  readonly OperationId: string | null;
  readonly Body: string | null;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly Created: string;
  readonly Modified: string;
  readonly owshiddenversion: number;
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
}

/** The columns a writer sends. */
export type LogWriteRow = {
  readonly Title: string;
  readonly Kind: string;
  readonly PersonKey: string;
  readonly CommunityKey: string;
  readonly CommunityMonth: string;
  readonly OperationId: string;
  readonly Body: string;
};

export const logSelection: Selection = [
  'ID',
  'Kind',
  'PersonKey',
  'CommunityKey',
  'CommunityMonth',
  'OperationId',
  'Body',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
  'owshiddenversion',
  'FileDirRef',
  'FileSystemObjectType'
];

/** Folders lie among the rows of a list; they say nothing. */
export function isRow(row: Pick<LogReadRow, 'FileSystemObjectType'>): boolean {
  return row.FileSystemObjectType === 0;
}

/** `listUrl`: the server-relative address of the list, against which the folder of a row is told. */
export function toLogRow(row: LogReadRow, listUrl: string): LogRow {
  const author = personKey(String(row.AuthorId));
  // Of millions of rows nearly all name one person three times: one text will do.
  const sameOrNew = (key: string): PersonKey => (key === author ? author : personKey(key));
  return {
    id: row.ID,
    kind: row.Kind ?? '',
    person: sameOrNew(row.PersonKey ?? ''),
    community: communityKey(row.CommunityKey ?? ''),
    communityMonth: row.CommunityMonth ?? '',
    operation: operationId(row.OperationId ?? ''),
    body: parseBody(row.Body),
    folder: folderBelow(row.FileDirRef, listUrl),
    author,
    editor: sameOrNew(String(row.EditorId)),
    created: parseInstant(row.Created) ?? 0,
    modified: parseInstant(row.Modified) ?? 0,
    version: row.owshiddenversion
  };
}

/** What somebody is about to add to a log. */
export interface NewLogRow {
  readonly kind: string;
  readonly person: PersonKey;
  readonly community: CommunityKey;
  readonly operation: OperationId;
  readonly at: UtcInstant;
  /** One short sentence for whoever opens the list in SharePoint. */
  readonly summary: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** SharePoint refuses a title above 255 characters. */
const titleLimit = 255;

export function toWriteRow(row: NewLogRow): LogWriteRow {
  return {
    Title: row.summary.slice(0, titleLimit),
    Kind: row.kind,
    PersonKey: row.person,
    CommunityKey: row.community,
    CommunityMonth: communityMonth(row.community, row.at),
    OperationId: row.operation,
    Body: JSON.stringify(row.body)
  };
}

function parseBody(text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isTooDeep(body) ? undefined : body;
  } catch {
    // Anybody may write anything into a note; what is no JSON says nothing.
    return undefined;
  }
}

function folderBelow(directory: string, listUrl: string): string {
  const path = directory.replace(/^\//, '').toLowerCase();
  const root = listUrl.replace(/^\//, '').toLowerCase();
  return path.startsWith(`${root}/`) ? directory.replace(/^\//, '').slice(root.length + 1) : '';
}
