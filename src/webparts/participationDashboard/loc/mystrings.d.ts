declare interface ParticipationDashboardWebPartStrings {
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlHint: string;
}

declare module 'ParticipationDashboardWebPartStrings' {
  const strings: ParticipationDashboardWebPartStrings;
  export = strings;
}
