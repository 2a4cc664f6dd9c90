import path from 'node:path';
import { missingComponents } from '../../../workbench/host/missingComponents';
import { readRuntime } from '../../../workbench/host/runtime';
import { ownManifests } from '../../../workbench/host/standIns';

const runtime = readRuntime(path.resolve(__dirname, '../../..'), 'http://localhost/host/runtime/');
const own = ownManifests(runtime, runtime.requests, { client: 'http://localhost/c/', standIns: 'http://localhost/s/' });

describe('the installed SPFx runtime', () => {
  test('finds everything that it asks for on npm or among the stand-ins', () => {
    expect(missingComponents(runtime.requests, [...runtime.manifests, ...own])).toEqual([]);
  });

  test('has one manifest a component', () => {
    const ids = [...runtime.manifests, ...own].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('is asked for every stand-in: none is left over from another version', () => {
    const asked = new Set(runtime.requests.map(({ id }) => id));
    const standIns = own.filter(({ alias }) => alias.startsWith('stand-in-'));
    expect(standIns.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
