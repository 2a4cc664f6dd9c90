import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareTenant } from '../../workbench/bareTenant';
import { startWorkbench } from '../../workbench/start';

describe('Starting the workbench', () => {
  let folder: string;
  let dataFile: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'guildhall-start-'));
    dataFile = path.join(folder, 'tenant.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a second start on the same port says what to do, and leaves the data of the first alone, even with fresh', async () => {
    const first = await startWorkbench({ port: 0, dataFile, sample: bareTenant, quiet: true });
    const before = statSync(dataFile).ino;
    await expect(startWorkbench({ port: first.port, dataFile, fresh: true, sample: bareTenant, quiet: true })).rejects.toThrow(
      `Port ${first.port} is taken, perhaps by another workbench. Stop that one, or choose a port: npm start -- --port ${first.port + 1}`
    );
    expect(statSync(dataFile).ino).toBe(before);
    await first.close();
  });

  test('what was loaded is used again; fresh begins anew', async () => {
    const load = jest.fn(bareTenant.load);
    const sample = { ...bareTenant, load };
    for (const fresh of [false, false, true]) {
      const workbench = await startWorkbench({ port: 0, dataFile, fresh, sample, quiet: true });
      await workbench.close();
    }
    expect(load).toHaveBeenCalledTimes(2);
    expect(existsSync(`${dataFile}.loaded`)).toBe(true);
  });

  test('an earlier version of the sample is loaded anew, and the file tells which one it holds', async () => {
    const load = jest.fn(bareTenant.load);
    for (const version of [1, 2, 2]) await (await startWorkbench({ port: 0, dataFile, sample: { ...bareTenant, version, load }, quiet: true })).close();
    expect(load).toHaveBeenCalledTimes(2);
    expect(readFileSync(`${dataFile}.loaded`, 'utf8')).toBe('2');
  });

  test('a load that was interrupted starts anew', async () => {
    const interrupted = { ...bareTenant, load: () => Promise.reject(new Error('The lights went out.')) };
    await expect(startWorkbench({ port: 0, dataFile, sample: interrupted, quiet: true })).rejects.toThrow('The lights went out.');
    const load = jest.fn(bareTenant.load);
    await (await startWorkbench({ port: 0, dataFile, sample: { ...bareTenant, load }, quiet: true })).close();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('answers tell the time of the clock it was given, by which rows are stamped', async () => {
    const workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample: bareTenant, quiet: true, clock: () => new Date('2031-05-06T07:08:09Z') });
    const answer = await fetch(`${workbench.origin}/_workbench/switches`);
    await workbench.close();
    expect(answer.headers.get('Date')).toBe('Tue, 06 May 2031 07:08:09 GMT');
  });
});
