import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

describe.each<Place>(['page', 'personal'])('Bringing history in (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  const employee = castMember('Employee');

  const choose = async ({ inside }: Visit, text: string): Promise<void> =>
    inside.locator('input[type=file][aria-label="Choose a CSV file"]').setInputFiles({ name: 'history.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  test('an administrator tries a file, brings it in, brings it in again, and takes it back', async () => {
    const screen = await stage.visit({ place, person: castMember('Administrator'), part: 'manage' });
    const file = ['Datum;Wer;Gruppe;Nummer', `2019-03-01;${employee};Scheduling;1`, `2019-03-02;${employee};Old schedules;2`, `2019-02-30;${employee};Scheduling;3`].join('\r\n');
    await choose(screen, file);
    await screen.sees('2 lines stay behind. The others come.');
    await screen.inside.getByRole('combobox', { name: 'Old schedules: 1 line' }).selectOption({ label: 'Scheduling' });
    await screen.sees('1 line stays behind. The others come.');
    await screen.button('Try it').click();
    await screen.inside.getByRole('row', { name: 'In Scheduling 2' }).waitFor();
    await screen.button('Bring it in').click();
    await screen.sees('Brought in: 2. Here before: 0. Left behind: 1.');

    await choose(screen, file);
    await screen.inside.getByRole('combobox', { name: 'Old schedules: 1 line' }).selectOption({ label: 'Scheduling' });
    await screen.button('Try it').click();
    await screen.sees(/^This import was begun on /);
    await screen.button('Bring it in').click();
    await screen.sees('Brought in: 0. Here before: 2. Left behind: 1.');

    await screen.button(/^Take it back: import h-/).click();
    await screen.inside.getByRole('alertdialog', { name: 'Take this import back? Its rows go for good: 3.' }).waitFor();
    await screen.button('Take all of it back').click();
    await screen.sees(/^Import h-[0-9a-f]{10} is taken back\. Nothing of it is left\.$/);
    await screen.sees('Nothing was brought in yet.');
  });

  test('a manager takes a community along as one zip', async () => {
    const screen = await stage.visit({ place, person: castMember('Community manager'), part: 'manage' });
    const button = screen.button(/^Take it along: /);
    const title = (await button.getAttribute('aria-label'))?.replace('Take it along: ', '') ?? '';
    const [download] = await Promise.all([screen.page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.zip`);
    await screen.sees('The file is saved.');
  });
});
