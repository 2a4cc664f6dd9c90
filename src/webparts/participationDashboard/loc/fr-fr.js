define([], function () {
  return {
    What: 'les rapports de participation',
    PaneDescription: 'Qui participe, mois par mois, pour les lecteurs de la direction.',
    SiteGroup: 'Site Guildhall',
    SiteUrlLabel: 'Adresse du site Guildhall',
    SiteUrlDescription: 'Utilisée quand aucune propriété du locataire n’indique le site. Laissez vide sur une page du site Guildhall.',
    SiteUrlProblem: 'Écrivez l’adresse d’un site, par exemple https://contoso.sharepoint.com/sites/guildhall'
  };
});
