import type { Failure } from '../../../src/domain/failure';
import { flightKey, noDigestHeader, send } from '../../../src/data/client/send';
import type { Scene } from './scripted';
import { digest, ok, refusedDigest, scripted, site, status } from './scripted';

const items = `${site}/_api/web/lists/getByTitle('Memberships')/items`;
const get = (url = items): [string, RequestInit] => [url, { method: 'GET', headers: { Accept: 'application/json' } }];
const post = (headers: Record<string, string> = {}): [string, RequestInit] => [items, { method: 'POST', headers, body: '{}' }];
const methods = (sent: readonly { method: string; url: string }[]): string[] =>
  sent.map(({ method, url }) => (url.endsWith('contextinfo') ? 'digest' : method));
const failureOf = (promise: Promise<unknown>): Promise<Failure> => promise.then(() => Promise.reject(new Error('It worked.')), (error: Failure) => error);

describe('A read', () => {
  test.each<[string, Scene]>([
    ['429', status(429)],
    ['500', status(500)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['a connection that is cut', 'cut']
  ])('is sent again after %s', async (_name, scene) => {
    const { connection, sent, waited } = scripted([scene, scene, ok()]);
    expect((await send(connection, ...get())).status).toBe(200);
    expect(sent).toHaveLength(3);
    expect(waited).toEqual([250, 500]);
  });

  test.each([400, 401, 403, 404, 412, 501])('is not sent again after %d', async code => {
    const { connection, sent } = scripted([status(code)]);
    expect((await send(connection, ...get())).status).toBe(code);
    expect(sent).toHaveLength(1);
  });

  test('gives up after ten attempts, with the last answer', async () => {
    const { connection, sent } = scripted([status(500)]);
    expect((await send(connection, ...get())).status).toBe(500);
    expect(sent).toHaveLength(10);
  });

  test('gives up after ten attempts, with the reason why the connection was cut', async () => {
    const { connection, sent } = scripted(['cut']);
    expect(await failureOf(send(connection, ...get()))).toEqual(new TypeError('fetch failed'));
    expect(sent).toHaveLength(10);
  });

  test('is sent again where the next wait ends with its patience', async () => {
    const { connection, waited } = scripted([status(500), status(500), ok()], { patience: { attempts: 10, milliseconds: 750 } });
    expect((await send(connection, ...get())).status).toBe(200);
    expect(waited).toEqual([250, 500]);
  });

  test('waits for the gate as long as its patience, to the moment', async () => {
    const { connection, waited } = scripted([ok()], { patience: { attempts: 10, milliseconds: 5000 } });
    connection.gate.closeUntil(connection.clock.now() + 5000);
    expect((await send(connection, ...get())).status).toBe(200);
    expect(waited).toEqual([5000]);
  });

  test('gives up where the next wait would end beyond its patience', async () => {
    const { connection, sent, waited } = scripted([status(500)], { patience: { attempts: 10, milliseconds: 1000 } });
    await send(connection, ...get());
    expect(waited).toEqual([250, 500]);
    expect(sent).toHaveLength(3);
  });

  test('asks for no digest', async () => {
    const { connection, sent } = scripted([ok()]);
    await send(connection, ...get());
    expect(sent[0]?.headers.has('X-RequestDigest')).toBe(false);
  });

  test('is given up where an answer does not come in half a minute', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout');
    const { connection } = scripted([ok()]);
    await send(connection, ...get());
    expect(timeout.mock.calls).toEqual([[30_000]]);
    timeout.mockRestore();
  });
});

