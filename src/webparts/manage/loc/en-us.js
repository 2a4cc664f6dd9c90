define([], function () {
  return {
    PaneDescription: 'Set up Guildhall, add business units, publish participation reports.',
    SiteGroup: 'Where Guildhall is',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlHint: 'Needed only where the tenant does not name the site. Empty: the site of this page.'
  };
});
