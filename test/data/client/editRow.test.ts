import { Failure } from '../../../src/domain/failure';
import { editRow } from '../../../src/data/client/editRow';
import { scripted } from './scripted';

const faster = (): Failure => new Failure('conflict', 'ETag');
const lost = (): Failure => new Failure('unavailable', 'cut');
const refused = (): Failure => new Failure('forbidden', 'no');

interface Text {
  readonly text: string;
  readonly version: number;
}

/** A text that somebody wants to say “mine”. `meets` is what happens to each write, and may change it in between. */
function edit(meets: readonly ((text: Text) => Text | Failure)[], reads: readonly (Failure | undefined)[] = []) {
  let present: Text = { text: 'old', version: 1 };
  let writes = 0;
  let asked = 0;
  const { connection, waited } = scripted([]);
  const edited = editRow<Text>(connection, {
    read: async () => {
      const failure = reads[asked++];
      if (failure !== undefined) throw failure;
      return present;
    },
    isDone: ({ text }) => text === 'mine',
    write: async seen => {
      const outcome = meets[Math.min(writes++, meets.length - 1)]?.(seen) ?? seen;
      if (outcome instanceof Failure) throw outcome;
      present = outcome;
      return present;
    }
  }).catch((failure: Failure) => failure);
  const set = (text: Text): void => void (present = text);
  return { edited, waited, set, counts: () => ({ writes, asked }) };
}

const done = ({ version }: Text): Text => ({ text: 'mine', version: version + 1 });

describe('An edit', () => {
  test('is read, written on top of what was read, and done', async () => {
    const { edited, counts } = edit([done]);
    expect(await edited).toEqual({ text: 'mine', version: 2 });
    expect(counts()).toEqual({ writes: 1, asked: 1 });
  });

  test('that is done already writes nothing', async () => {
    const { connection } = scripted([]);
    const write = jest.fn();
    expect(await editRow(connection, { read: async () => 'mine', isDone: text => text === 'mine', write })).toBe('mine');
    expect(write).not.toHaveBeenCalled();
  });

  test('met by somebody faster, is read again and written on top of that', async () => {
    const play = edit([() => { play.set({ text: 'theirs', version: 5 }); return faster(); }, done]);
    expect(await play.edited).toEqual({ text: 'mine', version: 6 });
    expect(play.counts()).toEqual({ writes: 2, asked: 2 });
    expect(play.waited).toEqual([250]);
  });

  test('whose answer is lost, is found done', async () => {
    const play = edit([seen => { play.set(done(seen)); return lost(); }]);
    expect(await play.edited).toEqual({ text: 'mine', version: 2 });
    expect(play.counts()).toEqual({ writes: 1, asked: 2 });
  });

  test('whose answer is lost, is written again where it is not there', async () => {
    const { edited, counts } = edit([lost, done]);
    expect(await edited).toEqual({ text: 'mine', version: 2 });
    expect(counts()).toEqual({ writes: 2, asked: 2 });
  });

  test('whose answer is lost and that cannot be asked for, leaves the outcome open', async () => {
    const { edited } = edit([lost], [undefined, refused()]);
    expect(await edited).toMatchObject({ kind: 'unavailable', message: 'cut', outcomeUnknown: true });
  });

  test('that was written and has to be looked at again, and cannot be, leaves the outcome open', async () => {
    const { connection } = scripted([]);
    let asked = 0;
    const read = async (): Promise<string> => (asked++ === 0 ? 'old' : Promise.reject(lost()));
    const edited = editRow(connection, { read, isDone: text => text === 'mine', write: async () => undefined });
    expect(await edited.catch((failure: Failure) => failure)).toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
  });

  test('whose answer is lost, then met by somebody faster, who may be itself arriving late, leaves the outcome open', async () => {
    const { edited } = edit([lost, faster], [undefined, undefined, refused()]);
    expect(await edited).toMatchObject({ outcomeUnknown: true });
  });

  test('met by somebody faster and that cannot be read then, tells that', async () => {
    const { edited } = edit([faster], [undefined, refused()]);
    expect(await edited).toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
  });

  test('that cannot be read to begin with, tells why', async () => {
    const { edited, counts } = edit([done], [refused()]);
    expect(await edited).toMatchObject({ kind: 'forbidden' });
    expect(counts().writes).toBe(0);
  });

  test('that is refused is not tried again', async () => {
    const { edited, counts } = edit([refused]);
    expect(await edited).toMatchObject({ kind: 'forbidden' });
    expect(counts()).toEqual({ writes: 1, asked: 1 });
  });

  test('met by somebody faster every time, gives up in the end and says so', async () => {
    const { edited, counts } = edit([faster]);
    expect(await edited).toMatchObject({ kind: 'conflict', outcomeUnknown: false });
    expect(counts().writes).toBe(10);
  });

  test('lost every time, looks one last time before it says that it failed', async () => {
    const { edited, counts } = edit([lost]);
    expect(await edited).toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
    expect(counts()).toEqual({ writes: 10, asked: 11 });
  });

  test('that must look again to know, looks again', async () => {
    const { connection } = scripted([]);
    let present = 'old';
    const result = await editRow(connection, {
      read: async () => present,
      isDone: text => text === 'mine',
      write: async () => void (present = 'mine')
    });
    expect(result).toBe('mine');
  });

  test.each([
    [749, 2],
    [750, 3]
  ])('met by somebody faster, is tried for %i ms, which is %i times, and once more looked at', async (milliseconds, times) => {
    const { connection } = scripted([], { patience: { attempts: 100, milliseconds } });
    const write = jest.fn(() => Promise.reject(faster()));
    const read = jest.fn(async () => 'theirs');
    await expect(editRow(connection, { read, isDone: () => false, write })).rejects.toMatchObject({ kind: 'conflict' });
    expect([write.mock.calls.length, read.mock.calls.length]).toEqual([times, times + 1]);
  });

  test('that must look again looks as often as its patience lasts', async () => {
    const { connection } = scripted([], { patience: { attempts: 3, milliseconds: 1000 } });
    let writes = 0;
    const result = await editRow(connection, {
      read: async () => (writes < 3 ? 'old' : 'mine'),
      isDone: text => text === 'mine',
      write: async () => void writes++
    });
    expect([result, writes]).toEqual(['mine', 3]);
  });

  test('whose writes are taken and never seen does not write without end', async () => {
    const { connection } = scripted([]);
    let writes = 0;
    const endless = editRow(connection, { read: async () => 'old', isDone: text => text === 'mine', write: async () => void writes++ });
    await expect(endless).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: true, message: 'SharePoint took what was written and does not show it.' });
    expect(writes).toBe(10);
  });
});
