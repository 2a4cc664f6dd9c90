import * as React from 'react';
import * as strings from 'ParticipationDashboardWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { ParticipationScreen } from '../../features/participation/ParticipationScreen';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlPane } from '../shell/siteUrlPane';

/** Who takes part, month by month, for leadership viewers. */
export default class ParticipationDashboardWebPart extends GuildhallWebPart<GuildhallWebPartProps> {
  protected override readonly what = strings.What;

  protected override renderContent(): React.ReactElement {
    return React.createElement(ParticipationScreen);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteUrlPane(strings);
  }
}
