import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export type CommunityDirectoryProps = Record<string, never>;

export default class CommunityDirectoryWebPart extends BaseClientSideWebPart<CommunityDirectoryProps> {
  public override render(): void {
    this.domElement.textContent = 'Guildhall';
  }
}
