import * as React from 'react';
import * as strings from 'CommunityDirectoryWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { UnitKey } from '../../domain/identity';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import type { ShownUnits } from '../shell/shownUnits';
import { chosenUnits } from '../shell/shownUnits';
import { siteUrlField } from '../shell/siteUrlField';
import type { LoadedUnits } from '../shell/unitFields';
import { loadUnits, unitFields } from '../shell/unitFields';
import { Communities } from './Communities';

export interface CommunityDirectoryProps extends GuildhallWebPartProps {
  readonly shownUnits?: ShownUnits;
}

/** The directory of communities, on a page or as the Teams personal app. */
export default class CommunityDirectoryWebPart extends GuildhallWebPart<CommunityDirectoryProps> {
  protected readonly what = strings.What;
  protected override readonly beginsWithDirectory = true;
  private units: LoadedUnits = { state: 'loading' };
  private shown: readonly UnitKey[] = [];

  protected renderContent(): React.ReactElement {
    const shown = chosenUnits(this.properties.shownUnits);
    // The same list as long as it says the same, so that the screen is not made to work anew.
    if (shown.join() !== this.shown.join()) this.shown = shown;
    return React.createElement(Communities, { shownUnits: this.shown, arrival: this.arrival });
  }

  protected override onPropertyPaneConfigurationStart(): void {
    void loadUnits(() => this.connect()).then(units => {
      this.units = units;
      this.context.propertyPane.refresh();
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.PaneDescription },
          groups: [
            { groupName: strings.UnitsGroup, groupFields: unitFields(this.units, strings) },
            { groupName: strings.SiteGroup, groupFields: [siteUrlField(strings)] }
          ]
        }
      ]
    };
  }
}
