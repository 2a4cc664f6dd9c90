declare interface ManageWebPartStrings {
  readonly PaneDescription: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlHint: string;
}

declare module 'ManageWebPartStrings' {
  const strings: ManageWebPartStrings;
  export = strings;
}
