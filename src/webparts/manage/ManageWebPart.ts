import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export type ManageProps = Record<string, never>;

export default class ManageWebPart extends BaseClientSideWebPart<ManageProps> {
  public override render(): void {
    this.domElement.textContent = 'Guildhall';
  }
}
