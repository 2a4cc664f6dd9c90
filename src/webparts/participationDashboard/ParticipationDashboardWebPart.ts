import * as React from 'react';
import * as strings from 'ParticipationDashboardWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlPane } from '../shell/siteUrlPane';
import { Participation } from './Participation';

/** Who takes part, month by month, for leadership viewers. */
export default class ParticipationDashboardWebPart extends GuildhallWebPart<GuildhallWebPartProps> {
  protected override readonly what = strings.What;

  protected override renderContent(): React.ReactElement {
    return React.createElement(Participation);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteUrlPane(strings);
  }
}
