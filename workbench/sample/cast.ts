import type { UnitKey } from '../../src/domain/identity';
import { unitKey } from '../../src/domain/identity';
import { upnOf } from './nameEveryone';

/** Somebody whom a visitor of the workbench can be. */
export interface DemoPerson {
  readonly upn: string;
  readonly name: string;
  readonly role: string;
  /** A short sentence in plain words. */
  readonly note: string;
}

/** What the sample must know of one of the cast beyond what visitors see. */
export interface CastMember extends DemoPerson {
  /** The pseudonym in the source, or an id of its own for whoever is not in it. */
  readonly id: string;
  /** For whoever is not in the source: the organisation that stands for the department, and for how many weeks. */
  readonly employed?: { readonly organisation: string; readonly weeks: number };
  readonly approves?: UnitKey;
  readonly leads?: UnitKey;
}

const years = 52;

function member(name: string, part: Omit<CastMember, 'name' | 'upn'>): CastMember {
  return { name, upn: upnOf(name), ...part };
}

/** Owns every site of the sample tenant, and loads the sample. */
export const administrator = member('Tomasz Zając', {
  id: 'cast-administrator',
  role: 'Administrator',
  note: 'Owns the Guildhall site: sets up, publishes.',
  employed: { organisation: 'microsoft.com', weeks: 9 * years }
});

/** Reads participation reports. */
export const leadershipViewer = member('Catarina Duarte', {
  id: 'cast-leadership',
  role: 'Leadership viewer',
  note: 'Reads participation reports.',
  employed: { organisation: 'twosigma.com', weeks: 12 * years }
});

/** The people whom a visitor can be; the first one acts until somebody is chosen. */
export const cast: readonly CastMember[] = [
  member('Mateo Villanueva', {
    id: 'p04232cfacb',
    role: 'Employee',
    note: 'Works in Control Software. Takes part in Node, Network and Scheduling.'
  }),
  member('Linh Pham', {
    id: 'cast-newcomer',
    role: 'Employee, new',
    note: 'Started in Commissioning a week ago. In no community yet.',
    employed: { organisation: 'apprenda.com', weeks: 1 }
  }),
  member('Ingrid Halonen', { id: 'p08a7965b1d', role: 'Community manager', note: 'Runs Scheduling.' }),
  member('Amadou Keita', {
    id: 'cast-approver-product-engineering',
    role: 'Approver',
    note: 'Approves communities of Product Engineering.',
    employed: { organisation: 'd2iq.com', weeks: 7 * years },
    approves: unitKey('product-engineering')
  }),
  member('Priya Menon', {
    id: 'cast-approver-platform-cloud',
    role: 'Approver',
    note: 'Approves communities of Platform & Cloud.',
    employed: { organisation: 'pivotal.io', weeks: 4 * years },
    approves: unitKey('platform-cloud')
  }),
  administrator,
  leadershipViewer,
  member('Yusuf Demir', {
    id: 'cast-leader-platform-cloud',
    role: 'Unit leader',
    note: 'Leads Platform & Cloud. Reads its participation reports, and no others.',
    employed: { organisation: 'redhat.com', weeks: 8 * years },
    leads: unitKey('platform-cloud')
  })
];
