define([], function () {
  return {
    What: 'this community',
    PaneDescription: 'Which community this place is about.',
    CommunityGroup: 'Community',
    CommunityLabel: 'Community shown here',
    CommunitiesLoading: 'Reading communities…',
    CommunitiesFailed: 'The communities could not be read. Close this pane and open it again.',
    SiteGroup: 'Guildhall site',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlDescription: 'Used where no tenant property names the site. Leave it empty on a page of the Guildhall site.',
    SiteUrlProblem: 'Write the address of a site, such as https://contoso.sharepoint.com/sites/guildhall'
  };
});
