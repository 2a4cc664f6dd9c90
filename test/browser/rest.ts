/** Asks or, with a body, posts below `_api/` of a site as a person, as any script could. */
export async function rest(origin: string, site: string, person: string, path: string, body?: unknown): Promise<Response> {
  const headers = { 'X-Workbench-Person': person, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json' };
  const api = `${origin}${site}/_api`;
  if (body === undefined) return fetch(`${api}/${path}`, { headers });
  const context = await fetch(`${api}/contextinfo`, { method: 'POST', headers });
  const { FormDigestValue: digest } = (await context.json()) as { FormDigestValue: string };
  return fetch(`${api}/${path}`, { method: 'POST', headers: { ...headers, 'X-RequestDigest': digest }, body: JSON.stringify(body) });
}
