interface ParticipationDashboardWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'ParticipationDashboardWebPartStrings' {
  const strings: ParticipationDashboardWebPartStrings;
  export = strings;
}
