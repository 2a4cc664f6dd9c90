/** Who somebody is in the soak; it decides what they do. */
export type Part = 'employee' | 'approver' | 'administrator' | 'traveller';

export interface Player {
  readonly upn: string;
  readonly name: string;
  readonly part: Part;
  /** Of an approver: the unit whose folder they write to. */
  readonly unit?: string;
}

/** One sequence of operations: a person at one device. Only a traveller has two devices, in two client processes. */
export interface Lane {
  readonly player: Player;
  readonly client: number;
  readonly device: 1 | 2;
}

export const units = ['field', 'research', 'support', 'sales'] as const;
export const communityCount = 20;
/** Owns the site, publishes, and does nothing else. */
export const publisher: Player = { upn: 'ada@soak.example', name: 'Ada', part: 'administrator' };

const peopleOfClient = 8;
/** How many edit the same setting. */
export const administrators = 2;

/** The people of a run: about eight in each client process, and one traveller for each, who uses the next one as well. */
export function castOf(clients: number): readonly Player[] {
  const people = Array.from({ length: clients * peopleOfClient }, (_, index) => player(index));
  const travellers = Array.from({ length: clients }, (_, index) => named(`traveller${index}`, 'traveller'));
  return [...people, ...travellers];
}

export function lanesOf(clients: number): readonly Lane[] {
  return castOf(clients).flatMap((one, index): Lane[] => {
    const lane: Lane = { player: one, client: index % clients, device: 1 };
    return one.part === 'traveller' ? [lane, { player: one, client: (index + 1) % clients, device: 2 }] : [lane];
  });
}

function player(index: number): Player {
  const unit = units[index];
  if (unit !== undefined) return { ...named(`approver${index}`, 'approver'), unit };
  const isAdministrator = index < units.length + administrators;
  return isAdministrator ? named(`administrator${index}`, 'administrator') : named(`employee${index}`, 'employee');
}

function named(account: string, part: Part): Player {
  return { upn: `${account}@soak.example`, name: account, part };
}
