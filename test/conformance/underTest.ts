import { people, startTenant } from '../workbench/sharepoint/tenant';

/** Who acts: somebody with Full Control, and a member of the site who is no owner. */
export type Actor = 'owner' | 'member';

export interface Request {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly as?: Actor;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed, where it is JSON. */
  readonly json: unknown;
  /** SharePoint's own code and words, where it refuses. */
  readonly code: string;
  readonly message: string;
}

/** The SharePoint that the suite asks: the local service, or the tenant that `SP_TENANT_URL` names. */
export interface UnderTest {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** Whether a real tenant is asked. */
export const isTenant = process.env.SP_TENANT_URL !== undefined;

/** Whether there is somebody besides the owner. */
export const hasMember = !isTenant || process.env.SP_TENANT_MEMBER_TOKEN !== undefined;

export async function openUnderTest(): Promise<UnderTest> {
  return isTenant ? openTenant(process.env.SP_TENANT_URL ?? '') : openLocal();
}

async function openLocal(): Promise<UnderTest> {
  const tenant = await startTenant();
  const upn = { owner: people.ada, member: people.linus };
  const url = tenant.origin + tenant.site;
  const digests = new Map<Actor, Promise<string>>();
  const digestOf = (actor: Actor): Promise<string> => {
    const digest = digests.get(actor) ?? tenant.digest(upn[actor]);
    digests.set(actor, digest);
    return digest;
  };
  return {
    url,
    ask: async request => {
      const actor = request.as ?? 'owner';
      const digest: Record<string, string> = (request.method ?? 'GET') === 'GET' ? {} : { 'X-RequestDigest': await digestOf(actor) };
      return send(url, request, { 'X-Workbench-Person': upn[actor], ...digest });
    },
    close: () => tenant.close()
  };
}

/** With a bearer token SharePoint asks for no digest; see docs/tenant.md for how to get one. */
async function openTenant(address: string): Promise<UnderTest> {
  const url = address.replace(/\/+$/, '');
  const tokens: Record<Actor, string | undefined> = { owner: process.env.SP_TENANT_TOKEN, member: process.env.SP_TENANT_MEMBER_TOKEN };
  if (tokens.owner === undefined) throw new Error('SP_TENANT_URL needs SP_TENANT_TOKEN beside it: an access token of an owner of the site.');
  return {
    url,
    ask: request => send(url, request, { Authorization: `Bearer ${tokens[request.as ?? 'owner'] ?? ''}` }),
    close: async () => undefined
  };
}

async function send(url: string, { method = 'GET', path, headers, body }: Request, identity: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${url}/_api/${path}`, {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...identity, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  });
  const text = await response.text();
  const json = parse(text);
  const error = (json as { 'odata.error'?: { code: string; message: { value: string } } } | undefined)?.['odata.error'];
  return { status: response.status, headers: response.headers, text, json, code: error?.code ?? '', message: error?.message.value ?? '' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
