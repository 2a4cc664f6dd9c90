define([], function () {
  return {
    What: 'the directory',
    PaneDescription: 'Which communities people find here.',
    UnitsGroup: 'Business units',
    UnitsHint: 'Choose whose communities are shown. Choose none to show all.',
    UnitsLoading: 'Reading business units…',
    UnitsFailed: 'The business units could not be read. Close this pane and open it again.',
    UnitsNone: 'There are no business units yet. All communities are shown.',
    SiteGroup: 'Guildhall site',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlDescription: 'Used where no tenant property names the site. Leave it empty on a page of the Guildhall site.',
    SiteUrlProblem: 'Write the address of a site, such as https://contoso.sharepoint.com/sites/guildhall'
  };
});
