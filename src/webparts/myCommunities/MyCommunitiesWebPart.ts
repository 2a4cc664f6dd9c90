import * as React from 'react';
import * as strings from 'MyCommunitiesWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlPane } from '../shell/siteUrlPane';
import { MyCommunities } from './MyCommunities';

/** The communities of whoever looks, on a page or as a tab of the Teams personal app. */
export default class MyCommunitiesWebPart extends GuildhallWebPart<GuildhallWebPartProps> {
  protected readonly what = strings.What;
  protected override readonly beginsWithDirectory = true;

  protected renderContent(): React.ReactElement {
    return React.createElement(MyCommunities, { arrival: this.arrival });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteUrlPane(strings);
  }
}
