import type { Locator } from 'playwright-core';
import { openDoor } from '../browser/door';
import { openScene } from '../browser/decidingScene';
import { castMember } from '../browser/sampleWorkbench';
import type { Place, Visit } from '../browser/visit';
import type { Weather } from './weather';

/** A screen in a state: how to get there, and what proves, by its role, that one is there. */
export interface Situation {
  readonly screen: string;
  readonly state: string;
  /** Role in the sample's cast, and the name where several have it. */
  readonly person: readonly [role: string, name?: string];
  readonly part: 'communityDirectory' | 'communitySpace' | 'myCommunities' | 'manage' | 'participationDashboard';
  /** What has to have happened in the company; asked for at every visit, so that it does nothing the second time. */
  readonly beforehand?: (origin: string) => Promise<void>;
  /** A page unless given. */
  readonly place?: Place;
  /** The site the page is of, if not the usual one. */
  readonly site?: string;
  /** What happens on the way to SharePoint, from the first request or once one is there. */
  readonly weather?: Weather;
  readonly clicks?: (screen: Visit) => Promise<void>;
  /** Goes back to the situation where another width or theme has ended it, as it closes an open menu. */
  readonly again?: (screen: Visit) => Promise<void>;
  readonly proof: (inside: Visit['inside']) => Locator;
}

type Inside = Visit['inside'];

const title = (name: string | RegExp) => (inside: Inside): Locator => inside.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => (inside: Inside): Locator => inside.getByRole('button', { name, exact: typeof name === 'string' }).first();
const alert = (text: RegExp) => (inside: Inside): Locator => inside.getByRole('alert').filter({ hasText: text }).first();
const status = (text: RegExp) => (inside: Inside): Locator => inside.getByRole('status').filter({ hasText: text }).first();

const search = async ({ inside }: Visit, text: string): Promise<void> => inside.getByRole('searchbox').fill(text);

/** Opens a community out of the directory. */
const community = (name: string) => async (screen: Visit): Promise<void> => {
  await search(screen, name);
  await screen.inside.getByRole('article', { name, exact: true }).getByRole('button', { name, exact: true }).click();
};

/** Goes into a community out of the directory, and presses these in turn. */
const inside = (name: string, ...names: readonly (string | RegExp)[]) => async (screen: Visit): Promise<void> => {
  await community(name)(screen);
  await pressing(...names)(screen);
};

/** The same as somebody who joined it, now or at an earlier visit. */
const joined = (name: string, ...names: readonly (string | RegExp)[]) => async (screen: Visit): Promise<void> => {
  await community(name)(screen);
  const join = button('Join')(screen.inside);
  await join.or(button(/^(Leave|Undo)/)(screen.inside)).first().waitFor();
  if ((await join.count()) > 0) await join.click();
  await pressing(...names)(screen);
};

const pressing = (...names: readonly (string | RegExp)[]) => async (screen: Visit): Promise<void> => {
  for (const name of names) await button(name)(screen.inside).click();
};

/** Shows the numbers of a chart of the reports. */
const chartAsTable = async (inside: Inside, name: string): Promise<void> => inside.getByRole('region', { name, exact: true }).getByRole('button', { name: 'See as table' }).click();

/** Opens the first question that stands there. */
const openQuestion = async ({ inside }: Visit): Promise<void> => inside.locator('article[id^="question-"]').first().getByRole('button').first().click();

const field = (name: string | RegExp) => (inside: Inside): Locator => inside.getByRole('textbox', { name }).first();
const form = (name: string | RegExp) => (inside: Inside): Locator => inside.getByRole('form', { name, exact: typeof name === 'string' }).first();

/** Fills the steps of a proposal before the one that is shown. */
const proposing = (step: 1 | 2 | 3) => async (screen: Visit): Promise<void> => {
  const { inside } = screen;
  await screen.button('Propose a community').click();
  if (step === 1) return inside.getByRole('textbox', { name: 'Name' }).fill('Schedulin');
  await inside.getByRole('textbox', { name: 'Name' }).fill('Weather watchers');
  await inside.getByRole('textbox', { name: 'Which craft, and what should get better?' }).fill('Look at the sky.');
  await screen.button('Next').click();
  if (step === 2) return;
  await inside.getByRole('combobox', { name: /^Business unit/ }).click();
  await inside.getByRole('option', { name: 'Product Engineering', exact: true }).click();
  await screen.button('Next').click();
};

