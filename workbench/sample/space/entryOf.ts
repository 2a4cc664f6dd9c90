import type { NewEntry } from '../../../src/domain/contribution/entry';
import { hiding } from '../../../src/domain/contribution/hidden';
import type { NamedPerson } from '../../../src/domain/identity';
import { announcing } from '../../../src/domain/announcement/announcement';
import { introduce } from '../../../src/domain/people/introductions';
import { openToMeet } from '../../../src/domain/people/meeting';
import { accepting, answering, asking, seeing } from '../../../src/domain/question/questionDraft';
import { askingBefore, attending, changingOne, coming, offeringToHost, planning, recapping } from '../../../src/domain/session/sessionRows';
import { addResource } from '../../../src/domain/shelf/resource';
import { confirmStory } from '../../../src/domain/story/confirmedStories';
import { tellStory } from '../../../src/domain/story/story';
import { thanking } from '../../../src/domain/thanks/thanks';
import type { Deed, PlannedRow } from './plannedRow';
import { rowNamedBy } from './plannedRow';

/** What is known once the rows before it are written. */
export interface Known {
  /** Id of a planned row, by its key. */
  readonly idOf: (key: string) => number;
  /** The person of a pseudonym. */
  readonly personOf: (id: string) => NamedPerson;
}

/** The entry of a planned row, made as the screens make it. */
export function entryOf({ deed, community, at }: PlannedRow, { idOf, personOf }: Known): NewEntry {
  const named = rowNamedBy(deed);
  const row = named === undefined ? 0 : idOf(named);
  switch (deed.kind) {
    case 'join':
      return { kind: 'join', summary: `join: ${community}`, says: {} };
    case 'practice':
      return { kind: 'practice', summary: `practice: ${community}`, says: { ...deed.change } };
    case 'host':
      return { kind: 'host', summary: `host: ${community}`, says: { person: personOf(deed.person) } };
    case 'announcement':
      return announcing(deed.text);
    case 'introduction':
      return introduce(deed.text);
    case 'meet':
      return openToMeet(true);
    case 'resource':
      return addResource(deed.words, at);
    case 'story':
      return tellStory(deed.words);
    case 'confirm':
      return confirmStory(row, deed.text);
    case 'hide':
      return hiding(row, true, deed.text);
    case 'thanks': {
      const { of, title, occurrence, to, text } = deed;
      return thanking(personOf(to), { kind: of, id: row, title, ...(occurrence !== undefined && { occurrence }) }, text);
    }
    case 'question':
    case 'answer':
    case 'seen':
    case 'accept':
      return entryOfQuestion(deed, row, personOf);
    default:
      return entryOfSession(deed, row, personOf);
  }
}

type OfQuestion = Extract<Deed, { kind: 'question' | 'answer' | 'seen' | 'accept' }>;

function entryOfQuestion(deed: OfQuestion, row: number, personOf: Known['personOf']): NewEntry {
  switch (deed.kind) {
    case 'question':
      return { ...asking(deed), mentions: deed.mentions.map(personOf) };
    case 'answer':
      return answering(row, { text: deed.text });
    case 'seen':
      return seeing(row);
    case 'accept':
      return accepting(row, true);
  }
}

type OfSession = Extract<Deed, { kind: 'session' | 'occurrence' | 'coming' | 'attended' | 'sessionQuestion' | 'recap' | 'offerHost' }>;

function entryOfSession(deed: OfSession, session: number, personOf: Known['personOf']): NewEntry {
  if (deed.kind === 'offerHost') return offeringToHost(deed.text);
  if (deed.kind === 'session') return planning({ ...deed.plan, host: personOf(deed.plan.host).key });
  const ref = { session, occurrence: deed.occurrence };
  switch (deed.kind) {
    case 'occurrence': {
      const { host, ...change } = deed.change;
      return changingOne(ref, { ...change, ...(host !== undefined && { host: personOf(host).key }) });
    }
    case 'coming':
      return coming(ref, true);
    case 'attended':
      return attending(ref, true);
    case 'sessionQuestion':
      return askingBefore({ ...ref, text: deed.text });
    case 'recap':
      return recapping(ref, deed.recap);
  }
}
