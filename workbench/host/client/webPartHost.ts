import type { ServiceScope } from '@microsoft/sp-core-library';
import { _MinimalWebPartHost, _TeamsAwareWebPartHost } from '@microsoft/sp-webpart-base';
import type { FrameKind } from '../contracts';
import { showWebPartFailure } from './failure';

/** SPFx's own host for a page, or for Teams, that also reports failures and changed properties. */
export function webPartHost(scope: ServiceScope, frame: FrameKind, propertiesChanged: () => void): _MinimalWebPartHost {
  const host = frame === 'page' ? new _MinimalWebPartHost(scope) : new _TeamsAwareWebPartHost(scope);
  return Object.assign(host, {
    setDirty: propertiesChanged,
    onAfterWebPartLoadFailed: (_options: object, error: unknown) => showWebPartFailure('Load', error),
    onAfterWebPartInitializeFailed: (_options: object, error: unknown) => showWebPartFailure('Initialize', error),
    onAfterWebPartRenderFailed: (_options: object, error: unknown) => showWebPartFailure('Render', error)
  });
}
