import type { IPropertyPaneField, IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { PropertyPaneDropdown, PropertyPaneToggle } from '@microsoft/sp-property-pane';

/** What a page keeps about one of its parts; `placedParts` says what it means. */
export interface PartProps {
  readonly isOff?: boolean;
  readonly place?: number;
}

/** The words of the fields, in the language of the page. */
export interface PartWords {
  readonly HideSection: string;
  readonly Hidden: string;
  readonly Shown: string;
  readonly PlaceLabel: string;
}

export interface PartGroups<Key extends string, Props extends PartProps> {
  /** In the usual order. */
  readonly keys: readonly Key[];
  /** What each is called in the pane. */
  readonly names: Readonly<Record<Key, string>>;
  readonly kept: Partial<Record<Key, Props>> | undefined;
  readonly words: PartWords;
  /** Further fields of a part. */
  readonly more?: (key: Key, kept: Partial<Props>, path: (property: string) => string) => readonly IPropertyPaneField<unknown>[];
}

/** A group per part: whether it is shown, and where it stands. The pane writes what is chosen to the path of its field: `sections.questions.place`. */
export function partGroups<Key extends string, Props extends PartProps>({ keys, names, kept, words, more }: PartGroups<Key, Props>): IPropertyPaneGroup[] {
  const places = keys.map((_key, index) => ({ key: index + 1, text: String(index + 1) }));
  return keys.map((key, index) => {
    const path = (property: string): string => `sections.${key}.${property}`;
    const own: Partial<Props> = kept?.[key] ?? {};
    const isOff = own.isOff === true;
    return {
      groupName: names[key],
      isCollapsed: true,
      groupFields: [
        PropertyPaneToggle(path('isOff'), { label: words.HideSection, onText: words.Hidden, offText: words.Shown, checked: isOff }),
        PropertyPaneDropdown(path('place'), { label: words.PlaceLabel, options: places, selectedKey: own.place ?? index + 1, disabled: isOff }),
        ...(more?.(key, own, path) ?? [])
      ]
    };
  });
}
