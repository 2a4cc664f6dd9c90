import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { openUnderTest } from './underTest';

const batches = 'D make-batch-requests-with-the-rest-apis';

describe('$batch', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
  });
  afterAll(() => library.close());

  const part = (method: string, path: string, body?: unknown): string =>
    ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${encodeURI(`${library.sharepoint.url}/_api/${path}`)} HTTP/1.1`, 'Accept: application/json', 'Content-Type: application/json', '', ...(body === undefined ? [] : [JSON.stringify(body)]), ''].join('\r\n');
  const post = (lines: readonly string[]) =>
    library.sharepoint.ask({ method: 'POST', path: '$batch', headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' }, body: lines.join('\r\n') });
  const writes = (...parts: readonly string[]): string[] => [
    '--batch_1', 'Content-Type: multipart/mixed; boundary=changeset_1', '', ...parts.flatMap(each => ['--changeset_1', each]), '--changeset_1--', ''
  ];
  const statuses = (text: string): number[] => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(match => Number(match[1]));

  behaviour('parts are answered in the order they were sent', batches, async () => {
    const { status, text } = await post(['--batch_1', part('GET', 'web?$select=Title'), '--batch_1', part('GET', `${library.items}(999999)`), '--batch_1', part('GET', 'web/currentUser?$select=Id'), '--batch_1--', '']);
    expect([status, statuses(text)]).toEqual([200, [200, 404, 200]]);
  });
  behaviour('a part that fails takes no other with it: a changeset is no transaction', batches, async () => {
    const before = await library.titles('$orderby=ID');
    const { text } = await post([...writes(part('POST', library.items, { Title: 'First' }), part('POST', library.items, { Nothing: 1 }), part('POST', library.items, { Title: 'Third' })), '--batch_1--', '']);
    expect(statuses(text)).toEqual([201, 400, 201]);
    expect(await library.titles('$orderby=ID')).toEqual([...before, 'First', 'Third']);
  });
  behaviour('reads and writes stand in one batch', batches, async () => {
    const { text } = await post(['--batch_1', part('GET', 'web?$select=Title'), ...writes(part('POST', library.items, { Title: 'Mixed' })), '--batch_1--', '']);
    expect(statuses(text)).toEqual([200, 201]);
  });
  behaviour('more than a hundred parts are refused', 'T pnpcore#284, pnpjs#3207', async () => {
    const { status } = await post([...Array.from({ length: 101 }, () => ['--batch_1', part('GET', 'web?$select=Title')]).flat(), '--batch_1--', '']);
    expect(status).toBe(400);
  });
});