describe('Where SharePoint asks to wait', () => {
  test('is kept also after a batch in which one part was throttled', async () => {
    const part = 'HTTP/1.1 429 Too Many Requests\r\nRETRY-AFTER: 20\r\n\r\n{}\r\n';
    const { connection, sent } = scripted([new Response(`--batchresponse_1\r\n\r\n${part}--batchresponse_1--\r\n`), ok()]);
    await send(connection, `${site}/_api/$batch`, { method: 'POST', headers: { 'X-RequestDigest': 'mine' }, body: 'POST /items HTTP/1.1' });
    await send(connection, ...get());
    expect(sent.map(({ at }) => at - (sent[0]?.at ?? 0))).toEqual([0, 20_000]);
  });

  test('nothing is sent before, and a little chance is added', async () => {
    const { connection, sent, waited } = scripted([status(429, { 'Retry-After': '20' }), ok()], { random: () => 0.5 });
    await send(connection, ...get());
    expect(waited).toEqual([20_500]);
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
  });

  test('every other request of the person waits too', async () => {
    const { connection, sent } = scripted([status(429, { 'Retry-After': '20' }), ok()], { patience: { attempts: 1, milliseconds: 60_000 } });
    await send(connection, ...get());
    await send(connection, ...get(`${site}/_api/web`));
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
  });

  test('a clock that wakes too early is made to wait for the rest', async () => {
    let now = 0;
    const { connection, sent } = scripted([status(429, { 'Retry-After': '10' }), ok()], {
      clock: { now: () => now, sleep: async wait => void (now += Math.ceil(wait / 2)) }
    });
    await send(connection, ...get());
    expect(now).toBeGreaterThanOrEqual(10_000);
    expect(sent).toHaveLength(2);
  });

  test('longer than anybody would, it says so at once, with how long', async () => {
    const { connection, sent, waited } = scripted([status(429, { 'Retry-After': '300' })]);
    expect(await failureOf(send(connection, ...get()))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 300, message: 'SharePoint asked to wait.' });
    expect(sent).toHaveLength(1);
    expect(waited).toEqual([]);
  });

  test('asking again in that time sends nothing, and tells how long is left', async () => {
    let now = 0;
    const { connection, sent } = scripted([status(503, { 'Retry-After': '300' })], { clock: { now: () => now, sleep: async () => undefined } });
    await failureOf(send(connection, ...get()));
    now = 100_000;
    expect(await failureOf(send(connection, ...get()))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 200 });
    expect(sent).toHaveLength(1);
  });

  test('of two waits the longer one holds', async () => {
    const { connection, waited } = scripted([status(429, { 'Retry-After': '30' }), ok()]);
    connection.gate.closeUntil(connection.clock.now() + 5000);
    await send(connection, ...get());
    expect(waited.reduce((sum, wait) => sum + wait)).toBeGreaterThanOrEqual(35_000 - 1000);
  });

  test('an answer that is no refusal closes nothing', async () => {
    const { connection } = scripted([new Response('{}', { headers: { 'RateLimit-Reset': '60' } })]);
    await send(connection, ...get());
    expect(connection.gate.closedFor()).toBe(0);
  });

  test('whoever listens is told until when, each time it gets longer', async () => {
    const { connection } = scripted([ok()], { clock: { now: () => 1000, sleep: async () => undefined } });
    const told: number[] = [];
    const stop = connection.gate.onClosed(until => told.push(until));
    connection.gate.closeUntil(5000);
    connection.gate.closeUntil(4000);
    connection.gate.closeUntil(6000);
    stop();
    connection.gate.closeUntil(9000);
    expect(told).toEqual([5000, 6000]);
    expect(connection.gate.closedFor()).toBe(8000);
  });

  test('whoever listens while it is closed is told at once; while it is open, nothing', async () => {
    let now = 1000;
    const { connection } = scripted([ok()], { clock: { now: () => now, sleep: async () => undefined } });
    const told: number[] = [];
    connection.gate.closeUntil(5000);
    connection.gate.onClosed(until => told.push(until));
    now = 5000;
    connection.gate.onClosed(until => told.push(until));
    expect(told).toEqual([5000]);
  });
});

