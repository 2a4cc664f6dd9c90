define([], function () {
  return {
    What: 'los informes de participación',
    PaneDescription: 'Quién participa, mes a mes, para los lectores de la dirección.',
    SiteGroup: 'Sitio de Guildhall',
    SiteUrlLabel: 'Dirección del sitio de Guildhall',
    SiteUrlDescription: 'Se usa donde ninguna propiedad del inquilino indica el sitio. Déjala en blanco en una página del sitio de Guildhall.',
    SiteUrlProblem: 'Escribe la dirección de un sitio, como https://contoso.sharepoint.com/sites/guildhall'
  };
});
