define([], function () {
  return {
    What: '管理ビュー',
    PaneDescription: 'Guildhall のセットアップ、事業部の追加、参加レポートの発行を行います。',
    SiteGroup: 'Guildhall サイト',
    SiteUrlLabel: 'Guildhall サイトのアドレス',
    SiteUrlDescription: 'テナント プロパティでサイトが指定されていない場合に使われます。Guildhall サイトのページでは空のままにします。',
    SiteUrlProblem: 'サイトのアドレスを入力してください (例: https://contoso.sharepoint.com/sites/guildhall)'
  };
});
