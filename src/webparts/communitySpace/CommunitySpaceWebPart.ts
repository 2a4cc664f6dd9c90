import * as React from 'react';
import * as strings from 'CommunitySpaceWebPartStrings';
import type { IPropertyPaneConfiguration, IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import { PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import { withNewerRows } from '../../domain/directory/directory';
import { readPageSections } from '../../domain/community/sections';
import { communityKey } from '../../domain/identity';
import type { Loaded } from '../../ui/useLoad';
import { asFailure } from '../../ui/useLoad';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import { siteUrlField } from '../shell/siteUrlField';
import { CommunitySpace } from './CommunitySpace';
import type { SpaceProps } from './sectionPane';
import { sectionPane } from './sectionPane';

export interface CommunitySpaceWebPartProps extends GuildhallWebPartProps, SpaceProps {
  /** Key of the community shown here. */
  readonly community?: string;
}

/** One community, on a page or in a channel tab. */
export default class CommunitySpaceWebPart extends GuildhallWebPart<CommunitySpaceWebPartProps> {
  protected readonly what = strings.What;
  protected override readonly beginsWithDirectory = true;
  private options: Loaded<IPropertyPaneDropdownOption[]> = { state: 'loading' };

  protected renderContent(): React.ReactElement {
    const { community = '', sections, density = 'comfortable' } = this.properties;
    // A link to a question or session of this community opens it; one to another community is none of this page.
    const target = this.arrival?.community === community ? this.arrival.target : undefined;
    return React.createElement(CommunitySpace, {
      key: community,
      community: community === '' ? undefined : communityKey(community),
      sections: readPageSections(sections),
      density,
      ...(target !== undefined && { target })
    });
  }

  protected override onPropertyPaneConfigurationStart(): void {
    this.readOptions().then(
      () => this.context.propertyPane.refresh(),
      () => undefined
    );
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { options } = this;
    const labels = { loading: strings.CommunitiesLoading, ready: strings.CommunityLabel, failed: strings.CommunitiesFailed };
    return {
      pages: [
        {
          header: { description: strings.PaneDescription },
          groups: [
            {
              groupName: strings.CommunityGroup,
              groupFields: [
                PropertyPaneDropdown('community', {
                  label: labels[options.state],
                  options: options.state === 'ready' ? options.value : [],
                  disabled: options.state !== 'ready'
                })
              ]
            },
            { groupName: strings.SiteGroup, groupFields: [siteUrlField(strings)] }
          ]
        },
        sectionPane(this.properties)
      ]
    };
  }

  /** All communities by name, those founded a moment ago too. */
  private async readOptions(): Promise<void> {
    try {
      const { guildhall, locale } = await this.connect();
      const published = await guildhall.readDirectory();
      const { entries } = withNewerRows(published, await guildhall.readNewerRows(published));
      const value = entries.map(({ key, charter }) => ({ key, text: charter.title }));
      this.options = { state: 'ready', value: value.sort((a, b) => a.text.localeCompare(b.text, locale)) };
    } catch (error) {
      this.options = { state: 'failed', failure: asFailure(error) };
    }
  }
}
