interface ParticipationDashboardWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly TitleGroup: string;
  readonly TitleLabel: string;
  readonly TitlePlaceholder: string;
  readonly TitleProblem: string;
  readonly PeriodsGroup: string;
  readonly OpensOnLabel: string;
  readonly OpensOnDescription: string;
  readonly OpensOnPlaceholder: string;
  readonly OpensOnProblem: string;
  readonly OpensOnNotPublished: string;
  readonly TrendSpanLabel: string;
  readonly Months12: string;
  readonly Months24: string;
  readonly Months36: string;
  readonly UnitsGroup: string;
  readonly UnitsHint: string;
  readonly UnitsLoading: string;
  readonly UnitsFailed: string;
  readonly UnitsNone: string;
  readonly SectionsDescription: string;
  readonly HideSection: string;
  readonly Hidden: string;
  readonly Shown: string;
  readonly PlaceLabel: string;
  readonly UnitsSection: string;
  readonly CommunitiesSection: string;
  readonly TrendSection: string;
  readonly CompanySection: string;
  readonly GrowthSection: string;
  readonly WhereSection: string;
  readonly FlowSection: string;
  readonly SurvivalSection: string;
  readonly ConcentrationSection: string;
  readonly StoriesSection: string;
  readonly StandingSection: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'ParticipationDashboardWebPartStrings' {
  const strings: ParticipationDashboardWebPartStrings;
  export = strings;
}
