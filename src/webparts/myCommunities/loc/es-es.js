define([], function () {
  return {
    What: 'tus comunidades',
    PaneDescription: 'Muestra a cada persona sus propias comunidades.',
    SiteGroup: 'Sitio de Guildhall',
    SiteUrlLabel: 'Dirección del sitio de Guildhall',
    SiteUrlDescription: 'Se usa donde ninguna propiedad del inquilino indica el sitio. Déjala en blanco en una página del sitio de Guildhall.',
    SiteUrlProblem: 'Escribe la dirección de un sitio, como https://contoso.sharepoint.com/sites/guildhall'
  };
});
