import * as strings from 'ParticipationDashboardWebPartStrings';
import type { IPropertyPaneField, IPropertyPanePage } from '@microsoft/sp-property-pane';
import { PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { trendSpans } from '../../domain/report/trendSpans';
import { readMonth } from '../../domain/time';
import type { ReportSection } from '../../features/participation/dashboard/reportSections';
import { reportSections } from '../../features/participation/dashboard/reportSections';
import { usualSettings } from '../../features/participation/reportSettings';
import type { PartProps } from '../shell/partGroups';
import { partGroups } from '../shell/partGroups';
import type { ShownUnits } from '../shell/shownUnits';
import { siteUrlField } from '../shell/siteUrlField';
import type { LoadedUnits } from '../shell/unitFields';
import { unitFields } from '../shell/unitFields';
import { reportTitleLimit } from './readReportSettings';

/** What a page keeps about its reports; `readReportSettings` says what it means. */
export interface ReportProps {
  readonly title?: string;
  readonly opensOn?: string;
  readonly trendSpan?: number;
  readonly shownUnits?: ShownUnits;
  readonly sections?: Partial<Record<ReportSection, PartProps>>;
}

/** Whether a month is published; undefined where that cannot be told. */
export type IsPublished = (month: string) => Promise<boolean | undefined>;

/** Milliseconds without a key press before what was typed is looked at. */
const pause = 600;

/** What each part is called in the pane, in the language of the page. */
const names: Readonly<Record<ReportSection, string>> = {
  units: strings.UnitsSection,
  communities: strings.CommunitiesSection,
  trend: strings.TrendSection,
  company: strings.CompanySection,
  movement: strings.MovementSection,
  growth: strings.GrowthSection,
  where: strings.WhereSection,
  flow: strings.FlowSection,
  survival: strings.SurvivalSection,
  concentration: strings.ConcentrationSection,
  stories: strings.StoriesSection,
  standing: strings.StandingSection
};

/** The two pages of the pane: what the reports are of, and which parts they have in which order. */
export function reportPanes({ trendSpan, sections: kept }: ReportProps, units: LoadedUnits, isPublished: IsPublished): IPropertyPanePage[] {
  return [
    {
      header: { description: strings.PaneDescription },
      groups: [
        { groupName: strings.TitleGroup, groupFields: [titleField()] },
        { groupName: strings.PeriodsGroup, groupFields: [monthField(isPublished), spanField(trendSpan)] },
        { groupName: strings.UnitsGroup, groupFields: unitFields(units, strings) },
        { groupName: strings.SiteGroup, groupFields: [siteUrlField(strings)] }
      ]
    },
    { header: { description: strings.SectionsDescription }, displayGroupsAsAccordion: true, groups: partGroups({ keys: reportSections, names, kept, words: strings }) }
  ];
}

function titleField(): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('title', {
    label: strings.TitleLabel,
    placeholder: strings.TitlePlaceholder,
    onGetErrorMessage: text => (text.trim().length > reportTitleLimit ? strings.TitleProblem : '')
  });
}

/** A month that is none, or has no report, is said beside the field; the page shows the newest instead. */
function monthField(isPublished: IsPublished): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('opensOn', {
    label: strings.OpensOnLabel,
    description: strings.OpensOnDescription,
    placeholder: strings.OpensOnPlaceholder,
    deferredValidationTime: pause,
    onGetErrorMessage: async text => {
      const typed = text.trim();
      if (typed === '') return '';
      if (readMonth(typed) === undefined) return strings.OpensOnProblem;
      return (await isPublished(typed)) === false ? strings.OpensOnNotPublished : '';
    }
  });
}

function spanField(kept: number | undefined): IPropertyPaneField<unknown> {
  const texts: Readonly<Record<(typeof trendSpans)[number], string>> = { 12: strings.Months12, 24: strings.Months24, 36: strings.Months36 };
  return PropertyPaneDropdown('trendSpan', {
    label: strings.TrendSpanLabel,
    options: trendSpans.map(span => ({ key: span, text: texts[span] })),
    selectedKey: trendSpans.find(span => span === kept) ?? usualSettings.trendSpan
  });
}
