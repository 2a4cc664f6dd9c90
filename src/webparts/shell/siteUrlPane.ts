import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { siteUrlField } from './siteUrlField';

/** The words of the pane, in the language of the page. */
export interface SiteUrlPaneWords {
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

/** The pane of a web part whose one setting is where Guildhall is. */
export function siteUrlPane(words: SiteUrlPaneWords): IPropertyPaneConfiguration {
  const field = siteUrlField({
    label: words.SiteUrlLabel,
    description: words.SiteUrlDescription,
    problem: words.SiteUrlProblem
  });
  return {
    pages: [
      { header: { description: words.PaneDescription }, groups: [{ groupName: words.SiteGroup, groupFields: [field] }] }
    ]
  };
}
