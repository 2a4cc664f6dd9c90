define([], function () {
  return {
    What: 'die Teilnahmeberichte',
    PaneDescription: 'Wer teilnimmt, Monat für Monat, für Führungskräfte mit Berichtszugriff.',
    SiteGroup: 'Guildhall-Website',
    SiteUrlLabel: 'Adresse der Guildhall-Website',
    SiteUrlDescription: 'Wird verwendet, wenn keine Mandanteneigenschaft die Website nennt. Lassen Sie das Feld auf einer Seite der Guildhall-Website leer.',
    SiteUrlProblem: 'Schreiben Sie die Adresse einer Website, etwa https://contoso.sharepoint.com/sites/guildhall'
  };
});
