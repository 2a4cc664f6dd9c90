import type { Locator } from 'playwright-core';
import { siteProperty } from '../../src/data/findSite';
import { siteAs } from '../../workbench/sample/asPerson';
import { fieldsOf } from './paneFields';
import { rest } from './rest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// Every setting is set twice, on a machine that may be busy.
jest.setTimeout(240_000);

const owner = castMember('Administrator');
const siteAddress = 'Address of the Guildhall site';

/** What each section of a community is called in the pane, in the usual order; each has the same three settings. */
const sections = ['Announcement', 'Next session', 'Questions', 'Sessions', 'Thanks', 'Shelf', 'What it was good for', 'People'] as const;

describe('Every setting in the real property pane', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  let pane: Locator;

  const edit = async (part: string, name: string, site?: string): Promise<void> => {
    screen = await stage.visit({ person: owner, part, mode: 'edit', ...(site !== undefined && { site }) });
    pane = screen.page.getByRole('region', { name: `${name} property pane` });
  };
  const titled = (name: string | RegExp): Locator => screen.inside.getByRole('heading', { name, exact: true });

  describe('of the directory', () => {
    interface Unit {
      readonly title: string;
      /** Communities of it. */
      readonly count: number;
    }

    /** Counted in the published file by nothing of the product. */
    async function countUnits(): Promise<readonly Unit[]> {
      const { origin } = stage.workbench;
      const ask = async <T>(path: string): Promise<T> => JSON.parse(await (await rest(origin, '/sites/guildhall', owner, path)).text()) as T;
      const { directory } = await ask<{ directory: { entries: { unit: string }[] } }>("web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/directory.json')/$value");
      const { value } = await ask<{ value: { Title: string; UnitKey: string; DepartmentKey: string | null }[] }>(
        "web/lists/getByTitle('OrganisationUnits')/items?$select=Title,UnitKey,DepartmentKey&$top=1000"
      );
      return value.filter(({ DepartmentKey }) => !DepartmentKey).map(({ Title, UnitKey }) => ({ title: Title, count: directory.entries.filter(({ unit }) => unit === UnitKey).length }));
    }

    test('shows the communities of the units that are ticked, of all where none is, and has no other setting than these and the address', async () => {
      const units = await countUnits();
      await edit('communityDirectory', 'Communities');
      await titled(/^All communities\s*77$/).waitFor();
      await pane.getByRole('checkbox', { name: 'Research' }).waitFor();
      expect(await fieldsOf(pane)).toEqual([...units.map(({ title }) => title), siteAddress]);
      expect(units).toHaveLength(6);
      // Fluent hides the input behind its own drawing; the words beside it are what people click.
      const tick = (unit: string): Promise<void> => pane.locator('label', { hasText: unit }).click();
      for (const { title, count } of units) {
        await tick(title);
        await titled(new RegExp(`^All communities\\s*${count}$`)).waitFor();
        await tick(title);
        await titled(/^All communities\s*77$/).waitFor();
      }
    });

    test('two ticked units are shown together, and the page keeps that for everybody', async () => {
      const units = new Map((await countUnits()).map(({ title, count }) => [title, count]));
      const both = (units.get('Research') ?? 0) + (units.get('Manufacturing') ?? 0);
      await edit('communityDirectory', 'Communities');
      await pane.locator('label', { hasText: 'Research' }).click();
      await titled(new RegExp(`^All communities\\s*${units.get('Research')}$`)).waitFor();
      const saved = screen.page.waitForResponse(response => response.url().includes('/host/saved'));
      await pane.locator('label', { hasText: 'Manufacturing' }).click();
      await titled(new RegExp(`^All communities\\s*${both}$`)).waitFor();
      await saved;
      screen = await stage.visit({ person: castMember('Employee'), part: 'communityDirectory' });
      await titled(new RegExp(`^All communities\\s*${both}$`)).waitFor();
    });
  });

  describe('of the page of a community', () => {
    const choose = async (title: string): Promise<void> => {
      await pane.getByRole('combobox', { name: /^Community shown here/ }).click();
      await screen.page.getByRole('option', { name: title, exact: true }).click();
      await screen.inside.getByRole('article', { name: title, exact: true }).waitFor();
    };
    const toSections = async (): Promise<void> => {
      await pane.getByRole('button', { name: /^\W*Next\W*$/ }).click();
      await pane.getByText('2 of 2').waitFor();
    };
    /** The titles of the sections, as they stand one below the other. */
    const becomes = async (expected: readonly string[]): Promise<void> => {
      await titled(expected[expected.length - 1] ?? '').waitFor();
      await screen.page.waitForFunction(
        wanted => [...document.querySelectorAll<HTMLElement>('article section h2')].map(each => each.innerText.trim()).join('|') === wanted,
        expected.join('|')
      );
    };

    test('another community is another page; it has the settings below and no other', async () => {
      await edit('communitySpace', 'Community');
      await pane.getByRole('combobox', { name: 'Community shown here' }).waitFor();
      expect(await fieldsOf(pane)).toEqual([
        'Community shown here',
        siteAddress,
        'Density: How close together',
        ...sections.flatMap(section => ['On this page', 'Place', 'Title on this page'].map(field => `${section}: ${field}`))
      ]);
      await pane.getByRole('button', { name: /^\W*Back\W*$/ }).click();
      await choose('Scheduling');
      await choose('Node');
    });

    test('each section is hidden and shown, called otherwise, and stands first or last, as is chosen', async () => {
      await edit('communitySpace', 'Community');
      await choose('Scheduling');
      await becomes(sections);
      await toSections();
      for (const [index, section] of sections.entries()) {
        await pane.getByRole('button', { name: section, exact: true }).click();
        const others = sections.filter(each => each !== section);
        const open = (locator: Locator): Locator => locator.filter({ visible: true });

        await open(pane.getByRole('switch')).click();
        await becomes(others);
        await open(pane.getByRole('switch')).click();
        await becomes(sections);

        const title = open(pane.getByRole('textbox', { name: 'Title on this page' }));
        await title.fill('Have a look');
        await becomes(sections.map(each => (each === section ? 'Have a look' : each)));
        await title.fill('');
        await becomes(sections);

        // Of two in the same place the one that usually comes first does.
        for (const [place, before] of [[8, index === 7 ? 7 : 6], [1, Math.min(index, 1)], [index + 1, index]] as const) {
          await open(pane.getByRole('combobox', { name: /^Place/ })).click();
          await screen.page.getByRole('option', { name: String(place), exact: true }).click();
          await becomes([...others.slice(0, before), section, ...others.slice(before)]);
        }
        await pane.getByRole('button', { name: section, exact: true }).click();
      }
    });

    test('sections stand 32 pixels apart, or 12', async () => {
      await edit('communitySpace', 'Community');
      await choose('Scheduling');
      await becomes(sections);
      await toSections();
      const gap = (): Promise<number> =>
        screen.inside.getByRole('region', { name: 'Sessions', exact: true }).evaluate(element => {
          const before = element.previousElementSibling?.getBoundingClientRect();
          return Math.round(element.getBoundingClientRect().top - (before?.bottom ?? 0));
        });
      for (const [density, pixels] of [['Compact', 12], ['Comfortable', 32]] as const) {
        await pane.locator('label', { hasText: density }).click();
        expect([density, await gap()]).toEqual([density, pixels]);
      }
    });
  });

  describe('of the dashboard', () => {
    const units = ['Product Engineering', 'Platform & Cloud', 'Field Services', 'Corporate Functions', 'Manufacturing', 'Research'];
    const parts = [
      'Where people take part',
      'By community',
      'People taking part, month by month',
      'The company in numbers',
      'Who came, who stayed',
      'Communities that grow, began or ended',
      'People taking part, by where they work and community',
      'Who helps whom',
      'How many carry it',
      'How long communities live',
      'What it was worth',
      'Communities now'
    ];
    const open = async (): Promise<void> => {
      await edit('participationDashboard', 'Participation');
      await becomes(parts);
    };
    /** The headings of the parts, as they stand one below the other. */
    const becomes = (expected: readonly string[]): Promise<unknown> =>
      screen.page.waitForFunction(wanted => [...document.querySelectorAll<HTMLElement>('#webPart h3')].map(each => each.textContent?.trim()).join('|') === wanted, expected.join('|'));
    const month = ({ inside }: Visit): Promise<string> => inside.getByRole('combobox', { name: 'Month', exact: true }).locator('option:checked').innerText();

    test('has the settings below and no other', async () => {
      await open();
      await pane.getByRole('checkbox', { name: 'Research' }).waitFor();
      expect(await fieldsOf(pane)).toEqual([
        'Title on this page',
        'Month it opens on',
        'Charts over time begin with 12 months',
        ...units,
        siteAddress,
        ...parts.flatMap(part => ['On this page', 'Place'].map(field => `${part}: ${field}`))
      ]);
    });

    test('title: another title is another heading; one that is too long is said to be', async () => {
      await open();
      const field = pane.getByRole('textbox', { name: 'Title on this page' });
      for (const text of ['The company at a glance', 'Our people']) {
        await field.fill(text);
        await titled(text).waitFor();
      }
      await field.fill('x'.repeat(81));
      await pane.getByText('At most 80 characters. A longer title is not shown.').waitFor();
    });

    test('month it opens on: that month, or the newest; what is none, or has no report, is said', async () => {
      await open();
      const field = pane.getByRole('textbox', { name: 'Month it opens on' });
      const newest = await month(screen);
      await field.fill('2026-03');
      await titled(/took part in March 2026|March 2026/).first().waitFor();
      expect(await month(screen)).toBe('March 2026');
      await field.fill('October');
      await pane.getByText('Write year and month, such as 2026-10. Until then the newest month is shown.').waitFor();
      await field.fill('2031-01');
      await pane.getByText('No report is published for this month. Until there is one, the newest month is shown.').waitFor();
      await field.fill('');
      await titled(new RegExp(newest)).first().waitFor();
      expect(await month(screen)).toBe(newest);
    });

    test('months of the charts: 24, or 36', async () => {
      await open();
      for (const months of [24, 36]) {
        await pane.getByRole('combobox', { name: /^Charts over time begin with/ }).click();
        await screen.page.locator('button[role=option]').filter({ hasText: `${months} months` }).click();
        await screen.page.waitForFunction(wanted => document.querySelectorAll('[data-month]').length === wanted, months);
      }
    });

    test('units: those that are ticked, or all', async () => {
      await open();
      await pane.getByRole('checkbox', { name: 'Research' }).waitFor();
      const bars = screen.inside.getByRole('list', { name: 'Where people take part' }).getByRole('listitem');
      expect(await bars.count()).toBe(units.length + 1);
      await pane.locator('label', { hasText: 'Research' }).click();
      await screen.inside.getByText('This page shows Research.', { exact: false }).waitFor();
      expect(await bars.count()).toBe(1);
    });

    test('sections: each is hidden and shown, and stands first or last, as is chosen', async () => {
      await open();
      await pane.getByRole('button', { name: /^\W*Next\W*$/ }).click();
      await pane.getByText('2 of 2').waitFor();
      const shown = (locator: Locator): Locator => locator.filter({ visible: true });
      const last = parts.length;
      for (const [index, part] of parts.entries()) {
        await pane.getByRole('button', { name: part, exact: true }).click();
        const others = parts.filter(each => each !== part);
        await shown(pane.getByRole('switch')).click();
        await becomes(others);
        await shown(pane.getByRole('switch')).click();
        await becomes(parts);
        // Of two in the same place the one that usually comes first does.
        for (const [place, before] of [[last, index === last - 1 ? last - 1 : last - 2], [1, Math.min(index, 1)], [index + 1, index]] as const) {
          await shown(pane.getByRole('combobox', { name: /^Place/ })).click();
          await screen.page.getByRole('option', { name: String(place), exact: true }).click();
          await becomes([...others.slice(0, before), part, ...others.slice(before)]);
        }
        await pane.getByRole('button', { name: part, exact: true }).click();
      }
    });
  });

  test('a channel tab shows the community that was chosen for it', async () => {
    screen = await stage.visit({ person: owner, place: 'channel', part: 'communitySpace' });
    await screen.sees('Choose a community in the settings of this tab');
    await screen.page.getByRole('button', { name: 'Settings' }).click();
    pane = screen.inside.getByRole('region', { name: 'Community property pane' });
    for (const title of ['Scheduling', 'Node']) {
      await pane.getByRole('combobox').first().click();
      await screen.inside.getByRole('option', { name: title, exact: true }).click();
      await screen.inside.getByRole('article', { name: title, exact: true }).waitFor();
    }
  });
});

