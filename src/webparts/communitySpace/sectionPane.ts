import * as strings from 'CommunitySpaceWebPartStrings';
import type { IPropertyPanePage } from '@microsoft/sp-property-pane';
import { PropertyPaneChoiceGroup, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { Section } from '../../domain/community/sections';
import { sections, sectionTitleLimit } from '../../domain/community/sections';
import type { PartProps } from '../shell/partGroups';
import { partGroups } from '../shell/partGroups';
import type { Density } from './density';

/** What a page keeps about one section; `readPageSections` says what it means. */
export interface SectionProps extends PartProps {
  readonly title?: string;
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
export function sectionPane({ sections: kept }: SpaceProps): IPropertyPanePage {
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
      ...partGroups<Section, SectionProps>({
        keys: sections,
        names,
        kept,
        words: strings,
        more: (section, { title, isOff }, path) => [
          PropertyPaneTextField(path('title'), { label: strings.TitleLabel, placeholder: names[section], maxLength: sectionTitleLimit, value: title, disabled: isOff === true })
        ]
      })
    ]
  };
}
