define([], function () {
  return {
    What: 'تقارير المشاركة',
    PaneDescription: 'من يشارك، شهرًا بعد شهر، للمطّلعين من القيادة.',
    SiteGroup: 'موقع Guildhall',
    SiteUrlLabel: 'عنوان موقع Guildhall',
    SiteUrlDescription: 'يُستخدم حيث لا تسمّي الموقعَ أي خاصية للمستأجر. يُترك فارغًا على صفحة من صفحات موقع Guildhall.',
    SiteUrlProblem: 'يُرجى كتابة عنوان موقع، مثل https://contoso.sharepoint.com/sites/guildhall'
  };
});
