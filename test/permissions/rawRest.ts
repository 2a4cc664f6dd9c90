import { cast, guildhallSite, type GuildhallTenant, type Who } from '../data/guildhallTenant';

/** A request as anybody can type it into the console of a browser. */
export interface RawRequest {
  /** Below `_api/`. */
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'MERGE' | 'DELETE';
  /** The verb that a POST means. */
  readonly means?: 'MERGE' | 'PUT' | 'DELETE';
  /** Beside or instead of those every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose digest goes along; the sender's own unless said. */
  readonly digestOf?: Who;
  /** Server-relative address of the site; Guildhall's unless said. */
  readonly site?: string;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  /** SharePoint's code where the request was refused, else empty. */
  readonly code: string;
  readonly text: string;
}

/** The answer's JSON. */
export const jsonOf = <T>(answer: Answer): T => JSON.parse(answer.text) as T;

/** Sends requests as somebody, each person with a digest of the own. */
export class RawRest {
  private readonly digests = new Map<string, Promise<string>>();

  public constructor(private readonly company: GuildhallTenant) {}

  public async send(who: Who, request: RawRequest): Promise<Answer> {
    return answer(await this.fetch(request, await this.headers(who, request), textOf(request.body)));
  }

  /**
   * The same requests as parts of one `$batch`, writing ones in change sets of their own as PnPjs sends them. A batch
   * that is refused as a whole gives that one answer. `envelope`: what is odd about the batch itself.
   */
  public async sendBatch(who: Who, requests: readonly RawRequest[], envelope: Pick<RawRequest, 'digestOf' | 'site'> = {}): Promise<Answer[]> {
    const parts = requests.map(request => `--batch\n${this.part(request)}`);
    const batch = { path: '$batch', method: 'POST', ...envelope } as const;
    const headers = { ...(await this.headers(who, batch)), 'Content-Type': 'multipart/mixed; boundary=batch' };
    const whole = await answer(await this.fetch(batch, headers, `${parts.join('')}--batch--\n`));
    if (whole.status !== 200) return [whole];
    return whole.text.split(/^HTTP\/1\.1 /m).slice(1).map(part => {
      const body = part.slice(part.indexOf('\r\n\r\n')).replace(/--batchresponse_[\s\S]*$/, '').trim();
      return readAnswer(Number(part.slice(0, 3)), body);
    });
  }

  private part(request: RawRequest): string {
    const { method = 'GET', body } = request;
    const lines = Object.entries(headersOf(request)).map(([name, value]) => `${name}: ${value}\n`);
    const http = `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${this.urlOf(request)} HTTP/1.1\n${lines.join('')}\n${textOf(body) ?? ''}\n`;
    return method === 'GET' ? http : `Content-Type: multipart/mixed; boundary=changeset\n\n--changeset\n${http}\n--changeset--\n\n`;
  }

  private urlOf({ path, site = guildhallSite }: RawRequest): string {
    return encodeURI(`${this.company.tenant.origin}${site}/_api/${path}`);
  }

  private async headers(who: Who, request: RawRequest): Promise<Record<string, string>> {
    const headers = { ...headersOf(request), 'X-Workbench-Person': cast[who] };
    if (request.method === undefined || request.method === 'GET') return headers;
    const { digestOf = who, site = guildhallSite } = request;
    const key = `${digestOf} ${site}`;
    const digest = this.digests.get(key) ?? this.company.tenant.digest(cast[digestOf], site);
    this.digests.set(key, digest);
    return { ...headers, 'X-RequestDigest': await digest };
  }

  private fetch(request: RawRequest, headers: Record<string, string>, body?: string): Promise<Response> {
    return fetch(this.urlOf(request), { method: request.method ?? 'GET', headers, ...(body === undefined ? {} : { body }) });
  }
}

function headersOf({ method = 'GET', means, headers }: RawRequest): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
    ...(means === undefined ? {} : { 'X-HTTP-Method': means, 'If-Match': '*' }),
    ...headers
  };
}

function textOf(body: unknown): string | undefined {
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}

async function answer(response: Response): Promise<Answer> {
  return readAnswer(response.status, await response.text());
}

/** A form that was refused a field answers 200 all the same, and counts as 200 with a code of ours. */
function readAnswer(status: number, text: string): Answer {
  if (status >= 400) {
    const body = JSON.parse(text) as { 'odata.error'?: { code: string } };
    return { status, code: body['odata.error']?.code ?? '', text };
  }
  return { status, code: /"HasException":\s*true/.test(text) ? 'a field was refused' : '', text };
}
