import type { IPropertyPaneField, IPropertyPaneTextFieldProps } from '@microsoft/sp-property-pane';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { GuildhallWebPartProps } from './GuildhallWebPart';

/** The words of the field, in the language of the page, as each web part's strings have them. */
export interface SiteUrlWords {
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

/** Milliseconds without a key press before an address is tried: every address tried connects anew. */
const pause = 1000;

/** The property pane field for the address of the Guildhall site. */
export function siteUrlField(words: SiteUrlWords): IPropertyPaneField<IPropertyPaneTextFieldProps> {
  const property: keyof GuildhallWebPartProps = 'siteUrl';
  return PropertyPaneTextField(property, {
    label: words.SiteUrlLabel,
    description: words.SiteUrlDescription,
    placeholder: 'https://contoso.sharepoint.com/sites/guildhall',
    deferredValidationTime: pause,
    onGetErrorMessage: text => (isSiteAddress(text) ? '' : words.SiteUrlProblem)
  });
}

function isSiteAddress(text: string): boolean {
  const address = text.trim();
  return address === '' || /^https?:\/\/[^/\s]+/i.test(address) || /^\/[^/]/.test(address);
}