/** Pastes a table as an administrator. */
const pasting = (tab: string, label: string, text: string) => async ({ inside }: Visit): Promise<void> => {
  await inside.getByRole('tab', { name: tab }).click();
  await inside.getByRole('textbox', { name: label }).fill(text);
};

/** Chooses a file of history, some lines of which stay behind, and tries it. */
const choosingHistory = async (screen: Visit): Promise<void> => {
  const text = 'when,person,community,kind\n2024-03-01,nobody@guildhall.example,Scheduling,join\n2024-03-02,nobody@guildhall.example,Old schedules,post\nsoon,nobody@guildhall.example,Scheduling,post';
  await screen.inside.locator('input[type=file][aria-label="Choose a CSV file"]').setInputFiles({ name: 'history.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await pressing('Try it')(screen);
};

const stepProof = (name: string) => (inside: Inside): Locator =>
  inside.getByRole('list', { name: 'Steps' }).locator('[aria-current=step]').filter({ hasText: name });

/** A proposal that waits for the approver of the sample. */
const waiting = 'Pump care';
async function proposed(origin: string): Promise<void> {
  const { employee, propose } = await openScene(origin);
  const { proposed: known } = await employee.seen();
  if (!known.proposals.some(({ versions }) => versions[0].charter.title === waiting)) await propose(waiting);
}

/** A line of the plan that is due. */
const planLine = 'Ask for the worst week';
async function planned(origin: string): Promise<void> {
  const { guildhall, actor, community } = await openDoor(origin, castMember('Community manager'));
  const { key, plan = [] } = await community('Scheduling');
  if (plan.some(({ title: each }) => each === planLine)) return;
  const item = { key: 'worst-week', kind: 'prompt', title: planLine, due: Date.now() - 86_400_000, isDone: false } as const;
  await guildhall.addAct(actor, key, { kind: 'plan', item }, guildhall.newOperation());
}

/** Opens the menu of a filter; on a narrow screen the filters are folded away. */
async function openFilter({ inside }: Visit): Promise<void> {
  const menu = inside.getByRole('button', { name: 'Unit: All' });
  const filters = inside.getByRole('button', { name: 'Filters' });
  await menu.or(filters).first().waitFor();
  if ((await menu.count()) === 0) await filters.click();
  await menu.click();
}

/** Chooses the community of a channel tab in its settings, unless an earlier visit did. */
async function chooseInTab({ page, inside }: Visit): Promise<void> {
  const unset = title('Choose a community in the settings of this tab')(inside);
  await unset.or(title('Scheduling')(inside)).first().waitFor();
  if ((await unset.count()) === 0) return;
  await page.getByRole('button', { name: 'Settings' }).click();
  const pane = inside.getByRole('region', { name: 'Community property pane' });
  await pane.getByRole('combobox').first().click();
  await inside.getByRole('option', { name: 'Scheduling', exact: true }).click();
  await pane.getByRole('button', { name: 'Close' }).click();
}

const employee = ['Employee'] as const;
const newcomer = ['Employee, new'] as const;
const manager = ['Community manager'] as const;
const approver = ['Approver'] as const;
const administrator = ['Administrator'] as const;

/** Every screen with its states. A new screen, or a new state of one, is a row here. */
export const situations: readonly Situation[] = [
  { screen: 'directory', state: 'loading', person: employee, part: 'communityDirectory', weather: { kind: 'held', what: /directory\.json/ }, proof: inside => inside.getByRole('status', { name: 'Loading communities' }) },
  { screen: 'directory', state: 'loading, at first', person: employee, part: 'communityDirectory', weather: { kind: 'held', what: /directory\.json/ }, proof: inside => inside.getByRole('status', { name: 'Loading', exact: true }) },
  { screen: 'directory', state: 'ready', person: employee, part: 'communityDirectory', proof: inside => inside.getByRole('article').first() },
  { screen: 'directory', state: 'a filter open', person: employee, part: 'communityDirectory', clicks: openFilter, again: openFilter, proof: inside => inside.getByRole('menu').first() },
  { screen: 'directory', state: 'nothing found', person: employee, part: 'communityDirectory', clicks: screen => search(screen, 'zzzz'), proof: button('Clear search and filters') },
  { screen: 'directory', state: 'failed', person: employee, part: 'communityDirectory', weather: { kind: 'failing' }, proof: alert(/SharePoint did not answer/) },
  { screen: 'directory', state: 'throttled', person: employee, part: 'communityDirectory', weather: { kind: 'busy' }, proof: alert(/SharePoint asks us to wait 10 minutes/) },
  { screen: 'directory', state: 'offline', person: employee, part: 'communityDirectory', weather: { kind: 'offline' }, proof: status(/You are offline/) },
  { screen: 'directory in Teams', state: 'ready', person: newcomer, part: 'communityDirectory', place: 'personal', proof: inside => inside.getByRole('article').first() },
  { screen: 'community', state: 'member', person: employee, part: 'communityDirectory', clicks: community('Scheduling'), proof: button('Leave') },
  { screen: 'community', state: 'not a member', person: newcomer, part: 'communityDirectory', clicks: community('Scheduling'), proof: button('Join') },
  { screen: 'community', state: 'ended', person: employee, part: 'communityDirectory', clicks: community('Federation'), proof: title('Federation') },
  { screen: 'community', state: 'its manager', person: ['Community manager'], part: 'communityDirectory', clicks: community('Scheduling'), proof: button('Edit charter') },
  { screen: 'community tab', state: 'not chosen', person: employee, part: 'communitySpace', place: 'channel', proof: title('Choose a community in the settings of this tab') },
  { screen: 'community tab', state: 'chosen', person: employee, part: 'communitySpace', place: 'channel', site: '/sites/home', clicks: chooseInTab, proof: title('Scheduling') },
  { screen: 'my communities', state: 'ready', person: employee, part: 'myCommunities', place: 'personal', proof: title('Communities you are in') },
  { screen: 'my communities', state: 'what is held about me', person: employee, part: 'myCommunities', place: 'personal', clicks: pressing('What is held about me'), proof: button('Download as JSON') },
  { screen: 'my communities', state: 'where others name me', person: ['Community manager'], part: 'myCommunities', place: 'personal', clicks: pressing('What is held about me', 'Look for it'), proof: status(/rows? (was|were) found/) },
  { screen: 'my communities', state: 'in none', person: newcomer, part: 'myCommunities', place: 'personal', proof: title('You are in no community yet') },
  { screen: 'my communities', state: 'failed', person: employee, part: 'myCommunities', weather: { kind: 'failing' }, proof: alert(/SharePoint did not answer/) },
  { screen: 'questions', state: 'one open', person: employee, part: 'communityDirectory', clicks: async screen => { await inside('Scheduling')(screen); await openQuestion(screen); }, proof: inside => inside.getByRole('button', { name: /^Answer “/ }).or(inside.getByText('Answered')).first() },
  { screen: 'questions', state: 'asking', person: employee, part: 'communityDirectory', clicks: async screen => { await inside('Scheduling')(screen); await field('Ask the community')(screen.inside).fill('How do pods wait for a node?'); }, proof: inside => form('Ask the community')(inside).getByRole('button', { name: 'Ask', exact: true }) },
  { screen: 'questions', state: 'answering, and mentioning somebody', person: employee, part: 'communityDirectory', clicks: async screen => { await inside('Scheduling')(screen); await openQuestion(screen); await pressing(/^Answer “/, 'Mention somebody')(screen); await screen.inside.getByRole('combobox', { name: 'Who should see this' }).fill('Villanueva'); }, proof: inside => inside.getByRole('option', { name: 'Mateo Villanueva' }) },
  { screen: 'sessions', state: 'planning', person: manager, part: 'communityDirectory', clicks: inside('Scheduling', 'Plan a session'), proof: form('Plan a session') },
  { screen: 'sessions', state: 'writing a recap', person: manager, part: 'communityDirectory', clicks: inside('Scheduling', /^(Write|Correct) the recap/), proof: form(/recap/i) },
  { screen: 'shelf', state: 'putting a link on it', person: employee, part: 'communityDirectory', clicks: inside('Scheduling', 'Put a link on the shelf'), proof: form('Put a link on the shelf') },
  { screen: 'stories', state: 'telling', person: employee, part: 'communityDirectory', clicks: inside('Scheduling', 'Tell what it was good for'), proof: form('Tell what it was good for') },
  { screen: 'people', state: 'introducing oneself', person: newcomer, part: 'communityDirectory', clicks: joined('Network', 'Introduce yourself in two lines'), proof: form('Introduce yourself') },
  { screen: 'people', state: 'opting in to meet', person: newcomer, part: 'communityDirectory', clicks: joined('Network', 'I would like to meet somebody'), proof: form('Meet another member') },
  { screen: 'announcement', state: 'writing', person: manager, part: 'communityDirectory', clicks: inside('Scheduling', /^(Announce something|Correct the announcement)$/), proof: form(/^(Announce something|Correct the announcement)$/) },
  { screen: 'charter', state: 'editing', person: manager, part: 'communityDirectory', clicks: inside('Scheduling', 'Edit charter'), proof: form('Charter of Scheduling') },
  { screen: 'proposing', state: 'what about', person: employee, part: 'communityDirectory', clicks: proposing(1), proof: stepProof('What is it about') },
  { screen: 'proposing', state: 'for whom', person: employee, part: 'communityDirectory', clicks: proposing(2), proof: stepProof('Who is it for') },
  { screen: 'proposing', state: 'who', person: ['Approver'], part: 'communityDirectory', clicks: proposing(3), proof: stepProof('Who runs it') },
  { screen: 'manage', state: 'community manager', person: ['Community manager'], part: 'manage', proof: title('Your communities') },
  { screen: 'manage', state: 'the week', person: manager, part: 'manage', proof: button(/^Open the question: /) },
  { screen: 'manage', state: 'the week, and why something is not for us', person: manager, part: 'manage', clicks: pressing(/^Not for us: Invite /), proof: field(/^Why is this not for/) },
  { screen: 'manage', state: 'the week, led to the plan', person: manager, part: 'manage', beforehand: planned, clicks: pressing(/^Look at the plan: /), proof: inside => inside.getByRole('checkbox', { name: `${planLine}: done` }) },
  { screen: 'manage', state: 'how it lives, as a table', person: manager, part: 'manage', clicks: pressing('Show as a table'), proof: inside => inside.getByRole('columnheader', { name: 'Week from' }) },
  { screen: 'manage', state: 'who carries it, by name', person: manager, part: 'manage', clicks: pressing('Show names'), proof: button('Hide names') },
  { screen: 'manage', state: 'own time', person: manager, part: 'manage', clicks: pressing('Right'), proof: inside => inside.getByRole('list', { name: 'The last weeks' }) },
  { screen: 'manage', state: 'asking for help', person: manager, part: 'manage', clicks: pressing('I need help'), proof: form('I need help') },
  { screen: 'manage', state: 'ready for the channel', person: manager, part: 'manage', proof: button('Copy: Next session') },
  { screen: 'manage', state: 'how grown-up it is', person: manager, part: 'manage', clicks: pressing('Look at it together'), proof: button('Keep it') },
  { screen: 'manage', state: 'approver', person: ['Approver'], part: 'manage', proof: title('To decide') },
  { screen: 'manage', state: 'administrator', person: ['Administrator'], part: 'manage', proof: button('Publish now') },
  { screen: 'manage', state: 'saying what was wrong with a month', person: ['Administrator'], part: 'manage', clicks: pressing('Say what was wrong'), proof: form('What was wrong with a month') },
  { screen: 'manage', state: 'deciding', person: approver, part: 'manage', beforehand: proposed, clicks: pressing(`Look and decide: ${waiting}`), proof: button('Approve') },
  { screen: 'manage', state: 'approving', person: approver, part: 'manage', beforehand: proposed, clicks: pressing(`Look and decide: ${waiting}`, 'Approve'), proof: button('Approve it') },
  { screen: 'manage', state: 'changing a unit', person: administrator, part: 'manage', clicks: pressing('Change Product Engineering'), proof: inside => inside.getByRole('region', { name: 'Product Engineering' }) },
  { screen: 'manage', state: 'departments by paste', person: administrator, part: 'manage', clicks: pasting('Departments', 'Paste departments', 'Department\tUnit\tHeadcount\nTidal Power\tProduct Engineering\t120'), proof: inside => inside.getByRole('cell', { name: 'Tidal Power' }) },
  { screen: 'manage', state: 'people by paste', person: administrator, part: 'manage', clicks: pasting('People', 'Paste people', 'nobody@guildhall.example\tControl Software'), proof: button('Look the accounts up') },
  { screen: 'manage', state: 'leavers', person: administrator, part: 'manage', clicks: async ({ inside }) => inside.getByRole('tab', { name: 'Leavers' }).click(), proof: inside => inside.getByRole('combobox', { name: 'Who has left' }) },
  { screen: 'manage', state: 'bringing history in', person: administrator, part: 'manage', clicks: choosingHistory, proof: inside => inside.getByRole('table', { name: 'What would come' }) },
  { screen: 'manage', state: 'history, errors by line', person: administrator, part: 'manage', clicks: choosingHistory, proof: inside => inside.getByRole('list', { name: 'Lines that stay behind' }) },
  { screen: 'manage', state: 'taking a community along', person: manager, part: 'manage', clicks: pressing(/^Take it along: /), proof: status(/^The file is saved\.$/) },
  { screen: 'manage', state: 'set-up and health', person: administrator, part: 'manage', proof: button('Check again') },
  { screen: 'manage', state: 'not set up', person: administrator, part: 'manage', weather: { kind: 'missing', what: /getByTitle\('Settings'\)/i }, proof: button('Set up Guildhall') },
  { screen: 'manage', state: 'nothing to do', person: employee, part: 'manage', proof: title('For those who look after Guildhall') },
  { screen: 'participation', state: 'ready', person: ['Leadership viewer'], part: 'participationDashboard', proof: inside => inside.getByRole('combobox', { name: 'Month', exact: true }) },
  { screen: 'participation', state: 'charts as tables', person: ['Leadership viewer'], part: 'participationDashboard', clicks: async ({ inside }) => chartAsTable(inside, 'How long communities live'), proof: inside => inside.getByRole('table', { name: 'Communities still open, by months since founding' }) },
  { screen: 'participation', state: 'a unit', person: ['Leadership viewer'], part: 'participationDashboard', clicks: pressing('Product Engineering'), proof: inside => inside.getByRole('list', { name: 'Departments of Product Engineering' }) },
  { screen: 'participation', state: 'a department', person: ['Leadership viewer'], part: 'participationDashboard', clicks: pressing('Product Engineering', 'Control Software'), proof: inside => inside.getByRole('list', { name: 'Communities in which people of Control Software took part' }) },
  { screen: 'participation', state: 'a community', person: ['Leadership viewer'], part: 'participationDashboard', clicks: pressing('Scheduling'), proof: inside => inside.getByRole('table', { name: 'Month by month' }) },
  { screen: 'participation', state: 'what can be done in a community', person: ['Leadership viewer'], part: 'participationDashboard', clicks: pressing('Scheduling'), proof: inside => inside.getByRole('region', { name: 'What you can do here' }) },
  { screen: 'participation', state: 'of a unit', person: ['Unit leader'], part: 'participationDashboard', proof: inside => inside.getByText('Reports of Platform & Cloud') },
  { screen: 'participation', state: 'forbidden', person: employee, part: 'participationDashboard', proof: title('For leadership viewers') },
  { screen: 'participation', state: 'nothing published', person: ['Leadership viewer'], part: 'participationDashboard', weather: { kind: 'missing', what: /published\.json/ }, proof: title('Nothing published yet') },
  { screen: 'participation', state: 'loading', person: ['Leadership viewer'], part: 'participationDashboard', weather: { kind: 'held', what: /published\.json/ }, proof: inside => inside.getByRole('status', { name: 'Loading participation' }) }
];

/** Asked of each situation. */
export const themes = ['light', 'dark', 'contrast'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const widths = [320, 640, 1024, 1366] as const;

export const factors = { situation: situations, theme: themes, direction: directions, width: widths };

/** A screen in a state, in a theme, a direction and a width. */
export interface Cell {
  readonly situation: Situation;
  readonly theme: (typeof themes)[number];
  readonly direction: (typeof directions)[number];
  readonly width: (typeof widths)[number];
}

/** “directory, ready, dark, rtl, 320 px” */
export function nameOf({ situation, theme, direction, width }: Cell): string {
  return `${situation.screen}, ${situation.state}, ${theme}, ${direction}, ${width} px`;
}

/** Whoever acts in a situation. */
export function actorOf({ person: [role, name] }: Situation): string {
  return castMember(role, name);
}

