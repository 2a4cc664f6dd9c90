define([], function () {
  return {
    What: 'das Verzeichnis',
    PaneDescription: 'Welche Communitys man hier findet.',
    UnitsGroup: 'Geschäftsbereiche',
    UnitsHint: 'Wählen Sie, wessen Communitys angezeigt werden. Ohne Auswahl werden alle angezeigt.',
    UnitsLoading: 'Geschäftsbereiche werden gelesen…',
    UnitsFailed: 'Die Geschäftsbereiche konnten nicht gelesen werden. Schließen Sie den Eigenschaftenbereich, und öffnen Sie ihn erneut.',
    UnitsNone: 'Es gibt noch keine Geschäftsbereiche. Alle Communitys werden angezeigt.',
    SiteGroup: 'Guildhall-Website',
    SiteUrlLabel: 'Adresse der Guildhall-Website',
    SiteUrlDescription: 'Wird verwendet, wenn keine Mandanteneigenschaft die Website nennt. Lassen Sie das Feld auf einer Seite der Guildhall-Website leer.',
    SiteUrlProblem: 'Schreiben Sie die Adresse einer Website, etwa https://contoso.sharepoint.com/sites/guildhall'
  };
});
