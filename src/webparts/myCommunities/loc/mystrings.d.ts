interface MyCommunitiesWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'MyCommunitiesWebPartStrings' {
  const strings: MyCommunitiesWebPartStrings;
  export = strings;
}
