define([], function () {
  return {
    What: 'die Ansicht „Verwalten“',
    PaneDescription: 'Guildhall einrichten, Geschäftsbereiche anlegen, Teilnahmeberichte veröffentlichen.',
    SiteGroup: 'Guildhall-Website',
    SiteUrlLabel: 'Adresse der Guildhall-Website',
    SiteUrlDescription: 'Wird verwendet, wenn keine Mandanteneigenschaft die Website nennt. Lassen Sie das Feld auf einer Seite der Guildhall-Website leer.',
    SiteUrlProblem: 'Schreiben Sie die Adresse einer Website, etwa https://contoso.sharepoint.com/sites/guildhall'
  };
});
