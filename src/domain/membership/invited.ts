import type { PersonKey } from '../identity';
import { personKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readText } from '../log/readBody';

/** How many different people came through the invitation of one person. */
export interface Inviter {
  readonly by: PersonKey;
  readonly people: number;
}

/** What a join says that came through an invitation. */
export function invitationBody(by: PersonKey): Readonly<Record<string, unknown>> {
  return { via: 'invitation', by };
}

/** Who invited, as a join says; undefined where it says nobody, or nobody but its own author. */
export function inviterOf({ author, body }: Pick<LogRow, 'author' | 'body'>): PersonKey | undefined {
  const said = asBody(body);
  const by = said.via === 'invitation' ? readText(said, 'by', 20) : undefined;
  return by === undefined || by === author ? undefined : personKey(by);
}

/** The counts after more people came, each through one person; by key, as no order says anything about anybody. */
export function withInvited(known: readonly Inviter[], came: Iterable<PersonKey>): readonly Inviter[] {
  const counts = new Map(known.map(({ by, people }) => [by, people]));
  for (const by of came) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, people]) => ({ by, people })).sort((a, b) => (a.by < b.by ? -1 : 1));
}

/** How many people came through invitations, whosever. */
export function invitedPeople(inviters: readonly Inviter[] = []): number {
  return inviters.reduce((sum, { people }) => sum + people, 0);
}
