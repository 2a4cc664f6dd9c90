interface CommunityDirectoryWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly UnitsGroup: string;
  readonly UnitsHint: string;
  readonly UnitsLoading: string;
  readonly UnitsFailed: string;
  readonly UnitsNone: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'CommunityDirectoryWebPartStrings' {
  const strings: CommunityDirectoryWebPartStrings;
  export = strings;
}
