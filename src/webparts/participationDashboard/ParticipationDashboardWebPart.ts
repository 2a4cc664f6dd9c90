import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export type ParticipationDashboardProps = Record<string, never>;

export default class ParticipationDashboardWebPart extends BaseClientSideWebPart<ParticipationDashboardProps> {
  public override render(): void {
    this.domElement.textContent = 'Guildhall';
  }
}
