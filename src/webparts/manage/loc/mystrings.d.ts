interface ManageWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'ManageWebPartStrings' {
  const strings: ManageWebPartStrings;
  export = strings;
}
