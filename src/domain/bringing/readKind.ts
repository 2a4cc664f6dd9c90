import { titleKey } from '../community/charter';
import type { HistoryKind } from '../log/history';
import { historyKinds } from '../log/history';

/** What else a kind may be called in files. */
const alsoCalled: Readonly<Record<HistoryKind, readonly string[]>> = {
  join: ['joined', 'joins', 'member', 'membership', 'subscribed', 'beitritt', 'beigetreten', 'adhésion', 'rejoint', 'alta', 'se unió', '参加', 'انضمام'],
  proposal: ['proposed', 'proposes', 'vorschlag', 'proposition', 'propuesta', '提案', 'اقتراح'],
  contribution: ['contributed', 'contributes', 'post', 'posted', 'message', 'reply', 'answer', 'question', 'comment', 'beitrag', 'nachricht', 'frage', 'antwort', 'message posté', 'réponse', 'contribución', 'mensaje', 'respuesta', 'pregunta', '投稿', '質問', '回答', 'مساهمة', 'رسالة', 'سؤال', 'جواب']
};

const kindOf = new Map(historyKinds.flatMap(kind => [kind, ...alsoCalled[kind]].map(name => [titleKey(name), kind] as const)));

/** The kind of an act; nothing said is a contribution. Undefined for a word that is none. */
export function readKind(said: string): HistoryKind | undefined {
  return said === '' ? 'contribution' : kindOf.get(titleKey(said));
}
