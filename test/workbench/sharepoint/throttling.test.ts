import type { Switches } from '../../../workbench/sharepoint/service';
import { people, startTenant, type Tenant } from './tenant';

const start = Date.parse('2026-05-04T10:00:00.250Z');
const limit = 10;

/** A clock that stands still until it is moved. */
let seconds: number;
let tenant: Tenant;

beforeEach(async () => {
  seconds = 0;
  tenant = await startTenant({ clock: () => new Date(start + seconds * 1000), requestsPerFiveMinutes: limit });
});
afterEach(() => tenant.close());

const ask = (who: string = people.linus): Promise<Response> => tenant.raw(who)('web/title');

async function askTimes(count: number, who?: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) {
    statuses.push((await ask(who)).status);
  }
  return statuses;
}

const times = (count: number, status: number): number[] => Array<number>(count).fill(status);

async function set(switches: Partial<Switches>): Promise<void> {
  expect((await tenant.workbench('switches', switches)).status).toBe(200);
}

describe('throttling', () => {
  it('refuses the request beyond the limit, and says how long to wait', async () => {
    expect(await askTimes(limit)).toEqual(times(limit, 200));
    const response = await ask();
    expect([response.status, response.headers.get('retry-after'), response.headers.get('content-type'), await response.text()]).toEqual([
      429, '300', 'text/plain; charset=utf-8', '429 TOO MANY REQUESTS'
    ]);
  });

  it('lets in again whoever waits as long as told', async () => {
    await askTimes(limit - 1);
    seconds = 100;
    await ask();
    seconds = 150;
    const response = await ask();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '150']);
    seconds = 299;
    expect((await ask()).status).toBe(429);
    seconds = 300;
    expect(await askTimes(limit - 3)).toEqual(times(limit - 3, 200));
    expect((await ask()).status).toBe(429);
  });

  it('counts refused requests too: whoever goes on stays out', async () => {
    await askTimes(limit);
    for (seconds = 20; seconds <= 600; seconds += 20) {
      expect((await ask()).status).toBe(429);
    }
    seconds += Number((await ask()).headers.get('retry-after'));
    expect((await ask()).status).toBe(200);
  });

  it('is of one person, not of all', async () => {
    await askTimes(limit + 1);
    expect(await askTimes(limit, people.grace)).toEqual(times(limit, 200));
  });

  it('counts one person once, however the name is written', async () => {
    await askTimes(limit);
    expect((await ask(people.linus.toUpperCase())).status).toBe(429);
  });

  it('allows 3,000 requests unless told otherwise', async () => {
    const usual = await startTenant();
    expect(await (await usual.workbench('switches')).json()).toEqual({
      forgeableAuthor: false, emptyPages: false, digestsSurviveRestart: false, requestsPerFiveMinutes: 3000, throttleStatus: 429, retryAfterAsDate: false
    });
    await usual.close();
  });

  it('ends with a limit of 0', async () => {
    await set({ requestsPerFiveMinutes: 0 });
    expect(await askTimes(limit + 5)).toEqual(times(limit + 5, 200));
  });

  it('may say 503 instead', async () => {
    await set({ throttleStatus: 503 });
    await askTimes(limit);
    const response = await ask();
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([503, '300', 'The service is unavailable.']);
  });

  it('may tell a date instead of seconds, never one too early', async () => {
    await set({ retryAfterAsDate: true });
    await askTimes(limit);
    expect((await ask()).headers.get('retry-after')).toBe('Mon, 04 May 2026 10:05:01 GMT');
  });

  it('does not hit the workbench', async () => {
    await askTimes(limit + 1);
    expect((await tenant.workbench('people')).status).toBe(200);
  });

  it.each([
    [{ requestsPerFiveMinutes: -1 }, 'The switch requestsPerFiveMinutes cannot be -1.'],
    [{ throttleStatus: 500 }, 'The switch throttleStatus cannot be 500.'],
    [{ retryAfterAsDate: 'yes' }, 'The switch retryAfterAsDate cannot be "yes".'],
    [{ forgeableAuthor: 1 }, 'The switch forgeableAuthor cannot be 1.'],
    [{ kindness: true }, 'There is no switch kindness.']
  ])('refuses the switch %j', async (switches, message) => {
    const response = await tenant.workbench('switches', switches);
    expect([response.status, await response.json()]).toEqual([400, { message }]);
  });
});

describe('throttling of a batch', () => {
  /** What is told of each of so many reads in one batch. */
  async function batch(reads: number): Promise<number[]> {
    const { status, text } = await answerOf(reads);
    return status === 200 ? [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, part]) => Number(part)) : [status];
  }
  async function answerOf(reads: number): Promise<{ status: number; text: string }> {
    const address = `${tenant.origin}${tenant.site}/_api/web/title`;
    const part = `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${address} HTTP/1.1\nAccept: application/json\n\n`;
    const response = await tenant.raw(people.linus)('$batch', {
      method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary=b', 'X-RequestDigest': digest }, body: `${part.repeat(reads)}--b--\n`
    });
    return { status: response.status, text: await response.text() };
  }
  let digest: string;
  beforeEach(async () => {
    digest = await tenant.digest(people.linus);
  });

  it('counts each part, not the envelope, and refuses the parts beyond the limit', async () => {
    const left = limit - 1;
    expect(await batch(left + 2)).toEqual([...times(left, 200), 429, 429]);
  });

  it('refuses the envelope of whoever is beyond the limit already', async () => {
    await askTimes(limit - 1);
    expect(await batch(2)).toEqual([429]);
  });

  it('counts a refused envelope', async () => {
    await askTimes(limit - 1);
    seconds = 299;
    await batch(2);
    seconds = 300;
    expect(await askTimes(limit)).toEqual([...times(limit - 1, 200), 429]);
  });

  it('tells a refused part how long to wait', async () => {
    const { text } = await answerOf(limit);
    expect(text).toMatch(/HTTP\/1\.1 429 Too Many Requests\r\n(.+\r\n)*retry-after: 300\r\n/);
  });

  it('rejects the refused parts of PnPjs, and those alone', async () => {
    const [batched, execute] = tenant.as(people.linus).batched();
    const titles = Array.from({ length: limit + 1 }, () => batched.web.select('Title')());
    const settled = Promise.allSettled(titles);
    await execute();
    const refused = (await settled).filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as { status: number }).status)).toEqual([429, 429, 429]);
  });
});
