import { showTool } from './run.mjs';

/**
 * Looks in a browser at what each web part fetches out of sharepoint/solution/guildhall.sppkg, which must be there.
 * Resolves to 1 where a first view or a lazy part is larger than its budget, else to 0.
 */
export function measureScripts(root) {
  return showTool(root, 'tsx', ['--no-warnings', 'test/browser/budget/measureScripts.ts']);
}