describe('The same read twice at a time', () => {
  test('is sent once, and both get the answer', async () => {
    const { connection, sent } = scripted([ok({ value: 'same' })]);
    const answers = await Promise.all([send(connection, ...get()), send(connection, ...get())]);
    expect(await Promise.all(answers.map(answer => answer.json()))).toEqual([{ value: 'same' }, { value: 'same' }]);
    expect(sent).toHaveLength(1);
  });

  test('fails for both', async () => {
    const { connection, sent } = scripted([status(404)]);
    const answers = await Promise.all([send(connection, ...get()), send(connection, ...get())]);
    expect(answers.map(answer => answer.status)).toEqual([404, 404]);
    expect(sent).toHaveLength(1);
  });

  test('one after the other is sent twice', async () => {
    const { connection, sent } = scripted([ok()]);
    await send(connection, ...get());
    await send(connection, ...get());
    expect(sent).toHaveLength(2);
  });

  test.each<[string, [string, RequestInit]]>([
    ['another address', get(`${items}?$top=1`)],
    ['another form of answer', [items, { method: 'GET', headers: { Accept: 'text/plain' } }]]
  ])('with %s is another read', async (_name, other) => {
    const { connection, sent } = scripted([ok()]);
    await Promise.all([send(connection, ...get()), send(connection, ...other)]);
    expect(sent).toHaveLength(2);
  });

  test('does not share an answer that left before a write: it may not show what was written', async () => {
    let land: (answer: Response) => void = () => undefined;
    const slow = new Promise<Response>(resolve => (land = resolve));
    const { connection, sent } = scripted([() => slow, digest('a'), ok(), ok({ value: 'new' })]);
    const before = send(connection, ...get());
    await send(connection, ...post());
    const after = send(connection, ...get());
    land(ok({ value: 'old' }));
    expect(await (await before).json()).toEqual({ value: 'old' });
    expect(await (await after).json()).toEqual({ value: 'new' });
    expect(methods(sent)).toEqual(['GET', 'digest', 'POST', 'GET']);
  });

  test('does not share an answer that left while a write was under way', async () => {
    let finish: (answer: Response) => void = () => undefined;
    let land: (answer: Response) => void = () => undefined;
    const writing = new Promise<Response>(resolve => (finish = resolve));
    const reading = new Promise<Response>(resolve => (land = resolve));
    const { connection, sent } = scripted([() => writing, () => reading, ok({ value: 'new' })]);
    const write = send(connection, ...post({ 'X-RequestDigest': 'given' }));
    const during = send(connection, ...get());
    finish(ok());
    await write;
    const after = send(connection, ...get());
    land(ok({ value: 'old' }));
    expect(await (await during).json()).toEqual({ value: 'old' });
    expect(await (await after).json()).toEqual({ value: 'new' });
    expect(sent).toHaveLength(3);
  });
});

describe('What was read', () => {
  const [url, init] = get();
  const recalled = async (answer: Response, keeps = true): Promise<string | undefined> => {
    const { connection } = scripted([answer]);
    await send({ ...connection, keeps }, url, init);
    return connection.kept.recall(flightKey(url, init))?.text;
  };

  test('is kept, and can still be read by whoever asked', async () => {
    const { connection } = scripted([ok({ value: 1 })]);
    const answer = await send(connection, url, init);
    expect([await answer.json(), connection.kept.recall(flightKey(url, init))?.text]).toEqual([{ value: 1 }, '{"value":1}']);
  });

  test('is not kept where it is a refusal, or where nothing is to be kept', async () => {
    expect([await recalled(status(400)), await recalled(ok({ value: 1 }), false)]).toEqual([undefined, undefined]);
  });

  test('is known by its address and its form; no form is a form, too', () => {
    expect([flightKey(url, init), flightKey(url, {})]).toEqual([`application/json ${url}`, ` ${url}`]);
  });
});

describe('A write', () => {
  test.each<[string, Scene]>([
    ['500', status(500)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)]
  ])('is not sent again after %s: it may have been done', async (_name, scene) => {
    const { connection, sent } = scripted([digest('a'), scene]);
    await send(connection, ...post());
    expect(methods(sent)).toEqual(['digest', 'POST']);
  });

  test('is not sent again after a connection that is cut', async () => {
    const { connection, sent } = scripted([digest('a'), 'cut']);
    await failureOf(send(connection, ...post()));
    expect(methods(sent)).toEqual(['digest', 'POST']);
  });

  test('is sent again after 429: what is throttled was not done', async () => {
    const { connection, sent, waited } = scripted([digest('a'), status(429, { 'Retry-After': '3' }), ok()]);
    expect((await send(connection, ...post())).status).toBe(200);
    expect(methods(sent)).toEqual(['digest', 'POST', 'POST']);
    expect(waited).toEqual([3000]);
  });

  test('carries a digest that is fetched once and used again, and travels without our own mark', async () => {
    const { connection, sent } = scripted([digest('a'), ok()]);
    await send(connection, ...post({ [noDigestHeader]: '1' }));
    await send(connection, ...post({ [noDigestHeader]: '1' }));
    expect(methods(sent)).toEqual(['digest', 'POST', 'POST']);
    expect(sent.map(({ headers }) => headers.get('X-RequestDigest'))).toEqual([null, 'a', 'a']);
    expect(sent.some(({ headers }) => headers.has(noDigestHeader))).toBe(false);
  });

  test('asks for its digest as the same person, and without what belongs to its body', async () => {
    const { connection, sent } = scripted([digest('a'), ok()]);
    await send(connection, ...post({ 'X-Workbench-Person': 'eva', 'Content-Type': 'text/plain', 'If-Match': '"1"', 'X-HTTP-Method': 'MERGE' }));
    expect(sent[0]?.url).toBe(`${site}/_api/contextinfo`);
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ accept: 'application/json', 'x-workbench-person': 'eva' });
  });

  test.each(['-2130575251', '-2130575252'])('whose digest is refused (%s) fetches another one and is sent again', async code => {
    const { connection, sent, waited } = scripted([digest('old'), refusedDigest(code), digest('new'), ok()]);
    expect((await send(connection, ...post())).status).toBe(200);
    expect(methods(sent)).toEqual(['digest', 'POST', 'digest', 'POST']);
    expect(sent[3]?.headers.get('X-RequestDigest')).toBe('new');
    expect(waited).toEqual([]);
  });

  test('refused for another reason is not sent again', async () => {
    const { connection, sent } = scripted([digest('a'), status(403)]);
    expect((await send(connection, ...post())).status).toBe(403);
    expect(methods(sent)).toEqual(['digest', 'POST']);
  });

  test('that brings a digest keeps it', async () => {
    const { connection, sent } = scripted([ok()]);
    await send(connection, ...post({ 'X-RequestDigest': 'given' }));
    expect(sent.map(({ headers }) => headers.get('X-RequestDigest'))).toEqual(['given']);
  });

  test('is not sent where no digest is given, and says why', async () => {
    const { connection, sent } = scripted([status(403)]);
    expect(await failureOf(send(connection, ...post()))).toMatchObject({ name: 'Failure', kind: 'forbidden' });
    expect(methods(sent)).toEqual(['digest']);
  });

  test('the request for a digest is sent again like a read', async () => {
    const { connection, sent } = scripted(['cut', status(503), digest('a'), ok()]);
    await send(connection, ...post());
    expect(methods(sent)).toEqual(['digest', 'digest', 'digest', 'POST']);
  });
});

