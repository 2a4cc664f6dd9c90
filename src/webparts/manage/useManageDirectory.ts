import type { DirectoryView } from '../../features/directory/useDirectoryView';
import { useDirectoryView } from '../../features/directory/useDirectoryView';

/** The directory, as the parts of Manage share it. */
export function useManageDirectory(): DirectoryView {
  return useDirectoryView();
}
