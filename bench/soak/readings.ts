/** What the product's readers say when a run is over and no fault disturbs them. */
export interface Readings {
  /** By user principal name: the communities they are in, with the instant of the join. */
  readonly memberships: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly stays: readonly { readonly person: string; readonly community: string; readonly stays: readonly ReadStay[] }[];
  /** Every operation that counts, once for each time it counts. */
  readonly counted: readonly { readonly person: string; readonly community: string; readonly operation: string }[];
  /** The published directory after a last publishing, by key of the community. */
  readonly directory: Readonly<Record<string, { readonly members: number; readonly state: string }>>;
}

export interface ReadStay {
  readonly joined: number;
  readonly left?: number;
}

export const readingsFile = 'readings.json';
