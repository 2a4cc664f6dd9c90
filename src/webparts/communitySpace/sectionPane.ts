import * as strings from 'CommunitySpaceWebPartStrings';
import type { IPropertyPaneGroup, IPropertyPanePage } from '@microsoft/sp-property-pane';
import { PropertyPaneChoiceGroup, PropertyPaneDropdown, PropertyPaneTextField, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type { Section } from '../../domain/community/sections';
import { sections, sectionTitleLimit } from '../../domain/community/sections';
import type { Density } from './density';

/** What a page keeps about one section; `readPageSections` says what it means. */
export interface SectionProps {
  readonly isOff?: boolean;
  readonly title?: string;
  readonly place?: number;
}

/** What a page keeps about how it shows a community. */
export interface SpaceProps {
  readonly density?: Density;
  readonly sections?: Partial<Record<Section, SectionProps>>;
}

/** What each section is called in the pane, in the language of the page. */
const names: Readonly<Record<Section, string>> = {
  announcement: strings.AnnouncementSection,
  next: strings.NextSection,
  sessions: strings.SessionsSection,
  questions: strings.QuestionsSection,
  thanks: strings.ThanksSection,
  shelf: strings.ShelfSection,
  stories: strings.StoriesSection,
  people: strings.PeopleSection
};

/** The page of the pane on which a page chooses its sections, their order and titles, and how close they stand. */
export function sectionPane({ sections: kept = {} }: SpaceProps): IPropertyPanePage {
  const density = PropertyPaneChoiceGroup('density', {
    label: strings.DensityLabel,
    options: [
      { key: 'comfortable', text: strings.Comfortable },
      { key: 'compact', text: strings.Compact }
    ]
  });
  return {
    header: { description: strings.SectionsDescription },
    displayGroupsAsAccordion: true,
    groups: [
      { groupName: strings.DensityGroup, groupFields: [density] },
      ...sections.map((section, index) => sectionGroup(section, index + 1, kept[section]))
    ]
  };
}

/** The pane writes what is chosen to the path of its field: `sections.questions.title`. */
function sectionGroup(section: Section, usualPlace: number, kept: SectionProps = {}): IPropertyPaneGroup {
  const path = (property: keyof SectionProps): string => `sections.${section}.${property}`;
  const places = sections.map((_section, index) => ({ key: index + 1, text: String(index + 1) }));
  return {
    groupName: names[section],
    isCollapsed: true,
    groupFields: [
      PropertyPaneToggle(path('isOff'), { label: strings.HideSection, onText: strings.Hidden, offText: strings.Shown, checked: kept.isOff === true }),
      PropertyPaneDropdown(path('place'), { label: strings.PlaceLabel, options: places, selectedKey: kept.place ?? usualPlace, disabled: kept.isOff === true }),
      PropertyPaneTextField(path('title'), {
        label: strings.TitleLabel,
        placeholder: names[section],
        maxLength: sectionTitleLimit,
        value: kept.title,
        disabled: kept.isOff === true
      })
    ]
  };
}
