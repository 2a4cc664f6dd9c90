import type { NamedPerson, UnitKey } from '../identity';

/** Who is looking at the screen, as SharePoint's groups say. */
export interface Actor extends NamedPerson {
  readonly isAdministrator: boolean;
  readonly isLeadershipViewer: boolean;
  /** The units whose communities this person approves. */
  readonly approverOf: readonly UnitKey[];
  /** The units whose reports this person reads. SharePoint names no group of which somebody is a member through another group. */
  readonly leaderOf: readonly UnitKey[];
}
