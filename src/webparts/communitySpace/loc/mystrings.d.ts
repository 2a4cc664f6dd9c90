interface CommunitySpaceWebPartStrings {
  readonly What: string;
  readonly PaneDescription: string;
  readonly CommunityGroup: string;
  readonly CommunityLabel: string;
  readonly CommunitiesLoading: string;
  readonly CommunitiesFailed: string;
  readonly SectionsDescription: string;
  readonly DensityGroup: string;
  readonly DensityLabel: string;
  readonly Comfortable: string;
  readonly Compact: string;
  readonly HideSection: string;
  readonly Hidden: string;
  readonly Shown: string;
  readonly PlaceLabel: string;
  readonly TitleLabel: string;
  readonly AnnouncementSection: string;
  readonly NextSection: string;
  readonly SessionsSection: string;
  readonly QuestionsSection: string;
  readonly ThanksSection: string;
  readonly ShelfSection: string;
  readonly StoriesSection: string;
  readonly PeopleSection: string;
  readonly SiteGroup: string;
  readonly SiteUrlLabel: string;
  readonly SiteUrlDescription: string;
  readonly SiteUrlProblem: string;
}

declare module 'CommunitySpaceWebPartStrings' {
  const strings: CommunitySpaceWebPartStrings;
  export = strings;
}
