define([], function () {
  return {
    What: 'Ihre Communitys',
    PaneDescription: 'Zeigt allen ihre eigenen Communitys.',
    SiteGroup: 'Guildhall-Website',
    SiteUrlLabel: 'Adresse der Guildhall-Website',
    SiteUrlDescription: 'Wird verwendet, wenn keine Mandanteneigenschaft die Website nennt. Lassen Sie das Feld auf einer Seite der Guildhall-Website leer.',
    SiteUrlProblem: 'Schreiben Sie die Adresse einer Website, etwa https://contoso.sharepoint.com/sites/guildhall'
  };
});
