define([], function () {
  return {
    What: 'l’annuaire',
    PaneDescription: 'Quelles communautés on trouve ici.',
    UnitsGroup: 'Entités',
    UnitsHint: 'Choisissez les entités dont les communautés sont affichées. N’en choisissez aucune pour tout afficher.',
    UnitsLoading: 'Lecture des entités…',
    UnitsFailed: 'Les entités n’ont pas pu être lues. Fermez ce volet et ouvrez-le à nouveau.',
    UnitsNone: 'Il n’y a pas encore d’entité. Toutes les communautés sont affichées.',
    SiteGroup: 'Site Guildhall',
    SiteUrlLabel: 'Adresse du site Guildhall',
    SiteUrlDescription: 'Utilisée quand aucune propriété du locataire n’indique le site. Laissez vide sur une page du site Guildhall.',
    SiteUrlProblem: 'Écrivez l’adresse d’un site, par exemple https://contoso.sharepoint.com/sites/guildhall'
  };
});
