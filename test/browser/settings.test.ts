import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

describe('The settings of a web part, in the real property pane', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const owner = castMember('Administrator');

  const count = async (): Promise<number> => {
    const heading = screen.inside.getByRole('heading', { name: /^All communities/ });
    await heading.waitFor();
    return Number(/\d+/.exec((await heading.innerText()).replace(/,/g, ''))?.[0]);
  };

  test('choosing business units changes which communities the directory shows, and the page keeps it', async () => {
    screen = await stage.visit({ person: owner, part: 'communityDirectory', mode: 'edit' });
    expect(await count()).toBe(77);
    const pane = screen.page.getByRole('region', { name: 'Communities property pane' });
    // Fluent hides the input behind its own drawing; the words beside it are what people click.
    const tick = (unit: string) => pane.locator('label', { hasText: unit }).click();
    await tick('Research');
    await screen.inside.getByRole('heading', { name: /^All communities\s*8$/ }).waitFor();

    const saved = screen.page.waitForResponse(response => response.url().includes('/host/saved'));
    await tick('Manufacturing');
    await screen.inside.getByRole('heading', { name: /^All communities\s*12$/ }).waitFor();
    await saved;

    screen = await stage.visit({ person: castMember('Employee'), part: 'communityDirectory' });
    expect(await count()).toBe(12);
  });

  test('a channel tab shows the community that was chosen for it', async () => {
    screen = await stage.visit({ person: owner, place: 'channel', part: 'communitySpace' });
    await screen.sees('Choose a community in the settings of this tab');
    await screen.page.getByRole('button', { name: 'Settings' }).click();
    const pane = screen.inside.getByRole('region', { name: 'Community property pane' });
    await pane.getByRole('combobox').first().click();
    await screen.inside.getByRole('option', { name: 'Scheduling', exact: true }).click();
    await screen.inside.getByRole('article', { name: 'Scheduling' }).waitFor();
  });
});
