define([], function () {
  return {
    What: 'الدليل',
    PaneDescription: 'أي المجتمعات تظهر هنا.',
    UnitsGroup: 'وحدات العمل',
    UnitsHint: 'اختيار وحدات العمل التي تُعرض مجتمعاتها. وعدم الاختيار يعرضها كلها.',
    UnitsLoading: 'جارٍ قراءة وحدات العمل…',
    UnitsFailed: 'تعذّرت قراءة وحدات العمل. يُرجى إغلاق هذا الجزء وفتحه من جديد.',
    UnitsNone: 'لا توجد وحدات عمل بعد. تُعرض كل المجتمعات.',
    SiteGroup: 'موقع Guildhall',
    SiteUrlLabel: 'عنوان موقع Guildhall',
    SiteUrlDescription: 'يُستخدم حيث لا تسمّي الموقعَ أي خاصية للمستأجر. يُترك فارغًا على صفحة من صفحات موقع Guildhall.',
    SiteUrlProblem: 'يُرجى كتابة عنوان موقع، مثل https://contoso.sharepoint.com/sites/guildhall'
  };
});
