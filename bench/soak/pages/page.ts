import type { Told } from '../outcomes/outcome';
import type { AddedKind } from '../plan/operation';

/** Whose client sends: PnPjs as it comes, or Guildhall's. */
export type Side = 'stock' | 'guildhall';

/** A row as a person means it. */
export interface RowToAdd {
  readonly kind: AddedKind;
  readonly operation: string;
  readonly community: string;
  /** Of a decision. */
  readonly unit?: string;
  readonly supersedes?: string;
}

export interface Preference {
  readonly list: 'directoryUnits' | 'directoryTypes';
  readonly tag: string;
}

export interface Verdict {
  readonly outcome: Told;
  /** The version of the row that an edit of a setting was made upon. */
  readonly basedOn?: number;
  readonly why?: string;
}

/** A person's page: what one can do there, and what one is told. */
export interface Page {
  add(row: RowToAdd): Promise<Verdict>;
  /** In one batch. */
  addTogether(rows: readonly RowToAdd[]): Promise<readonly Verdict[]>;
  /** Sets the minimum group size, on top of what is there at that moment. */
  changeSetting(size: number): Promise<Verdict>;
  /** Adds the tag to the list among the own preferences. */
  changePreference(preference: Preference): Promise<Verdict>;
  /** Community keys with the instant of the join; rejects where they cannot be read. */
  look(): Promise<Record<string, number>>;
  publish(): Promise<Verdict>;
}

/** Who sits before the page. */
export interface Viewer {
  readonly upn: string;
  readonly name: string;
  /** Id of the user in the site. */
  readonly id: number;
}

/** A list of keys with one more. */
export function withTag(keys: string | undefined, tag: string): string {
  return keys === undefined || keys === '' ? tag : `${keys},${tag}`;
}

/** The version in an ETag, `"<guid>,<version>"`. */
export function versionOf(etag: string): number {
  return Number(/,(\d+)"$/.exec(etag)?.[1] ?? 0);
}
