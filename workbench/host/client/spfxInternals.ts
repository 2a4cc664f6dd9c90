/**
 * The internal members of SPFx 1.23 that the host calls, which Microsoft's public typings leave out. An upgrade has to
 * look at each of them; the readable sources are in `node_modules/@microsoft/<package>/lib`.
 */
import type { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import type { IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';

declare module '@microsoft/sp-application-base' {
  export abstract class BaseApplication {
    protected readonly context: { serviceScope: ServiceScope };
    protected onLoad(): Promise<void>;
    protected abstract _getPageChromeProvider(): undefined;
  }
}

declare module '@microsoft/sp-component-base' {
  interface ThemeProvider {
    _setTheme(theme: ITheme): void;
  }
}

declare module '@microsoft/sp-core-library' {
  namespace Environment {
    function _initialize(environment: { type: EnvironmentType }): void;
  }
}

declare module '@microsoft/sp-webpart-base' {
  export interface WebPartLoadContext {
    domElement: HTMLElement;
    instanceId: string;
    manifest: IClientSideWebPartManifest<object>;
    displayMode: DisplayMode;
    webPartData: IWebPartData;
    addedFromPersistedData: boolean;
    formFactor: WebPartFormFactor;
    pageLayoutType?: 'Teams';
  }

  export enum WebPartFormFactor {
    Standard = 0,
    FullSize = 1
  }

  export class _MinimalWebPartHost {
    public constructor(serviceScope: ServiceScope);
    public setDirty?: (instanceId: string) => void;
    public onAfterWebPartLoadFailed(options: object, error: Error): void;
    public onAfterWebPartInitializeFailed(options: object, error: Error): void;
    public onAfterWebPartRenderFailed(options: object, error: Error): void;
  }

  export class _TeamsAwareWebPartHost extends _MinimalWebPartHost {}

  export class _ClientSideWebPartManager {
    public constructor(host: _MinimalWebPartHost);
    public loadWebPart(context: WebPartLoadContext): Promise<void>;
    public _setDisplayMode(mode: DisplayMode): Promise<void>;
    public requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle' | 'Refresh'): void;
    public serialize(instanceId: string): Map<string, IWebPartData | undefined>;
    public getWebPartByInstanceId(instanceId: string): BaseClientSideWebPart<object> | undefined;
  }
}
