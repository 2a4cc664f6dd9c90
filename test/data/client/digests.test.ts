import { createDigests } from '../../../src/data/client/digests';

const web = 'https://contoso.example/sites/guildhall';
const info = (value: string, seconds = 1800) => async () => ({ FormDigestValue: value, FormDigestTimeoutSeconds: seconds });

describe('The digest of a web', () => {
  let now = 0;
  const clock = { now: () => now, sleep: async () => undefined };
  beforeEach(() => (now = 0));

  test('is kept until a minute before it runs out', async () => {
    const digests = createDigests(clock);
    expect(await digests.get(web, info('first'))).toBe('first');
    now = 1_739_999;
    expect(await digests.get(web, info('second'))).toBe('first');
    now = 1_740_000;
    expect(await digests.get(web, info('second'))).toBe('second');
  });

  test('is fetched once for all who wait for it', async () => {
    const digests = createDigests(clock);
    const fetchNew = jest.fn(info('only'));
    expect(await Promise.all([digests.get(web, fetchNew), digests.get(web, fetchNew)])).toEqual(['only', 'only']);
    expect(fetchNew).toHaveBeenCalledTimes(1);
  });

  test('belongs to one web', async () => {
    const digests = createDigests(clock);
    await digests.get(web, info('here'));
    expect(await digests.get(`${web}/other`, info('there'))).toBe('there');
  });

  test('that is refused is forgotten', async () => {
    const digests = createDigests(clock);
    await digests.get(web, info('old'));
    digests.refuse(web, 'old');
    expect(await digests.get(web, info('new'))).toBe('new');
  });

  test('that was never there can be refused', async () => {
    const digests = createDigests(clock);
    digests.refuse(web, 'old');
    expect(await digests.get(web, info('new'))).toBe('new');
  });

  test('that took the place of a refused one stays', async () => {
    const digests = createDigests(clock);
    await digests.get(web, info('new'));
    digests.refuse(web, 'old');
    expect(await digests.get(web, info('newer'))).toBe('new');
  });

  test('that could not be fetched is asked for again', async () => {
    const digests = createDigests(clock);
    await expect(digests.get(web, () => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
    expect(await digests.get(web, info('second'))).toBe('second');
  });
});
