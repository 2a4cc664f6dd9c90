import type { Locator } from 'playwright-core';
import { hiding } from '../../src/domain/contribution/hidden';
import { communityKey } from '../../src/domain/identity';
import { asking } from '../../src/domain/question/questionDraft';
import { dayOfUtc } from '../../src/domain/session/localTime';
import { openScene } from './decidingScene';
import { openDoor } from './door';
import { openCommunity } from './openCommunity';
import { rest } from './rest';
import type { RestRow } from './rowsByRest';
import { jsonByRest, rowsByRest } from './rowsByRest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// Four people look at everything, on a machine that may be busy.
jest.setTimeout(240_000);

const scheduling = 'sig-scheduling';

/** Who looks, and what is meant for that person. The sample has a hidden question of somebody else; another, of the member, is hidden here. */
const viewers = [
  { who: 'a member', person: castMember('Employee'), standing: 'Leave', asks: true, keeps: false, reads: false, seesHidden: true, questions: 8 },
  { who: 'somebody who is no member', person: castMember('Employee, new'), standing: 'Join', asks: false, keeps: false, reads: false, seesHidden: false, questions: 7 },
  { who: 'the manager', person: castMember('Community manager'), standing: 'Leave', asks: true, keeps: true, reads: false, seesHidden: true, questions: 9 },
  { who: 'a leadership viewer', person: castMember('Leadership viewer'), standing: 'Join', asks: false, keeps: false, reads: true, seesHidden: false, questions: 7 },
  { who: 'the leader of a unit', person: castMember('Unit leader'), standing: 'Join', asks: false, keeps: false, reads: false, leads: 'platform-cloud', seesHidden: false, questions: 7 }
] as const;

