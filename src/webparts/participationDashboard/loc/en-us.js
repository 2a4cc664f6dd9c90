define([], function () {
  return {
    PaneDescription: 'Who takes part, month by month, for leadership viewers.',
    SiteGroup: 'Where Guildhall is',
    SiteUrlLabel: 'Address of the Guildhall site',
    SiteUrlHint: 'Needed only where the tenant does not name the site. Empty: the site of this page.'
  };
});
