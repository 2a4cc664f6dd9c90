import type { LaunchLine } from '../../domain/community/launchPlan';
import type { Charter } from '../../domain/community/charter';
import type { Template } from '../../domain/community/template';
import type { CommunityLink, TeamsApp } from '../../domain/link/deepLink';
import { pageLink, teamsLink } from '../../domain/link/deepLink';
import type { UtcInstant } from '../../domain/time';
import { formatDay } from '../../ui/format';
import { strings } from './invitingStrings';

export interface InvitationFacts {
  readonly charter: Charter;
  readonly template: Template | undefined;
  readonly plan: readonly LaunchLine[];
  readonly link: CommunityLink;
  /** Address of a page with the directory. */
  readonly page: string;
  /** Where Guildhall runs in Teams. */
  readonly teams: TeamsApp | undefined;
  readonly from: string;
  readonly now: UtcInstant;
  readonly locale: string;
}

const words = strings.invitationText;

/** An invitation ready to send: what it is, the first time people meet, and a link that opens it. */
export function invitationText({ charter, template, plan, link, page, teams, from, now, locale }: InvitationFacts): string {
  const next = plan.find(({ kind, due, isDone }) => kind === 'session' && due !== undefined && due >= now && !isDone);
  const session = template === undefined ? strings.session : inSentence(template.wording.session, locale);
  const browser = pageLink(page, link);
  const lines = [
    words.greeting,
    '',
    words.opening(charter.title),
    charter.purpose,
    ...(next?.due === undefined ? [] : ['', words.nextSession(session, next.title, formatDay(next.due, locale))]),
    '',
    words.look,
    ...(teams === undefined ? [browser] : [teamsLink(teams, link, browser, charter.title), '', words.inBrowser, browser]),
    '',
    from
  ];
  return lines.join('\n');
}

/** A noun as it stands within a sentence: German begins it with a capital letter there too. */
function inSentence(noun: string, locale: string): string {
  return new Intl.Locale(locale).language === 'de' ? noun : noun.toLocaleLowerCase(locale);
}