describe('What the screen shows and what plain REST gives agree', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  let hiddenQuestion: number;

  beforeAll(async () => {
    const { origin } = stage.workbench;
    const [member, manager, newcomer] = await Promise.all(['Employee', 'Community manager', 'Employee, new'].map(role => openDoor(origin, castMember(role))));
    if (member === undefined || manager === undefined || newcomer === undefined) throw new Error('The cast is not complete.');
    const key = communityKey(scheduling);
    const words = { title: 'Is this one seen by everybody?', text: '' };
    await member.guildhall.addEntry('contributions', member.actor, key, asking(words), member.guildhall.newOperation());
    hiddenQuestion = await member.guildhall.addEntry('contributions', member.actor, key, asking({ ...words, title: 'And this one?' }), member.guildhall.newOperation());
    await manager.guildhall.addEntry('acts', manager.actor, key, hiding(hiddenQuestion, true, 'Twice the same.'), manager.guildhall.newOperation());
    const board = await (await openScene(origin)).found('Safety board', { access: 'onRequest' });
    await newcomer.guildhall.addMembershipRow(newcomer.actor, board, 'join', newcomer.guildhall.newOperation());
  });

  const region = (name: string): Locator => screen.inside.getByRole('region', { name, exact: true });
  /** Everything that a section has, however long it is. */
  async function unfold(section: Locator): Promise<void> {
    const more = section.getByRole('button', { name: /^Show \d+ more$/ });
    while ((await more.count()) > 0) await more.last().click();
  }
  const idsIn = async (section: Locator): Promise<number[]> => {
    await unfold(section);
    const ids = await section.locator('article[id^="question-"]').evaluateAll(cards => cards.map(card => Number(card.id.slice('question-'.length))));
    return ids.sort((a, b) => a - b);
  };
  const count = async (section: Locator, what: string): Promise<number> => {
    await unfold(section);
    return section.locator(what).count();
  };

  /** Entries of a kind that a person is to see, folded from rows by this test alone. */
  function visible(kind: string, contributions: readonly RestRow[], acts: readonly RestRow[], viewer: { readonly key: string; readonly keeps: boolean }): readonly RestRow[] {
    const hidden = new Map<unknown, boolean>();
    for (const { Kind, Body } of acts) if (Kind === 'hide') hidden.set(Body.row, Body.isHidden === true);
    const takenBack = new Set(contributions.filter(({ Kind }) => Kind === 'withdraw').map(({ Body }) => Body.row));
    return contributions.filter(
      ({ ID, Kind, PersonKey, Body }) =>
        Kind === kind && Body.corrects === undefined && !takenBack.has(ID) && (hidden.get(ID) !== true || viewer.keeps || viewer.key === PersonKey)
    );
  }

  /** How many say so of one time of a session. */
  function saying(contributions: readonly RestRow[], kind: 'attended' | 'coming', says: 'wasThere' | 'isComing', which: (days: readonly number[]) => number): number {
    const said = contributions.filter(({ Kind }) => Kind === kind);
    const occurrence = which(said.map(({ Body }) => Number(Body.occurrence)));
    const people = new Map(said.filter(({ Body }) => Body.occurrence === occurrence).map(({ PersonKey, Body }) => [PersonKey, Body[says] === true]));
    return [...people.values()].filter(Boolean).length;
  }
  const last = (days: readonly number[]): number => Math.max(...days);
  const nextToCome = (days: readonly number[]): number => Math.min(...days.filter(each => each >= dayOfUtc(Date.now())));

  /** Whoever joined and did not leave, by the rows that a person is given. */
  async function membersByRest(person: string): Promise<number> {
    const { origin } = stage.workbench;
    const inside = new Set<string>();
    const { value: history } = await jsonByRest<{ value: readonly { Kind: string; PersonKey: string }[] }>(origin, person, `web/lists/getByTitle('History')/items?$select=Kind,PersonKey&$filter=CommunityKey eq '${scheduling}'&$top=5000`);
    for (const { Kind, PersonKey } of history) if (Kind === 'join') inside.add(PersonKey);
    for (const { Kind, PersonKey } of await rowsByRest(origin, person, 'Memberships', scheduling)) {
      if (Kind === 'join') inside.add(PersonKey);
      else inside.delete(PersonKey);
    }
    return inside.size;
  }

  test.each(viewers)('$who: questions, thanks, links, stories, introductions, members and who was there', async ({ person, keeps, seesHidden, asks, standing, questions: shown }) => {
    const { origin } = stage.workbench;
    const { Id } = await jsonByRest<{ Id: number }>(origin, person, 'web/currentuser?$select=Id');
    const [contributions, acts] = await Promise.all(['Contributions', 'Acts'].map(list => rowsByRest(origin, person, list, scheduling))) as [readonly RestRow[], readonly RestRow[]];
    const given = (kind: string): readonly RestRow[] => visible(kind, contributions, acts, { key: String(Id), keeps });
    screen = await openCommunity(stage, { person, title: 'Scheduling' });
    await screen.button(standing).waitFor();
    await region('People').getByRole('heading', { name: 'Who is here, in two lines' }).waitFor();

    const questions = await idsIn(region('Questions'));
    expect(questions).toEqual(given('question').map(({ ID }) => ID));
    expect([questions.includes(hiddenQuestion), questions.length]).toEqual([seesHidden, shown]);
    // Hiding is for screens: everybody can look up the row, and why it was hidden.
    expect(contributions.some(({ ID }) => ID === hiddenQuestion)).toBe(true);

    expect(await count(region('Thanks'), '> ul > li')).toBe(given('thanks').length);
    expect(await count(region('What it was good for'), 'article')).toBe(given('story').length);
    expect(await count(region('Shelf'), 'article')).toBe(given('resource').length);
    await unfold(region('People'));
    // Those of newcomers stand under “New this month”, all others under “Who is here”.
    const introduced = await region('People').getByRole('listitem').allInnerTexts();
    expect(given('introduction')).toHaveLength(5);
    for (const { Body } of given('introduction')) expect(introduced.filter(text => text.includes(String(Body.text).split('\n')[0] ?? ''))).toHaveLength(1);

    await region('Sessions').getByText(`${saying(contributions, 'attended', 'wasThere', last)} people were there`).first().waitFor();
    await region('Next session').getByText(`${saying(contributions, 'coming', 'isComing', nextToCome)} people come`).waitFor();

    const members = screen.inside.locator('dt', { hasText: /^Members$/ }).locator('xpath=following-sibling::dd[1]');
    expect(await members.innerText()).toBe(String(await membersByRest(person)));

    expect(await screen.inside.getByRole('textbox', { name: 'Ask the community' }).count()).toBe(asks ? 1 : 0);
    for (const name of ['Edit charter', 'Change how we work', 'Plan a session', 'Correct the announcement']) {
      expect([name, await screen.button(name).count()]).toEqual([name, keeps ? 1 : 0]);
    }
  });

  test.each(viewers)('$who: who asks to join is answered by those who run the community alone', async ({ person, keeps }) => {
    const { origin } = stage.workbench;
    const { key } = await (await openDoor(origin, person)).community('Safety board');
    const asked = await rowsByRest(origin, person, 'Memberships', key);
    expect(asked.map(({ Kind }) => Kind)).toEqual(['join']);
    screen = await openCommunity(stage, { person, title: 'Safety board' });
    if (keeps) await screen.button('Admit Linh Pham').waitFor();
    else expect(await screen.inside.getByRole('article', { name: 'Safety board' }).getByText('Linh Pham').count()).toBe(0);
    expect(await screen.button(/^Admit/).count()).toBe(keeps ? 1 : 0);
    const own = person === castMember('Employee, new');
    expect(await screen.inside.getByText(/^You asked on/).count()).toBe(own ? 1 : 0);
  });

  test.each(viewers)('$who: participation reports are for leadership viewers and leaders of units, to the number', async viewer => {
    const { person, reads } = viewer;
    const unit = 'leads' in viewer ? viewer.leads : undefined;
    const { origin } = stage.workbench;
    const fileIn = (folder: string, name: string): string => `web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/${folder}/${name}')/$value`;
    const statusOf = async (folder: string): Promise<number> => (await rest(origin, '/sites/guildhall', person, fileIn(folder, 'published.json'))).status;
    const [own, others] = [unit === 'platform-cloud' || reads, reads];
    expect([await statusOf('company'), await statusOf('unit-platform-cloud'), await statusOf('unit-manufacturing')]).toEqual([reads, own, others].map(may => (may ? 200 : 404)));
    const file = (name: string): string => fileIn(unit === undefined ? 'company' : `unit-${unit}`, name);
    screen = await stage.visit({ person, part: 'participationDashboard' });
    if (!reads && unit === undefined) {
      await screen.sees(/^Participation reports are for leadership viewers\./);
      expect(await screen.inside.getByText(/took part/).count()).toBe(0);
      return;
    }
    const headline = screen.inside.getByRole('heading', { name: /people took part in/ });
    await headline.waitFor();
    const [, people, month] = /^([\d,]+) people took part in (\w+ \d{4})/.exec(await headline.innerText()) ?? [];
    const named = new Date(`1 ${month} UTC`).toISOString().slice(0, 7);
    const { months } = await jsonByRest<{ months: readonly { period: string; file: string }[] }>(origin, person, file('published.json'));
    const report = await jsonByRest<{ company: number | null; units: readonly { key: string; people: number | null }[] }>(origin, person, file(months.find(each => each.period === named)?.file ?? ''));
    expect(people).toBe(String(unit === undefined ? report.company : report.units[0]?.people));
    if (unit === undefined) return;
    expect([report.company, report.units.map(({ key }) => key)]).toEqual([null, [unit]]);
    await screen.sees('Reports of Platform & Cloud');
    // Units are not set beside each other there; their names stand in the tables below, where their people take part in communities of this one.
    expect(await screen.inside.getByRole('region', { name: 'Where people take part', exact: true }).count()).toBe(0);
  });

  test.each(viewers)('$who: nobody reads who works where, nor what others chose or looked at', async ({ person }) => {
    const { origin } = stage.workbench;
    const list = (title: string): Promise<Response> => rest(origin, '/sites/guildhall', person, `web/lists/getByTitle('${title}')/items?$select=ID,AuthorId&$top=5000`);
    expect((await list('People')).status).toBe(404);
    const { Id } = await jsonByRest<{ Id: number }>(origin, person, 'web/currentuser?$select=Id');
    for (const title of ['Visits', 'Preferences']) {
      const { value } = (await (await list(title)).json()) as { value: readonly { AuthorId: number }[] };
      expect(value.filter(({ AuthorId }) => AuthorId !== Id)).toEqual([]);
    }
  });
});
