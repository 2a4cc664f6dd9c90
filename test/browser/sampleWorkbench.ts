import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sample } from '../../workbench/sample';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../workbench/start';
import { sampleFile } from './loadSampleOnce';

export interface SampleWorkbench extends Workbench {
  /** The service's own file, for counting by SQL. */
  readonly dataFile: string;
}

/** The workbench with the sample organisation, on a copy of its own, so that tests do not meet each other. */
export async function startSampleWorkbench(options: Pick<WorkbenchOptions, 'builds' | 'clock'> = {}): Promise<SampleWorkbench> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guildhall-'));
  const dataFile = path.join(folder, 'sample.sqlite');
  copyFileSync(sampleFile, dataFile);
  copyFileSync(`${sampleFile}.loaded`, `${dataFile}.loaded`);
  const workbench = await startWorkbench({ port: 0, dataFile, sample, quiet: true, ...options });
  return {
    ...workbench,
    dataFile,
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** The user principal name of whoever has this role in the sample's cast; the first, where several have it. */
export function castMember(role: string, name?: string): string {
  const member = sample.cast.find(each => each.role === role && (name === undefined || each.name === name));
  if (member === undefined) throw new Error(`Nobody of the cast is “${role}”.`);
  return member.upn;
}
