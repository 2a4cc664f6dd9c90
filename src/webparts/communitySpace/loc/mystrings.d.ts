interface CommunitySpaceWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly CommunityGroup: string;
  readonly CommunityLabel: string;
  readonly CommunitiesLoading: string;
  readonly CommunitiesFailed: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'CommunitySpaceWebPartStrings' {
  const strings: CommunitySpaceWebPartStrings;
  export = strings;
}
