import { titleKey } from '../community/charter';

/** What a line of history says. */
export const historyColumns = ['when', 'person', 'community', 'kind', 'reference'] as const;
export type HistoryColumn = (typeof historyColumns)[number];

/** Without these there is no act. */
export const neededColumns = ['when', 'person', 'community'] as const satisfies readonly HistoryColumn[];

/** What else a column may be called in files, in the languages of Guildhall; compared as titles are. */
const alsoCalled: Readonly<Record<HistoryColumn, readonly string[]>> = {
  when: ['date', 'time', 'timestamp', 'at', 'acted at', 'created', 'created at', 'datum', 'zeit', 'zeitpunkt', 'wann', 'le', 'quand', 'horodatage', 'fecha', 'cuándo', '日付', '日時', 'いつ', 'التاريخ', 'متى', 'الوقت'],
  person: ['who', 'user', 'account', 'upn', 'user principal name', 'mail', 'email', 'e-mail', 'author', 'member', 'konto', 'wer', 'benutzer', 'qui', 'compte', 'personne', 'courriel', 'quién', 'persona', 'cuenta', 'correo', '人', 'ユーザー', 'アカウント', 'メール', 'الشخص', 'الحساب', 'البريد'],
  community: ['group', 'guild', 'club', 'circle', 'network', 'channel', 'space', 'gemeinschaft', 'gruppe', 'communauté', 'groupe', 'comunidad', 'grupo', 'コミュニティ', 'グループ', 'المجتمع', 'المجموعة'],
  kind: ['type', 'action', 'act', 'event', 'art', 'typ', 'aktion', 'genre', 'tipo', 'clase', '種類', 'النوع'],
  reference: ['id', 'ref', 'key', 'number', 'source id', 'nummer', 'référence', 'referencia', 'número', '番号', 'المرجع', 'الرقم']
};

/** Which column of a file says what: its place, counted from 0. A column that is not in it is not read. */
export type Mapping = Readonly<Partial<Record<HistoryColumn, number>>>;

/** The mapping that a header suggests: a column’s own name before what else it may be called, the first before the second. */
export function guessMapping(header: readonly string[]): Mapping {
  const names = header.map(titleKey);
  const mapping: Partial<Record<HistoryColumn, number>> = {};
  for (const column of historyColumns) {
    const place = [column, ...alsoCalled[column]].map(name => names.indexOf(titleKey(name))).find(index => index !== -1);
    if (place !== undefined) mapping[column] = place;
  }
  return mapping;
}

/** A mapping chosen by names of the file’s columns, on top of the one that its header suggests. An empty name leaves a column out. */
export function chooseMapping(header: readonly string[], chosen: Readonly<Partial<Record<HistoryColumn, string>>>): Mapping | { readonly noColumn: string } {
  const mapping: Partial<Record<HistoryColumn, number>> = { ...guessMapping(header) };
  const names = header.map(titleKey);
  for (const column of historyColumns) {
    const name = chosen[column];
    if (name === undefined) continue;
    const place = names.indexOf(titleKey(name));
    if (name !== '' && place === -1) return { noColumn: name };
    if (name === '') delete mapping[column];
    else mapping[column] = place;
  }
  return mapping;
}

/** Columns that are needed and not mapped. */
export function missingColumns(mapping: Mapping): HistoryColumn[] {
  return neededColumns.filter(column => mapping[column] === undefined);
}
