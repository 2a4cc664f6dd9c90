import type { CsvField } from '../csv';
import { csvFile } from '../csv';
import type { SaidBy, TakenCommunity, TakenPerson } from './takenCommunity';

/** A file to keep; its text is UTF-8. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

type Line = readonly CsvField[];

/** A community as files: all of it as JSON, and each of its lists as a table, a line a thing, for whoever has a spreadsheet. */
export function communityFiles(taken: TakenCommunity): readonly ExportFile[] {
  const { key } = taken.community;
  return [
    { name: `${key}.json`, text: `${JSON.stringify(taken, undefined, 2)}\n` },
    ...tablesOf(taken).map(([name, header, lines]) => ({ name: `${key}-${name}.csv`, text: csvFile([header, ...lines]) }))
  ];
}

const saidHeader = ['row', 'at', 'personKey', 'person', 'hidden'];

function tablesOf({ members, introductions, questions, otherAnswers, sessions, resources, stories, thanks, broughtOver }: TakenCommunity): readonly (readonly [string, readonly string[], readonly Line[]])[] {
  const answers = questions.flatMap(question => question.answers.map(answer => [...said(answer), question.row, answer.text, yes(answer.isAccepted)]));
  return [
    ['members', ['personKey', 'person', 'since'], members.map(({ person, since }) => [...named(person), since])],
    ['introductions', [...saidHeader, 'text'], introductions.map(each => [...said(each), each.text])],
    ['questions', [...saidHeader, 'title', 'text'], questions.map(each => [...said(each), each.title, each.text])],
    ['answers', [...saidHeader, 'question', 'text', 'accepted'], [...answers, ...otherAnswers.map(each => [...said(each), each.question, each.text, ''])]],
    [
      'sessions',
      ['row', 'start', 'end', 'topic', 'about', 'place', 'hostKey', 'host', 'cancelled', 'coming', 'attended', 'recap'],
      sessions.map(({ row, start, end, topic, about, place, host, cancelled, coming, attended, recap }) => [row, start, end, topic, about, place, ...named(host), cancelled ?? '', coming.length, attended.length, recap?.text ?? ''])
    ],
    ['resources', [...saidHeader, 'title', 'link', 'why', 'tags', 'curatorKey', 'curator'], resources.map(each => [...said(each), each.title, each.link, each.why, each.tags.join(', '), ...named(each.curator)])],
    [
      'stories',
      [...saidHeader, 'activity', 'learnt', 'did', 'result', 'cycle', 'benefit', 'forLeadership', 'confirmedBy'],
      stories.map(each => [...said(each), each.activity, each.learnt, each.did, each.result, each.cycle, each.benefit, yes(each.consent), each.confirmations.map(({ by }) => by.name).join(', ')])
    ],
    ['thanks', [...saidHeader, 'toKey', 'to', 'for', 'title', 'text'], thanks.map(each => [...said(each), ...named(each.to), each.for.kind, each.for.title, each.text])],
    ['brought-over', ['at', 'kind', 'personKey', 'person'], broughtOver.map(({ at, kind, person }) => [at, kind, ...named(person)])]
  ];
}

const named = ({ key, name }: TakenPerson): Line => [key, name];
const said = ({ row, at, by, isHidden }: SaidBy): Line => [row, at, ...named(by), yes(isHidden === true)];
const yes = (is: boolean): string => (is ? 'yes' : '');
