import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';

/** The words of the pane, in the language of the page. */
export interface SiteAddressWords {
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlHint: string;
}

/** The one setting every web part has: where Guildhall is, for tenants whose administrator has not said so. */
export function siteAddressPane(words: SiteAddressWords): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: words.PaneDescription },
        groups: [
          {
            groupName: words.SiteGroup,
            groupFields: [
              PropertyPaneTextField('siteUrl', { label: words.SiteUrlLabel, description: words.SiteUrlHint })
            ]
          }
        ]
      }
    ]
  };
}
