import type { Reason } from '../../domain/directory/suggestions';
import type { Facet } from '../../domain/directory/directoryQuery';
import type { Standing } from '../../ui/standing';

/** Every word of the directory. */
export const strings = {
  what: 'the directory',
  memberships: 'the list of communities you are in',
  loading: 'Loading communities',
  search: 'Search communities',
  propose: 'Propose a community',
  all: 'All communities',
  found: 'Communities found',
  byFit: 'best fit first',
  byLife: 'the liveliest first',
  filters: 'Filters',
  filtersChosen: (count: number, countInWords: string) => (count === 1 ? 'Filters, 1 chosen' : `Filters, ${countInWords} chosen`),
  filterBy: { purpose: 'Purpose', unit: 'Unit', type: 'Type', cadence: 'Rhythm', state: 'State' } satisfies Record<Facet, string>,
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  any: 'All',
  loadingChoices: 'Loading…',
  chosen: (count: string) => `${count} chosen`,
  choice: (name: string, count: number, countInWords: string) => (count === 1 ? `${name}, 1 community` : `${name}, ${countInWords} communities`),
  clearFilters: 'Clear filters',
  clear: 'Clear search and filters',
  nothingYet: 'No communities yet. You can propose the first one.',
  nothingFound: 'Nothing like that yet.',
  comeClose: (count: number) => (count === 1 ? 'One community comes close:' : `${count} communities come close:`),
  orPropose: ['Or', 'propose it'],
  tryOther: 'Try another word, or fewer filters.',
  noManager: 'No manager yet',
  manager: (name: string) => `${name}, manager`,
  tookPart: (count: number, inWords: string) => (count === 1 ? '1 took part' : `${inWords} took part`),
  recap: 'left a recap',
  forYou: 'For you',
  notForMe: 'Not for me',
  notForMeTitle: (title: string) => `Not for me: ${title}`,
  suggestedTitle: (action: string) => `${action}, suggested for you`,
  setAside: (title: string) => `${title} will not be suggested to you again.`,
  published: (date: string) => `Published ${date}`,
  reading: (moment: string) => `As of ${moment}; newer acts are being read.`,
  partial: (moment: string) => `As of ${moment}. More happened since than fits here; the next publishing brings the rest.`,
  outdated: (moment: string) => `As of ${moment}. What happened since could not be read.`,
  tryAgain: 'Try again',
  join: 'Join',
  joinTitle: (title: string) => `Join ${title}`,
  joining: 'Joining…',
  joined: 'Joined',
  undo: 'Undo',
  undoTitle: (title: string) => `Undo joining ${title}`,
  undoAskTitle: (title: string) => `Undo asking to join ${title}`,
  ask: 'Ask to join',
  askTitle: (title: string) => `Ask to join ${title}`,
  asked: 'You asked',
  turnedDown: 'Not this time',
  partOf: (title: string) => `Part of ${title}`,
  parts: (titles: string) => `Parts: ${titles}`,
  undoing: 'Undoing…',
  open: 'Open',
  openTitle: (title: string) => `Open ${title}`,
  lookInside: 'Look inside',
  lookInsideTitle: (title: string) => `Look inside ${title}`,
  member: 'You are in',
  told: {
    join: (title: string) => `You joined ${title}. Choose Undo if it was a slip.`,
    leave: (title: string) => `You are no longer a member of ${title}.`
  } satisfies Record<NonNullable<Standing['underway']>, (title: string) => string>,
  toldOfRequest: {
    join: (title: string) => `You asked to join ${title}. Its manager decides.`,
    leave: (title: string) => `You no longer ask to join ${title}.`
  } satisfies Record<NonNullable<Standing['underway']>, (title: string) => string>
};

/** How a reason is said; `own` and `whole` are titles, `unit` and `department` names, `people` a number in words. */
export const reasonWords: { readonly [kind in Reason['kind']]: (say: Readonly<Record<'own' | 'whole' | 'unit' | 'department' | 'people', string>>) => string } = {
  supported: () => 'You supported it when it was proposed.',
  livesOn: ({ own }) => `${own}, where you were a member, lives on here.`,
  department: ({ people, department }) => `${people} colleagues from ${department} supported it when it was proposed.`,
  joiners: ({ people, own }) => `${people} people who joined ${own} lately joined this one too.`,
  part: ({ own }) => `A part of ${own}, where you are a member.`,
  whole: ({ own }) => `${own}, where you are a member, is a part of it.`,
  sibling: ({ own, whole }) => `A part of ${whole}, as ${own} is.`,
  similar: ({ own }) => `About something close to ${own}, where you are a member.`,
  unit: ({ unit }) => `A community of your unit, ${unit}.`,
  sameKind: ({ own }) => `Has the same purpose as ${own}, in the same unit.`,
  growing: ({ people }) => `${people} people joined in the last three months.`
};