describe('A batch', () => {
  const batch = (...lines: string[]): [string, RequestInit] => [
    `${site}/_api/$batch`,
    { method: 'POST', headers: { 'X-RequestDigest': 'given' }, body: ['--batch_1', 'Content-Type: application/http', '', ...lines, ''].join('\n') }
  ];

  test('of reads is sent again as a whole', async () => {
    const { connection, sent } = scripted(['cut', status(503), ok()]);
    await send(connection, ...batch(`GET ${items} HTTP/1.1`));
    expect(sent).toHaveLength(3);
  });

  test.each(['POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'])('with a %s in it is not', async method => {
    const { connection, sent } = scripted([status(503)]);
    await send(connection, ...batch(`GET ${items} HTTP/1.1`, `${method} ${items} HTTP/1.1`));
    expect(sent).toHaveLength(1);
  });

  test('is known by its address, not by its body', async () => {
    const { connection, sent } = scripted([status(503)]);
    const [, init] = batch(`GET ${items} HTTP/1.1`);
    await send(connection, items, init);
    expect(sent).toHaveLength(1);
  });
});

describe('A device that is offline', () => {
  test.each<[string, [string, RequestInit]]>([['a read', get()], ['a write', post()]])('sends nothing and says so: %s', async (_name, request) => {
    const { connection, sent, waited } = scripted([ok()], { isOnline: () => false });
    expect(await failureOf(send(connection, ...request))).toMatchObject({ kind: 'offline', outcomeUnknown: false, message: 'This device is offline.' });
    expect([sent.length, waited.length]).toEqual([0, 0]);
  });

  test('that goes offline between two attempts stops trying', async () => {
    let isOnline = true;
    const { connection, sent } = scripted([() => { isOnline = false; throw new TypeError('fetch failed'); }], { isOnline: () => isOnline });
    expect(await failureOf(send(connection, ...get()))).toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(1);
  });
});

describe('What SharePoint refuses with a status that sounds like a fault', () => {
  test.each([
    ['a query over the list view threshold', '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'],
    ['too many lookup columns', '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'],
    ['a value that must be unique', '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'],
    ['a validation formula', '-2130575162, Microsoft.SharePoint.SPListDataValidationException']
  ])('is not asked again: %s', async (_name, code) => {
    const { connection, sent } = scripted([new Response(JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: 'No.' } } }), { status: 500 })]);
    expect((await send(connection, ...get())).status).toBe(500);
    expect(sent).toHaveLength(1);
  });
});

describe('An answer of before', () => {
  test.each([
    [401, undefined],
    [403, undefined],
    [404, undefined],
    [429, 'before'],
    [500, 'before']
  ])('after %d is %s', async (code, expected) => {
    const { connection } = scripted([new Response('before'), status(code)]);
    await send(connection, ...get());
    await send(connection, ...get());
    expect(connection.kept.recall(`application/json ${items}`)?.text).toBe(expected);
  });
});
