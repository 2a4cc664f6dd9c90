import type { DemoPerson } from './host';
import type { Sample } from './start';

const cast: DemoPerson[] = [
  { upn: 'emil@guildhall.example', name: 'Emil Okafor', role: 'employee', note: 'New in Field Engineering.' },
  { upn: 'mara@guildhall.example', name: 'Mara Lindqvist', role: 'community manager', note: 'Runs the Scheduling guild.' },
  { upn: 'ines@guildhall.example', name: 'Ines Kaya', role: 'administrator', note: 'Owns the Guildhall site.' }
];

const everybody = cast.map(({ upn }) => upn);
const owners = ['ines@guildhall.example'];
const sites = [
  { url: '/', title: 'Home', owners, visitors: everybody },
  { url: '/sites/appcatalog', title: 'App catalog', owners, visitors: everybody },
  { url: '/sites/guildhall', title: 'Guildhall', owners, visitors: everybody },
  { url: '/sites/scheduling-team', title: 'Scheduling', owners, members: everybody, communication: false },
  { url: '/sites/home', title: 'Home', owners, visitors: everybody }
];

/** The smallest tenant in which every frame opens: a few people and empty sites. For tests that need no organisation. */
export const bareTenant: Sample = {
  cast,
  version: 1,
  load: async ({ origin }) => {
    await post(`${origin}/_workbench/people`, cast.map(({ upn, name }) => ({ upn, name })));
    for (const site of sites) await post(`${origin}/_workbench/sites`, site);
  }
};

async function post(address: string, body: object): Promise<void> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
}
