import { createRequire } from 'node:module';
import type * as Pages from '../pages';

/** The bundle of pages, loaded anew: its modules are not shared with any other page. */
export function loadPage(bundle: string): typeof Pages {
  const require = createRequire(bundle);
  delete require.cache[require.resolve(bundle)];
  return require(bundle) as typeof Pages;
}
