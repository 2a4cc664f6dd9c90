import type { NextAction } from '../../domain/week/nextAction';
import type { PersonKey } from '../../domain/identity';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { UtcInstant } from '../../domain/time';
import type { SignName } from '../../domain/warning/concern';
import type { EarlyWarning } from '../../domain/warning/earlyWarning';
import { formatAgo, formatDay, formatList, formatPercent, formatTenths } from '../../ui/format';
import { whyOpen } from '../../ui/roleWords';
import { strings } from './strings';

/** What is needed to put an action into words. */
export interface Telling {
  readonly entry: DirectoryEntry;
  readonly nameOf: (person: PersonKey) => string;
  readonly me: PersonKey;
  readonly now: UtcInstant;
  readonly locale: string;
}

/** What to do, why, by what evidence, and what the button says. */
export interface ActionWords {
  readonly title: string;
  readonly why: string;
  readonly evidence: string;
  readonly act: string;
}

export function actionInWords(action: NextAction, { entry, nameOf, me, now, locale }: Telling): ActionWords {
  const names = (people: readonly PersonKey[]): string => formatList(people.map(nameOf), locale);
  const ago = (at: UtcInstant): string => formatAgo(at, now, locale);
  switch (action.rule) {
    case 'admitPeople': {
      const words = strings.actions.admitPeople;
      return { ...words, title: words.title({ count: action.people.length }), evidence: words.evidence({ since: ago(action.since), names: names(action.people) }) };
    }
    case 'answerQuestions': {
      const words = strings.actions.answerQuestions;
      const [first] = action.questions;
      const count = action.questions.length;
      return { ...words, title: words.title({ count }), evidence: words.evidence({ count, since: ago(first?.entry.at ?? now), question: first?.entry.says.title ?? '' }) };
    }
    case 'fading': {
      const { evidenceAlone, ...words } = strings.actions.fading;
      const signs = formatList(signsInWords(action.warning, locale), locale);
      const { people } = action;
      return { ...words, evidence: people.length === 0 ? evidenceAlone({ signs }) : words.evidence({ signs, names: names(people) }) };
    }
    case 'planLine': {
      const words = strings.actions.planLine;
      const [first] = action.lines;
      const count = action.lines.length;
      return { ...words, title: words.title({ count }), evidence: words.evidence({ count, since: ago(first?.due ?? now), line: first?.title ?? '' }) };
    }
    case 'planSession': {
      const words = strings.actions.planSession;
      const isFirst = String(action.isFirst);
      const evidence = words.evidence({ isFirst, since: ago(action.since), cadences: formatTenths(action.cadences, locale), rhythm: entry.practice.cadence });
      return { ...words, title: words.title({ isFirst }), evidence };
    }
    case 'recapSession': {
      const words = strings.actions.recapSession;
      const { topic, end } = action.time.occurrence;
      return { ...words, title: words.title({ topic }), evidence: words.evidence({ since: ago(end) }) };
    }
    case 'welcomeNewcomers': {
      const words = strings.actions.welcomeNewcomers;
      return { ...words, title: words.title({ count: action.people.length }), evidence: words.evidence({ names: names(action.people) }) };
    }
    case 'handOver': {
      const words = strings.actions.handOver;
      const { role, person, ends } = action;
      return { ...words, title: words.title({ isOwn: String(person.key === me) }), evidence: words.evidence({ name: person.name, role, day: formatDay(ends, locale) }) };
    }
    case 'handOverStep': {
      const words = strings.actions.handOverStep;
      const { handOver, left } = action;
      return { ...words, title: words.title({ name: handOver.to.name }), evidence: words.evidence({ count: left.length, since: ago(handOver.at), step: left[0]?.title ?? '' }) };
    }
    case 'fillRole': {
      const words = strings.actions.fillRole;
      const { role, reason } = action.open;
      return { ...words, title: words.title({ role }), evidence: whyOpen(action.open, locale), act: words.act({ isSaid: String(reason === 'said') }) };
    }
    case 'reviewResources': {
      const words = strings.actions.reviewResources;
      const [first] = action.resources;
      const count = action.resources.length;
      return { ...words, title: words.title({ count }), evidence: words.evidence({ count, since: ago(first?.reviewBy ?? now), resource: first?.says.title ?? '' }) };
    }
    case 'inviteHost': {
      const words = strings.actions.inviteHost;
      const { host, hosted, sessions, people } = action;
      return { ...words, evidence: words.evidence({ name: nameOf(host), hosted, sessions, names: names(people) }) };
    }
    case 'findDeputy': {
      const words = strings.actions.findDeputy;
      return { ...words, evidence: words.evidence({ since: formatDay(action.since, locale) }) };
    }
    case 'inviteDepartment': {
      const words = strings.actions.inviteDepartment;
      const { department, near, year } = action;
      return { ...words, title: words.title({ department: department.title }), evidence: words.evidence({ year, near: formatList(near.map(({ title }) => title), locale), department: department.title }) };
    }
  }
}

/** How many signs are told: those that weigh most. */
const toldSigns = 3;

function signsInWords({ reasons, signs: { year, silentDays, replied = 0 } }: EarlyWarning, locale: string): readonly string[] {
  const words = strings.actions.fading.signs;
  const inWords: Readonly<Record<SignName, () => string>> = {
    pace: () => words.pace({ days: year.activeDays }),
    silence: () => words.silence({ days: Math.floor(silentDays) }),
    breadth: () => words.breadth({ people: year.people }),
    newcomers: () => words.newcomers({ people: year.newcomers }),
    replies: () => words.replies({ share: formatPercent(Math.round(replied * 100) / 100, locale) })
  };
  return reasons.slice(0, toldSigns).map(({ sign }) => inWords[sign]());
}

/** The people whose names an action tells. */
export function peopleOf(action: NextAction): readonly PersonKey[] {
  switch (action.rule) {
    case 'admitPeople':
    case 'fading':
    case 'welcomeNewcomers':
      return action.people;
    case 'inviteHost':
      return [action.host, ...action.people];
    default:
      return [];
  }
}
