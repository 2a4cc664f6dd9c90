import type { ServiceScope } from '@microsoft/sp-core-library';
import { _MinimalWebPartHost, _TeamsAwareWebPartHost } from '@microsoft/sp-webpart-base';
import type { FrameKind } from '../contracts';
import { showFailure } from './failure';

/** SPFx's own host for a page, or for Teams, that also reports failures and changed properties. */
export function webPartHost(scope: ServiceScope, frame: FrameKind, propertiesChanged: () => void): _MinimalWebPartHost {
  const host = frame === 'page' ? new _MinimalWebPartHost(scope) : new _TeamsAwareWebPartHost(scope);
  const reporting = (what: string, inherited: (options: never, error: Error) => void) => (options: never, error: Error): void => {
    inherited.call(host, options, error);
    showFailure(what, error);
  };
  return Object.assign(host, {
    setDirty: propertiesChanged,
    onAfterWebPartLoadFailed: reporting('The web part could not be loaded', host.onAfterWebPartLoadFailed),
    onAfterWebPartInitializeFailed: reporting('The web part failed while starting (onInit)', host.onAfterWebPartInitializeFailed),
    onAfterWebPartRenderFailed: reporting('The web part failed while drawing (render)', host.onAfterWebPartRenderFailed)
  });
}
