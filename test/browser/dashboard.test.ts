import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// Charts come in files of their own, on a machine that may be busy.
jest.setTimeout(240_000);

describe('The dashboard of participation', () => {
  const stage = setStage(startSampleWorkbench);
  const leader = castMember('Leadership viewer');
  let screen: Visit;

  const open = async (width = 1280): Promise<void> => {
    screen = await stage.visit({ person: leader, part: 'participationDashboard', width });
    await screen.sees(/^Published .*, covers to /);
  };
  const chart = (name: string): Locator => screen.inside.getByRole('region', { name, exact: true });
  const press = (region: Locator, name: string): Promise<void> => region.getByRole('button', { name, exact: true }).click();

  async function saved(region: Locator, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([screen.page.waitForEvent('download'), press(region, name)]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  test('is looked into from the company to a unit, a department and a community, and gone back through with the browser', async () => {
    await open();
    const { inside, page } = screen;
    const units = inside.getByRole('list', { name: 'Where people take part' });
    const unit = (await units.getByRole('button').first().innerText()).trim();
    await units.getByRole('button', { name: unit, exact: true }).click();
    await inside.getByRole('heading', { name: unit, exact: true, level: 2 }).and(inside.locator(':focus')).waitFor();
    const ofUnit = page.url();
    const departments = inside.getByRole('list', { name: `Departments of ${unit}` });
    const department = (await departments.getByRole('button').first().innerText()).trim();
    await departments.getByRole('button', { name: department, exact: true }).click();
    await inside.getByRole('heading', { name: department, exact: true, level: 2 }).and(inside.locator(':focus')).waitFor();
    const communities = inside.getByRole('list', { name: `Communities in which people of ${department} took part` });
    const community = (await communities.getByRole('button').first().innerText()).trim();
    await communities.getByRole('button', { name: community, exact: true }).click();
    await inside.getByRole('table', { name: 'Month by month' }).waitFor();
    expect(await inside.getByRole('navigation', { name: 'Where you are' }).getByRole('listitem').allInnerTexts()).toEqual(['Company', unit, department, community].map(each => expect.stringContaining(each)));
    const ofCommunity = page.url();

    await page.goBack();
    await inside.getByRole('heading', { name: department, exact: true, level: 2 }).waitFor();
    await page.goBack();
    await inside.getByRole('heading', { name: unit, exact: true, level: 2 }).waitFor();
    expect(page.url()).toBe(ofUnit);
    await page.goBack();
    await units.waitFor();
    expect(await inside.locator(':focus').innerText()).toBe(unit);

    // Whoever is sent the link is there at once.
    await page.goto(ofCommunity);
    await inside.getByRole('heading', { name: community, exact: true, level: 2 }).waitFor();
    await press(inside.locator('body'), `Open “${community}”`);
    await inside.getByRole('article', { name: community, exact: true }).waitFor();
    await page.goBack();
    await inside.getByRole('heading', { name: community, exact: true, level: 2 }).waitFor();
  });

  test('keeps what is chosen in its address, for whoever is sent the link', async () => {
    await open();
    const { inside, page } = screen;
    const order = inside.getByRole('combobox', { name: 'Order' });
    const apart = inside.getByRole('combobox', { name: 'Tell apart by' });
    await order.selectOption({ label: 'By name' });
    await apart.selectOption({ label: 'Purpose' });
    expect(new URL(page.url()).searchParams.get('guildhall')).toMatch(/^participation:\d{4}-\d{2}::::order-name\.apart-purpose$/);
    await page.goto(page.url());
    await order.waitFor();
    await apart.waitFor();
    expect([await order.inputValue(), await apart.inputValue()]).toEqual(['name', 'purpose']);
  });

  test('leads from what became of communities into one, and to what can be done there', async () => {
    await open();
    const growth = chart('Communities that grow, began or ended');
    await growth.getByRole('table').waitFor();
    const goesOn = growth.getByRole('row').filter({ hasNotText: /closed|merged|completed/ }).getByRole('button').first();
    const community = (await goesOn.textContent()) ?? '';
    await goesOn.click();
    const here = chart('What you can do here');
    await here.getByRole('button', { name: `Take a session: ${community}` }).click();
    await screen.inside.getByRole('article', { name: community, exact: true }).waitFor();
    await screen.page.goBack();
    await here.waitFor();
  });

  test('hands out the numbers of a chart as they stand in its table, and its picture', async () => {
    await open();
    const trend = chart('People taking part, month by month');
    await trend.locator('svg[data-drawing]').first().waitFor();
    const picture = await saved(trend, 'Download PNG');
    expect(picture.name).toMatch(/^People-taking-part-month-by-month-.*\.png$/);
    expect(picture.bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const [width, height] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)];
    expect([width > 1200, height > 500, picture.bytes.length > 10_000]).toEqual([true, true, true]);

    const file = await saved(trend, 'Download CSV');
    await press(trend, 'See as table');
    const rows = trend.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    const table = await Promise.all((await rows.all()).map(async row => (await row.locator('th, td').allInnerTexts()).map(text => text.trim())));
    const lines = file.bytes.toString('utf8').replace(/^\uFEFF/, '').trim().split(/\r\n/).map(line => line.split(',').map(cell => cell.replace(/^"|"$/g, '')));
    const leftOut = (cell: string): string => (cell.startsWith('fewer than') ? '' : cell);
    // The file has one column more, which says why a cell is empty.
    expect(lines.map(cells => cells.slice(0, 3))).toEqual(table.map(cells => cells.map(leftOut)));
    expect(lines[0]?.[3]).toBe('Empty cells');
  });

  test.each(['Where people take part', 'By community', 'How long communities live', 'People taking part, by where they work and community', 'Who helps whom', 'The company in numbers', 'Who came, who stayed', 'Communities that grow, began or ended', 'What it was worth'])('hands out a picture and numbers of “%s”', async name => {
    await open();
    const part = chart(name);
    await part.scrollIntoViewIfNeeded();
    expect((await saved(part, 'Download PNG')).bytes.subarray(0, 4).toString('hex')).toBe('89504e47');
    expect((await saved(part, 'Download CSV')).bytes.toString('utf8').split(/\r\n/).length).toBeGreaterThan(1);
  });

  test('prints without its controls, and cuts nothing off', async () => {
    await open();
    await chart('What it was worth').waitFor();
    await screen.page.emulateMedia({ media: 'print' });
    await screen.page.setViewportSize({ width: 794, height: 1123 });
    for (const name of ['Download CSV', 'Download PNG', 'See as table', 'Copy the link']) expect([name, await screen.button(name).filter({ visible: true }).count()]).toEqual([name, 0]);
    expect(await screen.inside.getByRole('combobox').filter({ visible: true }).count()).toBe(0);
    // What only screen readers have is a pixel wide.
    const cut = await screen.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section *')]
        .filter(element => element.clientWidth > 1 && element.getClientRects().length > 0 && ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
        .map(element => element.className)
    );
    expect(cut).toEqual([]);
    await screen.inside.getByText('Why numbers are missing').filter({ visible: true }).first().waitFor();
  });
});
