/**
 * Asks or, with a body, posts below `_api/` of a site as a person, as any script could. `verb`: what becomes of the item at the
 * address, whatever its version.
 */
export async function rest(origin: string, site: string, person: string, path: string, body?: unknown, verb?: 'MERGE' | 'DELETE'): Promise<Response> {
  const headers = { 'X-Workbench-Person': person, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
  const api = `${origin}${site}/_api`;
  if (body === undefined) return fetch(`${api}/${path}`, { headers });
  const context = await fetch(`${api}/contextinfo`, { method: 'POST', headers });
  const { FormDigestValue: digest } = (await context.json()) as { FormDigestValue: string };
  const what: Record<string, string> = verb === undefined ? {} : { 'X-HTTP-Method': verb, 'If-Match': '*' };
  return fetch(`${api}/${path}`, { method: 'POST', headers: { ...headers, ...what, 'X-RequestDigest': digest }, body: JSON.stringify(body) });
}
