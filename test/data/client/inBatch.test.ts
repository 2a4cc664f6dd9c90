import { addRows, inBatches } from '../../../src/data/client/inBatch';
import { Failure } from '../../../src/domain/failure';
import { toHistoryWriteRow } from '../../../src/data/rows/historyRow';
import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import type { NewRow } from '../../../src/data/client/addRow';
import type { GuildhallTenant, Send } from '../guildhallTenant';
import { siteOf, startGuildhall } from '../guildhallTenant';

describe('Rows added in batches', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  const rows = (name: string, count: number): NewRow[] =>
    Array.from({ length: count }, (_, index) => ({
      list: 'history',
      values: toHistoryWriteRow({ kind: 'join', person: personKey('7'), community: communityKey('pumps'), actedAt: index, operation: operationId(`${name}-${index}`) })
    }));
  const stored = async (name: string): Promise<{ ID: number; OperationId: string }[]> => {
    const answer = await company.tenant.raw('ada@contoso.example')(`web/lists/getByTitle('History')/items?$select=ID,OperationId&$top=500`);
    const { value } = (await answer.json()) as { value: { ID: number; OperationId: string }[] };
    return value.filter(row => row.OperationId.startsWith(`${name}-`));
  };
  const administrator = (send: Send) => siteOf(company.tenant, 'administrator', send);
  const isBatch = (url: string): boolean => url.endsWith('$batch');

  test('are all there, and their ids come back in order', async () => {
    const ids = await addRows(administrator(fetch), rows('plain', 45));
    const there = await stored('plain');
    expect(there).toHaveLength(45);
    expect(ids).toEqual(rows('plain', 45).map(({ values }) => there.find(row => row.OperationId === values.OperationId)?.ID));
  });

  test('are told as they go, twenty at a time', async () => {
    const told: number[] = [];
    await addRows(administrator(fetch), rows('told', 45), done => told.push(done));
    expect(told).toHaveLength(3);
    expect(told[2]).toBe(45);
  });

  test('a part that was throttled is sent on its own, and no other', async () => {
    const alone: string[] = [];
    const throttlingOne: Send = async (url, init) => {
      if (!isBatch(url)) {
        if (init.method === 'POST' && url.endsWith('/items')) alone.push(url);
        return fetch(url, init);
      }
      // The third part never reaches the list, and is answered as throttled.
      const [before = '', third = '', ...after] = splitParts(String(init.body), 2);
      const answer = await fetch(url, { ...init, body: [before, ...after].join('') });
      expect(third).toContain('throttled-2');
      const text = await answer.text();
      return new Response(withThrottledPart(text, 2), { status: 200, headers: answer.headers });
    };
    const ids = await addRows(administrator(throttlingOne), rows('throttled', 5));
    expect(alone).toHaveLength(1);
    expect(await stored('throttled')).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  test('a post whose answer is lost doubles nothing', async () => {
    let isLost = false;
    const losing: Send = async (url, init) => {
      const answer = await fetch(url, init);
      if (!isBatch(url) || isLost) return answer;
      isLost = true;
      throw new TypeError('fetch failed');
    };
    const ids = await addRows(administrator(losing), rows('lost', 25));
    expect(await stored('lost')).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
  });

  test('a post that never arrived is made up for', async () => {
    let isCut = false;
    const cutting: Send = async (url, init) => {
      if (!isBatch(url) || isCut) return fetch(url, init);
      isCut = true;
      throw new TypeError('fetch failed');
    };
    await addRows(administrator(cutting), rows('cut', 25));
    expect(await stored('cut')).toHaveLength(25);
  });

  test('one that could not be found again is refused before any is sent', async () => {
    const [first, second] = rows('nameless', 2);
    const nameless = { ...second, values: { ...second?.values, OperationId: '' } } as NewRow;
    await expect(addRows(administrator(fetch), [first as NewRow, nameless])).rejects.toMatchObject({ kind: 'invalid', message: 'A row without OperationId could not be found again.' });
    expect(await stored('nameless')).toEqual([]);
  });

  test('one that is refused stops the rest and says why', async () => {
    const refused = addRows(siteOf(company.tenant, 'employee'), rows('refused', 200));
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await stored('refused')).toEqual([]);
  });

  test('a part that is refused is not sent on its own', async () => {
    const alone: string[] = [];
    const watching: Send = (url, init) => {
      if (init.method === 'POST' && url.endsWith('/items')) alone.push(url);
      return fetch(url, init);
    };
    await expect(addRows(siteOf(company.tenant, 'employee', watching), rows('alone', 3))).rejects.toMatchObject({ kind: 'forbidden' });
    expect(alone).toEqual([]);
  });

  test('what is sent on its own is told of the failure before', async () => {
    const told: Failure[] = [];
    const site = administrator((url, init) => (isBatch(url) ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)));
    const answers = await inBatches(site, ['a', 'b'], {
      inBatch: async ({ sp }) => (await sp.web.select('Title')<{ Title: string }>()).Title,
      alone: async (_site, item, earlier) => {
        told.push(earlier);
        return item;
      }
    });
    expect(answers).toEqual(['a', 'b']);
    expect(told.map(({ kind }) => kind)).toEqual(['unavailable', 'unavailable']);
  });
});

/** The body of a batch before, at and after its part number `index`. */
function splitParts(body: string, index: number): string[] {
  const boundary = /^--changeset_[^\s-]+(?:-[^\s-]+)*$/m.exec(body)?.[0] ?? '';
  const pieces = body.split(`${boundary}\n`);
  const [head = '', ...parts] = pieces;
  const closing = parts[parts.length - 1] ?? '';
  const end = closing.indexOf('--changeset_');
  const tail = closing.slice(end);
  const whole = [...parts.slice(0, -1), closing.slice(0, end)].map(part => `${boundary}\n${part}`);
  return [head + whole.slice(0, index).join(''), whole[index] ?? '', ...whole.slice(index + 1), tail];
}

/** The answer to a batch with one more part, answered 429, put in as part number `index`. */
function withThrottledPart(text: string, index: number): string {
  const boundary = /^--batchresponse_\S+?$/m.exec(text)?.[0] ?? '';
  const parts = text.split(boundary);
  const part = '\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 429 Too Many Requests\r\nCONTENT-TYPE: application/json\r\n\r\n{}\r\n';
  return [...parts.slice(0, index + 1), part, ...parts.slice(index + 1)].join(boundary);
}
