import { rest } from './rest';

/** A row of a log as plain REST tells it to a person. */
export interface RestRow {
  readonly ID: number;
  readonly Kind: string;
  readonly PersonKey: string;
  readonly Body: Readonly<Record<string, unknown>>;
}

const site = '/sites/guildhall';

/** Parses what a person is given below `_api/` of the Guildhall site; throws where the answer is a refusal. */
export async function jsonByRest<T>(origin: string, person: string, path: string): Promise<T> {
  const response = await rest(origin, site, person, path);
  if (!response.ok) throw new Error(`${path} is refused with ${response.status}.`);
  return JSON.parse(await response.text()) as T;
}

/** What plain REST gives a person of a log and a community, by ascending id. Uses nothing of the product. */
export async function rowsByRest(origin: string, person: string, list: string, community: string): Promise<readonly RestRow[]> {
  const path = `web/lists/getByTitle('${list}')/items?$select=ID,Kind,PersonKey,Body&$filter=CommunityKey eq '${community}'&$orderby=ID&$top=5000`;
  const { value } = await jsonByRest<{ value: readonly (Omit<RestRow, 'Body'> & { readonly Body: string | null })[] }>(origin, person, path);
  return value.map(row => ({ ...row, Body: JSON.parse(row.Body ?? '{}') as RestRow['Body'] }));
}
