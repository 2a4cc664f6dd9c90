import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';
import { _ClientSideWebPartManager, WebPartFormFactor, type IWebPartData } from '@microsoft/sp-webpart-base';
import type { FrameFacts, Mode } from '../contracts';
import { setState } from './failure';
import { element } from './hooks';
import { PropertySaver } from './propertySaver';
import { webPartHost } from './webPartHost';

const INSTANCE_ID = '6f2f4a52-95b7-4f3e-a0b5-6b8c0f4c2d10';

/** The canvas with its one web part, run by SPFx's own manager. */
export class WebPartStage {
  private readonly manager: _ClientSideWebPartManager;
  private readonly saver: PropertySaver;

  public constructor(scope: ServiceScope, private readonly facts: FrameFacts) {
    this.saver = new PropertySaver(facts.saveAddress, () => this.manager.serialize(INSTANCE_ID).get(INSTANCE_ID));
    this.manager = new _ClientSideWebPartManager(webPartHost(scope, facts.frame, () => this.saver.changed()));
  }

  public async show(): Promise<void> {
    const manifest = this.manifest();
    await this.manager.loadWebPart({
      domElement: element('webPart'),
      instanceId: INSTANCE_ID,
      manifest,
      displayMode: DisplayMode.Read,
      addedFromPersistedData: this.facts.saved !== undefined,
      webPartData: this.webPartData(manifest),
      ...(this.facts.frame === 'page'
        ? { formFactor: WebPartFormFactor.Standard }
        : { formFactor: WebPartFormFactor.FullSize, pageLayoutType: 'Teams' })
    });
    window.workbenchWebPart = this.manager.getWebPartByInstanceId(INSTANCE_ID);
    if (element('webPart').dataset['state'] === 'loading') setState('shown');
    if (this.facts.mode === 'edit') await this.setMode('edit');
  }

  /** Edit opens the property pane at once: it is what one comes for. */
  public async setMode(mode: Mode): Promise<void> {
    document.documentElement.dataset['mode'] = mode;
    await this.manager._setDisplayMode(mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read);
    if (mode === 'edit') this.openPane();
    else await this.saver.save();
  }

  public openPane(): void {
    this.manager.requestPropertyPaneAction(INSTANCE_ID, 'Open');
  }

  /** The loader's copy of the manifest, in which it has resolved localized texts. */
  private manifest(): IClientSideWebPartManifest<object> {
    const found = SPComponentLoader.getManifests().find(({ id }) => id === this.facts.part);
    if (!found) throw new Error(`The loader does not know a component ${this.facts.part}.`);
    return found as IClientSideWebPartManifest<object>;
  }

  private webPartData(manifest: IClientSideWebPartManifest<object>): IWebPartData {
    if (this.facts.saved) return this.facts.saved as unknown as IWebPartData;
    const entry = manifest.preconfiguredEntries[0];
    return {
      id: manifest.id,
      instanceId: INSTANCE_ID,
      title: entry?.title['default'] ?? manifest.alias,
      description: entry?.description['default'] ?? '',
      dataVersion: '1.0',
      properties: structuredClone(entry?.properties ?? {})
    } as IWebPartData;
  }
}
