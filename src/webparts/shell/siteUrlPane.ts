import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { SiteUrlWords } from './siteUrlField';
import { siteUrlField } from './siteUrlField';

/** The words of the pane, in the language of the page. */
export interface SiteUrlPaneWords extends SiteUrlWords {
  readonly PaneDescription: string;
  readonly SiteGroup: string;
}

/** The pane of a web part whose one setting is where Guildhall is. */
export function siteUrlPane(words: SiteUrlPaneWords): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: words.PaneDescription },
        groups: [{ groupName: words.SiteGroup, groupFields: [siteUrlField(words)] }]
      }
    ]
  };
}
