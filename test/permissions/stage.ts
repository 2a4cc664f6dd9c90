import { guildhallSite, login, type GuildhallTenant, type Who } from '../data/guildhallTenant';
import { jsonOf, RawRest, type Answer } from './rawRest';
import { placeName, type Place } from './rights';

/** A row, or the file of a row, that a request is about. */
export interface StagedRow {
  readonly id: number;
  /** Of a file; empty for a row of a list. */
  readonly file: string;
}

/** Rows of chosen people in every place, put there by the administrator, who may write in any name. */
export class Stage {
  public readonly rest: RawRest;
  private readonly rows = new Map<string, Promise<StagedRow>>();
  private readonly ids = new Map<Who, Promise<number>>();
  private names = 0;

  public constructor(public readonly company: GuildhallTenant) {
    this.rest = new RawRest(company);
  }

  /** Never the same twice. */
  public freshName(prefix: string): string {
    return `${prefix}${++this.names}`;
  }

  public row(place: Place, author: Who): Promise<StagedRow> {
    const key = `${placeName(place)} ${author}`;
    const known = this.rows.get(key) ?? (place.kind === 'list' ? this.addRow(place, author) : this.addFile(place, author));
    this.rows.set(key, known);
    return known;
  }

  /** The row may be gone or changed in its rights: the next request gets another. */
  public forget(place: Place, author: Who): void {
    this.rows.delete(`${placeName(place)} ${author}`);
  }

  /** Makes somebody the leader of Field, as the design's table has it. */
  public async nameLeader(): Promise<void> {
    await this.succeed({ path: "web/sitegroups/getbyname('Leaders field')/users", method: 'POST', body: { LoginName: login('unitLeader') } });
  }

  /** The id of the user in the site. */
  public async idOf(who: Who): Promise<number> {
    const known = this.ids.get(who) ?? this.company.actor(who).then(({ key }) => Number(key));
    this.ids.set(who, known);
    return known;
  }

  private async addRow(place: Place, author: Who): Promise<StagedRow> {
    const answer = await this.succeed({ path: `${listPath(place)}/AddValidateUpdateItemUsingPath`, method: 'POST', body: formOf(place, author) });
    const lines = jsonOf<{ value: { FieldName: string; FieldValue: string }[] }>(answer).value;
    return { id: Number(lines.find(line => line.FieldName === 'Id')?.FieldValue), file: '' };
  }

  private async addFile(place: Place, author: Who): Promise<StagedRow> {
    const file = this.freshName(`${author}-`) + '.json';
    await this.succeed({ path: `${folderPath(place)}/files/addusingpath(decodedUrl='${file}',overwrite=false)`, method: 'POST', body: '{}' });
    const item = `${filePath(place, file)}/ListItemAllFields`;
    const { Id } = jsonOf<{ Id: number }>(await this.succeed({ path: item }));
    await this.succeed({ path: `${item}/ValidateUpdateListItem`, method: 'POST', body: { formValues: stampsOf(author), bNewDocumentUpdate: false } });
    return { id: Id, file };
  }

  /** Sends as the administrator what must not fail. */
  public async succeed(request: Parameters<RawRest['send']>[1]): Promise<Answer> {
    const answer = await this.rest.send('administrator', request);
    if (answer.status >= 300 || answer.code !== '') throw new Error(`${request.path}: ${answer.status} ${answer.text}`);
    return answer;
  }
}

export const listPath = ({ list }: Place): string => `web/lists/getbytitle('${list}')`;

/** Server-relative. */
export function addressOf({ list, folder, kind }: Place): string {
  const root = kind === 'library' ? `${guildhallSite}/${list}` : `${guildhallSite}/Lists/${list}`;
  return folder === undefined ? root : `${root}/${folder}`;
}

export const folderPath = (place: Place): string => `web/getFolderByServerRelativePath(decodedUrl='${addressOf(place)}')`;

export const filePath = (place: Place, file: string): string => `web/getFileByServerRelativePath(decodedUrl='${addressOf(place)}/${file}')`;

const stampsOf = (author: Who): object[] => [
  { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: login(author) }]) },
  { FieldName: 'Editor', FieldValue: JSON.stringify([{ Key: login(author) }]) }
];

function formOf(place: Place, author: Who): object {
  return { ...createInfo(place), formValues: [{ FieldName: 'Title', FieldValue: `Of ${author}` }, ...stampsOf(author)], bNewDocumentUpdate: false };
}

/** Where a form puts a row. */
export function createInfo(place: Place): object {
  return { listItemCreateInfo: { FolderPath: { DecodedUrl: addressOf(place) }, UnderlyingObjectType: 0 } };
}
