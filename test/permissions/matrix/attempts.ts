import { attemptsToAdd } from './addedRows';
import type { Attempt } from './attempt';
import { attemptsToRead } from './closedLogs';
import { craftedAttempts } from './crafted';
import { attemptsToForge } from './forgedRows';
import { foundingAttempts } from './foundingAttempts';
import { attemptsOnListsAndRights } from './listsAndRights';
import { attemptsOnRows } from './rowsOfOthers';

/**
 * Everything that is attempted, a row of `docs/forgery-matrix.md` each. Reading comes first: where attempts are tried in
 * one go, nobody must meet rows that an earlier attempt left in his own name.
 */
export const attempts: readonly Attempt[] = [...attemptsToRead, ...attemptsOnRows, ...attemptsToAdd, ...attemptsToForge, ...foundingAttempts, ...attemptsOnListsAndRights, ...craftedAttempts];
