import type { HasLeft } from '../../domain/community/openings';
import type { DirectoryView } from '../../features/directory/useDirectoryView';

/** What every part of Manage that is about communities is given. */
export interface ManagePartProps {
  readonly view: DirectoryView;
  readonly hasLeft: HasLeft;
}
