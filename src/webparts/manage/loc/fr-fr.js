define([], function () {
  return {
    What: 'la vue Gestion',
    PaneDescription: 'Configurer Guildhall, ajouter des entités, publier les rapports de participation.',
    SiteGroup: 'Site Guildhall',
    SiteUrlLabel: 'Adresse du site Guildhall',
    SiteUrlDescription: 'Utilisée quand aucune propriété du locataire n’indique le site. Laissez vide sur une page du site Guildhall.',
    SiteUrlProblem: 'Écrivez l’adresse d’un site, par exemple https://contoso.sharepoint.com/sites/guildhall'
  };
});
