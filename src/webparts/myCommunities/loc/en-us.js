define([], function () {
  return {
    What: 'your communities',
    PaneDescription: 'Shows everybody their own communities.',
    SiteGroup: 'Guildhall site',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlDescription: 'Used where no tenant property names the site. Leave it empty on a page of the Guildhall site.',
    SiteUrlProblem: 'Write the address of a site, such as https://contoso.sharepoint.com/sites/guildhall'
  };
});
