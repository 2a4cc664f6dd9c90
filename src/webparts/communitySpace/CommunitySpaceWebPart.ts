import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export type CommunitySpaceProps = Record<string, never>;

export default class CommunitySpaceWebPart extends BaseClientSideWebPart<CommunitySpaceProps> {
  public override render(): void {
    this.domElement.textContent = 'Guildhall';
  }
}
