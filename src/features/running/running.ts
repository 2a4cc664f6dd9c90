import type { HasLeft } from '../../domain/community/openings';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import type { UtcInstant } from '../../domain/time';

/** What every part of “Your communities” knows. */
export interface Running {
  readonly directory: Directory;
  readonly hasLeft: HasLeft;
  readonly now: UtcInstant;
  /** Whether the directory was read a moment ago; on what is older, nobody is asked to act. */
  readonly isNewest: boolean;
  /** Called after an act: reads the newest, shows it, and tells what happened. */
  readonly onDone: (told: string) => Promise<void>;
}

/** What every form on a card is given. */
export interface DutyFormProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly onClose: () => void;
}
