import { jsonOf, type Answer, type RawRequest } from './rawRest';
import type { Addressed, Place, RightsActor, Verb } from './rights';
import { createInfo, filePath, folderPath, listPath, type Stage, type StagedRow } from './stage';

/** One way to ask for what a verb says. */
export interface Way {
  readonly name: string;
  readonly addressed: Addressed;
  readonly request: RawRequest;
  /** Whose row must not be used again after this succeeded. */
  readonly spends?: 'colleague' | RightsActor;
  /** Sent by the administrator after this succeeded, to put things back. */
  readonly undo?: RawRequest;
}

interface Asked {
  readonly stage: Stage;
  readonly place: Place;
  readonly actor: RightsActor;
}

const post = (path: string, body?: unknown): RawRequest => ({ path, method: 'POST', ...(body === undefined ? {} : { body }) });
const meaning = (means: 'MERGE' | 'PUT' | 'DELETE', path: string, body?: unknown): RawRequest => ({ ...post(path, body), means });

/** Every way in which raw REST asks for the verb. No verb is without. */
export async function waysTo(verb: Verb, asked: Asked): Promise<readonly Way[]> {
  const { stage, place, actor } = asked;
  switch (verb) {
    case 'read':
      return waysToRead(place);
    case 'read rows of others':
      return waysToReadRow(place, await stage.row(place, 'colleague'));
    case 'add':
      return place.kind === 'library' ? waysToAddFile(asked) : waysToAddRow(asked);
    case 'change an own row':
      return waysToChange(place, await stage.row(place, actor));
    case 'change a row of somebody else':
      return waysToChange(place, await stage.row(place, 'colleague'));
    case 'delete an own row':
      return waysToDelete(asked, actor);
    case 'delete a row of somebody else':
      return waysToDelete(asked, 'colleague');
    case 'change settings of the list':
      return [
        { name: 'MERGE of the list', addressed: 'list', request: meaning('MERGE', listPath(place), { Description: 'Changed' }) },
        { name: 'MERGE of a column', addressed: 'list', request: meaning('MERGE', `${listPath(place)}/fields/getbyinternalnameortitle('Title')`, { Description: 'Changed' }) }
      ];
    case 'add a column': {
      const name = stage.freshName('Extra');
      const SchemaXml = `<Field Type="Text" Name="${name}" StaticName="${name}" DisplayName="${name}" />`;
      return [{ name: 'createFieldAsXml', addressed: 'list', request: post(`${listPath(place)}/fields/createfieldasxml`, { parameters: { SchemaXml } }) }];
    }
    case 'break inheritance':
      return waysToBreak(asked);
    case 'grant oneself Full Control':
      return waysToGrant(asked);
  }
}

function waysToRead(place: Place): Way[] {
  if (place.kind === 'library') return [{ name: 'GET of the files', addressed: place.folder === undefined ? 'list' : 'folder', request: { path: `${folderPath(place)}/files` } }];
  return [{ name: 'GET of the items', addressed: 'list', request: { path: `${listPath(place)}/items?$top=5` } }];
}

function waysToReadRow(place: Place, { id, file }: StagedRow): Way[] {
  return [
    { name: 'GET of the items with a filter', addressed: 'query', request: { path: `${listPath(place)}/items?$select=ID,Title&$filter=ID eq ${id}` } },
    { name: 'GET of the item', addressed: 'row', request: { path: `${listPath(place)}/items(${id})` } },
    ...(file === '' ? [] : [{ name: 'GET of $value', addressed: 'file', request: { path: `${filePath(place, file)}/$value` } } as const])
  ];
}

