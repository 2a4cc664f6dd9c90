define([], function () {
  return {
    What: 'マイ コミュニティ',
    PaneDescription: '各ユーザーに、自分のコミュニティを表示します。',
    SiteGroup: 'Guildhall サイト',
    SiteUrlLabel: 'Guildhall サイトのアドレス',
    SiteUrlDescription: 'テナント プロパティでサイトが指定されていない場合に使われます。Guildhall サイトのページでは空のままにします。',
    SiteUrlProblem: 'サイトのアドレスを入力してください (例: https://contoso.sharepoint.com/sites/guildhall)'
  };
});
