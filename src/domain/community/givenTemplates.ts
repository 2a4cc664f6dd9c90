import { everyday } from '../../words/everyday';
import type { ChecklistItem, Template } from './template';

const words = everyday.givenTemplates;

/** What every community needs in its first weeks, whatever it is for. */
const firstWeeks: readonly ChecklistItem[] = [
  { key: 'invite', kind: 'task', title: words.firstWeeks.invite, week: 1 },
  { key: 'places', kind: 'task', title: words.firstWeeks.places, week: 1 }
];

/**
 * The purposes that Guildhall comes with, in the language of the page: what follows from one, such as the plan of a
 * community, is kept as whoever wrote it saw it. From practitioners' writing on communities of practice; yours to change.
 */
export const givenTemplates: readonly Template[] = [
  {
    key: 'craft',
    ...saidOf(words.craft),
    type: 'guild',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.craft.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.craft.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.craft.checklist.secondPrompt, week: 3 },
      { key: 'second-session', kind: 'session', title: words.craft.checklist.secondSession, week: 4 }
    ],
    healthy: [words.craft.healthy.first, words.craft.healthy.second]
  },
  {
    key: 'product-development',
    ...saidOf(words.productDevelopment),
    type: 'community',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.productDevelopment.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.productDevelopment.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.productDevelopment.checklist.secondPrompt, week: 3 },
      { key: 'second-session', kind: 'session', title: words.productDevelopment.checklist.secondSession, week: 4 }
    ],
    healthy: [words.productDevelopment.healthy.first, words.productDevelopment.healthy.second]
  },
  {
    key: 'proposal-development',
    ...saidOf(words.proposalDevelopment),
    type: 'community',
    cadence: 'weekly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.proposalDevelopment.checklist.firstSession, week: 1 },
      { key: 'first-prompt', kind: 'prompt', title: words.proposalDevelopment.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.proposalDevelopment.checklist.secondPrompt, week: 3 },
      { key: 'second-session', kind: 'session', title: words.proposalDevelopment.checklist.secondSession, week: 3 }
    ],
    healthy: [words.proposalDevelopment.healthy.first, words.proposalDevelopment.healthy.second]
  },
  {
    key: 'incident-response',
    ...saidOf(words.incidentResponse),
    type: 'circle',
    cadence: 'everyTwoWeeks',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.incidentResponse.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.incidentResponse.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.incidentResponse.checklist.secondPrompt, week: 3 },
      { key: 'second-session', kind: 'session', title: words.incidentResponse.checklist.secondSession, week: 4 }
    ],
    healthy: [words.incidentResponse.healthy.first, words.incidentResponse.healthy.second]
  },
  {
    key: 'research',
    ...saidOf(words.research),
    type: 'circle',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.research.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.research.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.research.checklist.secondPrompt, week: 4 }
    ],
    healthy: [words.research.healthy.first, words.research.healthy.second]
  },
  {
    key: 'career-club',
    ...saidOf(words.careerClub),
    type: 'club',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.careerClub.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.careerClub.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.careerClub.checklist.secondPrompt, week: 4 }
    ],
    healthy: [words.careerClub.healthy.first, words.careerClub.healthy.second]
  },
  {
    key: 'employee-network',
    ...saidOf(words.employeeNetwork),
    type: 'network',
    cadence: 'monthly',
    checklist: [
      ...firstWeeks,
      { key: 'first-session', kind: 'session', title: words.employeeNetwork.checklist.firstSession, week: 2 },
      { key: 'first-prompt', kind: 'prompt', title: words.employeeNetwork.checklist.firstPrompt, week: 2 },
      { key: 'second-prompt', kind: 'prompt', title: words.employeeNetwork.checklist.secondPrompt, week: 4 },
      { key: 'listen', kind: 'task', title: words.employeeNetwork.checklist.listen, week: 4 }
    ],
    healthy: [words.employeeNetwork.healthy.first, words.employeeNetwork.healthy.second]
  }
];

function saidOf({ title, about, wording }: Pick<Template, 'title' | 'about' | 'wording'>): Pick<Template, 'title' | 'about' | 'wording'> {
  return { title, about, wording };
}
