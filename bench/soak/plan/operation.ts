/** What people do in the soak. `look` reads and writes nothing. */
export type AddedKind = 'join' | 'leave' | 'question' | 'correction' | 'thanks' | 'decision';
export type EditedKind = 'setting' | 'preference';

/** A row that somebody is about to add. */
export interface Addition {
  readonly kind: AddedKind;
  /** The operation id that travels in the row. */
  readonly id: string;
  /** Which community, counted from 0. */
  readonly community: number;
  /** The operation that a correction replaces, or that a leave or thanks has none of. */
  readonly supersedes?: string;
}

/** An administrator sets the one setting that others set as well, to a value that nobody else sets. */
export interface SettingEdit {
  readonly kind: 'setting';
  readonly id: string;
  readonly size: number;
}

/**
 * Somebody adds a tag to a list among the own preferences, while another device adds to another list in the same row.
 * The row then names every edit it was based on: one that was overwritten unseen is missing in the end.
 */
export interface PreferenceEdit {
  readonly kind: 'preference';
  readonly id: string;
  readonly list: 'directoryUnits' | 'directoryTypes';
  /** Five letters or digits, unique in the row. */
  readonly tag: string;
}

export interface Look {
  readonly kind: 'look';
}

/** What is done at once: one addition or edit, several additions in one batch, or a look at the own memberships. */
export type Step = readonly Addition[] | SettingEdit | PreferenceEdit | Look;

export function isBatch(step: Step): step is readonly Addition[] {
  return Array.isArray(step);
}