describe('The address of the Guildhall site, in the pane of a page of another site', () => {
  const stage = setStage(startSampleWorkbench);

  /** What each web part shows first of a site where Guildhall is. */
  const parts = [
    { part: 'communityDirectory', name: 'Communities', proof: /^All communities\s*77$/ },
    { part: 'communitySpace', name: 'Community', proof: 'Choose a community in the settings of this tab' },
    { part: 'manage', name: 'Manage communities', proof: 'To decide' },
    { part: 'myCommunities', name: 'My communities', proof: 'You are in no community yet' },
    { part: 'participationDashboard', name: 'Participation', proof: /^\d+ people took part in/ }
  ] as const;

  const visitHome = async (part: string, name: string): Promise<{ readonly screen: Visit; readonly pane: Locator }> => {
    const screen = await stage.visit({ person: owner, part, site: '/sites/home', mode: 'edit' });
    return { screen, pane: screen.page.getByRole('region', { name: `${name} property pane` }) };
  };

  test('changes nothing where the tenant names the site', async () => {
    const { screen, pane } = await visitHome('communityDirectory', 'Communities');
    await screen.inside.getByRole('heading', { name: /^All communities\s*77$/ }).waitFor();
    await pane.getByRole('textbox', { name: siteAddress }).fill('/sites/scheduling-team');
    await screen.page.waitForResponse(response => response.url().includes('/host/saved'));
    await screen.inside.getByRole('heading', { name: /^All communities\s*77$/ }).waitFor();
    expect(await screen.inside.getByRole('heading', { name: 'Set up Guildhall' }).count()).toBe(0);
    await pane.getByRole('textbox', { name: siteAddress }).fill('');
    await screen.page.waitForResponse(response => response.url().includes('/host/saved'));
  });

  test.each(parts)('$name: empty, the site of the page is meant; with the address, Guildhall; with none that could be one, it says so', async ({ part, name, proof }) => {
    await siteAs(owner, `${stage.workbench.origin}/sites/appcatalog`).sp.web.removeStorageEntity(siteProperty);
    const { screen, pane } = await visitHome(part, name);
    const address = pane.getByRole('textbox', { name: siteAddress });
    await screen.inside.getByRole('heading', { name: 'Set up Guildhall' }).waitFor();
    if (part === 'manage' || part === 'myCommunities') expect(await fieldsOf(pane)).toEqual([siteAddress]);
    await address.fill('somewhere');
    await pane.getByText('Write the address of a site, such as https://contoso.sharepoint.com/sites/guildhall').waitFor();
    await address.fill('/sites/guildhall');
    await screen.inside.getByRole('heading', { name: proof }).waitFor();
    await address.fill('');
    await screen.inside.getByRole('heading', { name: 'Set up Guildhall' }).waitFor();
  });
});
