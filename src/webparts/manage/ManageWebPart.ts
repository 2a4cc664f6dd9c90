import * as React from 'react';
import * as strings from 'ManageWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlPane } from '../shell/siteUrlPane';
import { ManageContent } from './ManageContent';

/** Set-up, business units and publishing for administrators; their units for approvers. */
export default class ManageWebPart extends GuildhallWebPart<GuildhallWebPartProps> {
  protected override readonly what = strings.What;
  protected override readonly beginsWithDirectory = true;
  protected override readonly tellsContent = true;

  protected override renderContent(): React.ReactElement {
    return React.createElement(ManageContent);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return siteUrlPane(strings);
  }
}
