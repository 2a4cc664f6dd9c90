define([], function () {
  return {
    What: 'la vista Administrar',
    PaneDescription: 'Configura Guildhall, agrega unidades de negocio, publica informes de participación.',
    SiteGroup: 'Sitio de Guildhall',
    SiteUrlLabel: 'Dirección del sitio de Guildhall',
    SiteUrlDescription: 'Se usa donde ninguna propiedad del inquilino indica el sitio. Déjala en blanco en una página del sitio de Guildhall.',
    SiteUrlProblem: 'Escribe la dirección de un sitio, como https://contoso.sharepoint.com/sites/guildhall'
  };
});
