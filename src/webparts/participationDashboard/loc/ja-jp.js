define([], function () {
  return {
    What: '参加レポート',
    PaneDescription: '誰が参加しているかを、経営層閲覧者に月ごとに示します。',
    SiteGroup: 'Guildhall サイト',
    SiteUrlLabel: 'Guildhall サイトのアドレス',
    SiteUrlDescription: 'テナント プロパティでサイトが指定されていない場合に使われます。Guildhall サイトのページでは空のままにします。',
    SiteUrlProblem: 'サイトのアドレスを入力してください (例: https://contoso.sharepoint.com/sites/guildhall)'
  };
});
