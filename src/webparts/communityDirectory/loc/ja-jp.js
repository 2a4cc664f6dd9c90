define([], function () {
  return {
    What: 'コミュニティ一覧',
    PaneDescription: 'ここで見つかるコミュニティを設定します。',
    UnitsGroup: '事業部',
    UnitsHint: 'コミュニティを表示する事業部を選びます。何も選ばないと、すべて表示されます。',
    UnitsLoading: '事業部を読み込んでいます…',
    UnitsFailed: '事業部を読み込めませんでした。このウィンドウを閉じて、もう一度開いてください。',
    UnitsNone: '事業部はまだありません。すべてのコミュニティが表示されます。',
    SiteGroup: 'Guildhall サイト',
    SiteUrlLabel: 'Guildhall サイトのアドレス',
    SiteUrlDescription: 'テナント プロパティでサイトが指定されていない場合に使われます。Guildhall サイトのページでは空のままにします。',
    SiteUrlProblem: 'サイトのアドレスを入力してください (例: https://contoso.sharepoint.com/sites/guildhall)'
  };
});
