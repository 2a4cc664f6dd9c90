define([], function () {
  return {
    What: 'the participation reports',
    PaneDescription: 'Who takes part, month by month, for leadership viewers.',
    SiteGroup: 'Guildhall site',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlDescription: 'Used where no tenant property names the site. Leave it empty on a page of the Guildhall site.',
    SiteUrlProblem: 'Write the address of a site, such as https://contoso.sharepoint.com/sites/guildhall'
  };
});
