import * as React from 'react';
import * as strings from 'CommunityDirectoryWebPartStrings';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import { PropertyPaneCheckbox, PropertyPaneLabel } from '@microsoft/sp-property-pane';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Loaded } from '../../ui/useLoad';
import { asFailure } from '../../ui/useLoad';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlField } from '../shell/siteUrlField';
import { Communities } from './Communities';
import type { ShownUnits } from './shownUnits';
import { chosenUnits, shownUnitPath } from './shownUnits';

export interface CommunityDirectoryProps extends GuildhallWebPartProps {
  readonly shownUnits?: ShownUnits;
}

/** The directory of communities, on a page or as the Teams personal app. */
export default class CommunityDirectoryWebPart extends GuildhallWebPart<CommunityDirectoryProps> {
  protected readonly what = strings.What;
  protected override readonly beginsWithDirectory = true;
  private units: Loaded<readonly BusinessUnit[]> = { state: 'loading' };
  private shown: readonly UnitKey[] = [];

  protected renderContent(): React.ReactElement {
    const shown = chosenUnits(this.properties.shownUnits);
    // The same list as long as it says the same, so that the screen is not made to work anew.
    if (shown.join() !== this.shown.join()) this.shown = shown;
    return React.createElement(Communities, { shownUnits: this.shown, arrival: this.arrival });
  }

  protected override onPropertyPaneConfigurationStart(): void {
    this.readUnits().then(
      () => this.context.propertyPane.refresh(),
      () => undefined
    );
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.PaneDescription },
          groups: [
            { groupName: strings.UnitsGroup, groupFields: this.unitFields() },
            { groupName: strings.SiteGroup, groupFields: [siteUrlField(strings)] }
          ]
        }
      ]
    };
  }

  private async readUnits(): Promise<void> {
    try {
      const { guildhall } = await this.connect();
      this.units = { state: 'ready', value: (await guildhall.readOrganisation()).units };
    } catch (error) {
      this.units = { state: 'failed', failure: asFailure(error) };
    }
  }

  private unitFields(): IPropertyPaneField<unknown>[] {
    switch (this.units.state) {
      case 'loading':
        return [PropertyPaneLabel('', { text: strings.UnitsLoading })];
      case 'failed':
        return [PropertyPaneLabel('', { text: strings.UnitsFailed })];
      case 'ready':
        return [
          PropertyPaneLabel('', { text: this.units.value.length === 0 ? strings.UnitsNone : strings.UnitsHint }),
          ...this.units.value.map(({ key, title }) => PropertyPaneCheckbox(shownUnitPath(key), { text: title }))
        ];
    }
  }
}
