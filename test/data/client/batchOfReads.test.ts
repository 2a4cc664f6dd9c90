import { isBatchOfReads } from '../../../src/data/client/batchOfReads';
import { site } from './scripted';

const batch = `${site}/_api/$batch`;
const body = (...lines: string[]): string => ['--batch_1', 'Content-Type: application/http', '', ...lines, '', '--batch_1--'].join('\r\n');
const read = 'GET /_api/web HTTP/1.1';

describe('A batch of reads', () => {
  test.each<[string, string, RequestInit['body'], boolean]>([
    ['one read', batch, body(read), true],
    ['many reads', batch, body(read, read), true],
    ['reads, in an address in capitals', `${site}/_API/$BATCH`, body(read), true],
    ['nothing', batch, '', true],
    ['a read with the name of a method in its address', batch, body('GET /_api/POST /DELETE HTTP/1.1'), true],
    ['a read beside a write', batch, body(read, 'POST /_api/web/lists HTTP/1.1'), false],
    ['reads sent elsewhere', `${site}/_api/web`, body(read), false],
    ['reads sent below the batch', `${batch}/web`, body(read), false],
    ['a body that cannot be looked into', batch, new Blob([read]), false],
    ['no body', batch, undefined, false]
  ])('%s', (_what, url, sent, expected) => {
    expect(isBatchOfReads(url, sent)).toBe(expected);
  });

  test.each(['POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'])('holds no %s', method => {
    expect(isBatchOfReads(batch, body(`${method} /_api/web HTTP/1.1`))).toBe(false);
  });
});
