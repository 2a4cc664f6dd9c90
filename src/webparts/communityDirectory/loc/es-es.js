define([], function () {
  return {
    What: 'el directorio',
    PaneDescription: 'Qué comunidades se encuentran aquí.',
    UnitsGroup: 'Unidades de negocio',
    UnitsHint: 'Elige las unidades cuyas comunidades se muestran. No elijas ninguna para mostrarlas todas.',
    UnitsLoading: 'Leyendo las unidades de negocio…',
    UnitsFailed: 'No se han podido leer las unidades de negocio. Cierra este panel y vuelve a abrirlo.',
    UnitsNone: 'Aún no hay unidades de negocio. Se muestran todas las comunidades.',
    SiteGroup: 'Sitio de Guildhall',
    SiteUrlLabel: 'Dirección del sitio de Guildhall',
    SiteUrlDescription: 'Se usa donde ninguna propiedad del inquilino indica el sitio. Déjala en blanco en una página del sitio de Guildhall.',
    SiteUrlProblem: 'Escribe la dirección de un sitio, como https://contoso.sharepoint.com/sites/guildhall'
  };
});
