import type { FrameFacts } from '../contracts';
import { replaceByFailure } from './failure';
import { pageFacts } from './hooks';
import { keepRequestsLocal } from './keepLocal';

/** What the assembly script leaves behind as `window.spModuleLoader`. */
interface ModuleLoader {
  _isTelemetryDisabled: boolean;
  start(preloadedData: object, handleFailure: (error: unknown) => void): Promise<unknown>;
}

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
  }
}

/** Starts the loader as a SharePoint page does: with preloaded data instead of an answer of the server. */
function start(): void {
  keepRequestsLocal();
  // Set before any Fluent code runs, or it fetches its fonts from a content delivery network.
  window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/host/fonts/' };
  const loader = window.spModuleLoader;
  if (!loader) return replaceByFailure('The SharePoint Framework could not be loaded', new Error('Its assembly script did not run.'));
  // Without a tenant the telemetry back end throws and ends the boot.
  loader._isTelemetryDisabled = true;
  const facts = pageFacts<FrameFacts>();
  const failed = (error: unknown): void => replaceByFailure('The SharePoint Framework could not be started', error);
  loader
    .start({
      clientSideApplicationId: facts.application,
      buildNumber: 'workbench',
      customActions: [],
      manifests: facts.manifests,
      spPageContextInfo: facts.pageContext
    }, failed)
    .catch(failed);
}

start();