function waysToAddRow({ stage, place }: Asked): Way[] {
  const formValues = [{ FieldName: 'Title', FieldValue: 'Added' }];
  const form = `${listPath(place)}/AddValidateUpdateItemUsingPath`;
  const addressed = place.folder === undefined ? 'list' : 'folder';
  const into: Way = { name: 'AddValidateUpdateItemUsingPath', addressed, request: post(form, { ...createInfo(place), formValues, bNewDocumentUpdate: false }) };
  if (place.folder !== undefined) {
    return [into, { name: 'a folder in the folder', addressed, request: post(`${folderPath(place)}/folders/addusingpath(decodedUrl='${stage.freshName('sub')}')`) }];
  }
  return [
    { name: 'POST of an item', addressed, request: post(`${listPath(place)}/items`, { Title: 'Added' }) },
    into,
    { name: 'AddValidateUpdateItemUsingPath without a folder', addressed, request: post(form, { formValues, bNewDocumentUpdate: false }) }
  ];
}

function waysToAddFile({ stage, place }: Asked): Way[] {
  const addressed = place.folder === undefined ? 'list' : 'folder';
  return [{ name: 'a new file', addressed, request: post(`${folderPath(place)}/files/addusingpath(decodedUrl='${stage.freshName('new')}.json',overwrite=false)`, '{}') }];
}

function waysToChange(place: Place, { id, file }: StagedRow): Way[] {
  const item = `${listPath(place)}/items(${id})`;
  const ofItem: Way[] = [
    { name: 'MERGE', addressed: 'row', request: meaning('MERGE', item, { Title: 'Changed' }) },
    { name: 'PUT', addressed: 'row', request: meaning('PUT', item, { Title: 'Changed' }) },
    { name: 'ValidateUpdateListItem', addressed: 'row', request: post(`${item}/ValidateUpdateListItem`, { formValues: [{ FieldName: 'Title', FieldValue: 'Changed' }], bNewDocumentUpdate: false }) }
  ];
  if (file === '') return ofItem;
  return [
    ...ofItem,
    { name: 'PUT of $value', addressed: 'file', request: meaning('PUT', `${filePath(place, file)}/$value`, '{"changed":true}') },
    {
      name: 'a file that overwrites',
      addressed: place.folder === undefined ? 'list' : 'folder',
      request: post(`${folderPath(place)}/files/addusingpath(decodedUrl='${file}',overwrite=true)`, '{"changed":true}')
    }
  ];
}

async function waysToDelete({ stage, place }: Asked, author: RightsActor | 'colleague'): Promise<Way[]> {
  const { id, file } = await stage.row(place, author);
  const item = `${listPath(place)}/items(${id})`;
  return [
    { name: 'DELETE', addressed: 'row', request: meaning('DELETE', item), spends: author },
    { name: 'recycle', addressed: 'row', request: post(`${item}/recycle`), spends: author },
    ...(file === '' ? [] : [{ name: 'DELETE of the file', addressed: 'file', request: meaning('DELETE', filePath(place, file)), spends: author } as const])
  ];
}

/** The thing whose scope it is: the list, or the item of the folder. */
export const scopePath = (place: Place): string => (place.folder === undefined ? listPath(place) : `${folderPath(place)}/ListItemAllFields`);

async function waysToBreak({ stage, place, actor }: Asked): Promise<Way[]> {
  const steps = 'breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)';
  const { id } = await stage.row(place, actor);
  return [
    { name: 'of the place', addressed: place.folder === undefined ? 'list' : 'folder', request: post(`${scopePath(place)}/${steps}`) },
    { name: 'of an own row', addressed: 'row', request: post(`${listPath(place)}/items(${id})/${steps}`), spends: actor }
  ];
}

async function waysToGrant({ stage, place, actor }: Asked): Promise<Way[]> {
  const assignment = `(principalid=${await stage.idOf(actor)},roledefid=${stage.company.principals.fullControl})`;
  const assignments = `${scopePath(place)}/roleassignments`;
  return [
    {
      name: 'addRoleAssignment',
      addressed: place.folder === undefined ? 'list' : 'folder',
      request: post(`${assignments}/addroleassignment${assignment}`),
      undo: post(`${assignments}/removeroleassignment${assignment}`)
    }
  ];
}

/** Rows in the answer to a query. */
export const rowsIn = (answer: Answer): number => (answer.status === 200 ? jsonOf<{ value: unknown[] }>(answer).value.length : 0);
