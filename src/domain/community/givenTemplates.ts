import type { ChecklistItem, Template } from './template';

/** What every community needs in its first weeks, whatever it is for. */
const firstWeeks: readonly ChecklistItem[] = [
  { key: 'invite', kind: 'task', title: 'Invite the founders by name', week: 1 },
  { key: 'places', kind: 'task', title: 'Agree where we talk: channel, files, calendar', week: 1 }
];

/** The purposes that Guildhall comes with. From practitioners' writing on communities of practice; yours to change. */
export const givenTemplates: readonly Template[] = [
  {
    key: 'craft',
    title: 'Craft or profession',
    about: 'People of one craft get better at it together.',
    wording: { session: 'Session', ask: 'Ask the guild', purpose: 'Which craft, and what should get better?' },
    type: 'guild',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First session: what each of us is good at', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'Which mistake taught you most?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'Show one thing you made this month', week: 3 },
      { key: 'second-session', kind: 'session', title: 'Somebody shows, everybody asks', week: 4 }
    ],
    healthy: ['Questions get an answer within two working days.', 'More than three people host in a quarter.']
  },
  {
    key: 'product-development',
    title: 'Product development',
    about: 'Teams that build one thing share what they learn.',
    wording: { session: 'Show and tell', ask: 'Ask the builders', purpose: 'Which product, and what do its builders share?' },
    type: 'community',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First show and tell: what is on your bench', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'What slows your team down just now?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'What did a customer say that surprised you?', week: 3 },
      { key: 'second-session', kind: 'session', title: 'One problem, three teams, three answers', week: 4 }
    ],
    healthy: ['Every team shows something in a quarter.', 'What one team solved is used by another.']
  },
  {
    key: 'proposal-development',
    title: 'Proposal development',
    about: 'People who write offers stop starting from an empty page.',
    wording: { session: 'Review', ask: 'Ask who offered this before', purpose: 'Which offers, and what should be reused?' },
    type: 'community',
    cadence: 'weekly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First review: an offer we won, an offer we lost', week: 1 },
      { key: 'first-prompt', kind: 'prompt', title: 'Which paragraph do you write again and again?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'Which question of a client had no answer?', week: 3 },
      { key: 'second-session', kind: 'session', title: 'Review of an offer that is being written', week: 3 }
    ],
    healthy: ['Texts on the shelf are used in new offers.', 'Nobody writes alone the week before a deadline.']
  },
  {
    key: 'incident-response',
    title: 'Incident response',
    about: 'People who are called when it breaks learn from every time.',
    wording: { session: 'Look back', ask: 'Ask who has seen this', purpose: 'Which incidents, and who is called?' },
    type: 'circle',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First look back: without blame, one incident', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'Which alarm do you no longer believe?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'What did you have to find out at three in the morning?', week: 3 },
      { key: 'second-session', kind: 'session', title: 'We play an incident through', week: 4 }
    ],
    healthy: ['Every large incident has a look back within two weeks.', 'Known answers are found in minutes.']
  },
  {
    key: 'research',
    title: 'Research',
    about: 'People who follow a field read and try things together.',
    wording: { session: 'Seminar', ask: 'Ask the field', purpose: 'Which field, and what do we want to know?' },
    type: 'circle',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First seminar: a paper that divides us', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'What did you read that everybody should?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'Which result did you not believe?', week: 4 }
    ],
    healthy: ['Each seminar has another host.', 'Something that was read here was tried elsewhere.']
  },
  {
    key: 'career-club',
    title: 'Career club',
    about: 'People help each other along at work.',
    wording: { session: 'Evening', ask: 'Ask who has been there', purpose: 'Who helps whom, and with what?' },
    type: 'club',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First evening: how I came to do what I do', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'Which advice would you give yourself of five years ago?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'What would you like to learn, and from whom?', week: 4 }
    ],
    healthy: ['Newcomers meet somebody in their first month.', 'People from several units come.']
  },
  {
    key: 'employee-network',
    title: 'Employee network',
    about: 'People with something in common are seen and heard.',
    wording: { session: 'Meeting', ask: 'Ask the network', purpose: 'Who finds each other here, and what for?' },
    type: 'network',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: 'First meeting: what we would like to be different', week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: 'What should newcomers know on their first day?', week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: 'Whom should leadership listen to?', week: 4 },
      { key: 'listen', kind: 'task', title: 'Ask a leader to come and listen', week: 4 }
    ],
    healthy: ['A leader came to listen this quarter.', 'People come from more than half of the units.']
  }
];
