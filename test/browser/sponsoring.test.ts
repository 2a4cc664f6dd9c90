import { openScene } from './decidingScene';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place } from './visit';

describe('A sponsor', () => {
  const stage = setStage(startSampleWorkbench);
  const leader = castMember('Leadership viewer');

  beforeAll(async () => {
    const { found, leader: sponsor } = await openScene(stage.workbench.origin);
    await found('Crane pumps', { sponsor: { key: sponsor.actor.key, name: sponsor.actor.name } });
  });

  test.each<[act: string, section: string, place: Place]>([
    ['Take a session', 'Sessions', 'page'],
    ['Answer a question', 'Questions', 'personal'],
    ['Thank somebody', 'Thanks', 'phone']
  ])('gets with one click from the dashboard to “%s”: the section “%s”, and back (%s)', async (act, section, place) => {
    const { inside, button } = await stage.visit({ person: leader, place, part: 'participationDashboard' });
    await inside.getByRole('region', { name: 'Communities you sponsor' }).getByRole('button', { name: `${act}: Crane pumps` }).click();
    const region = inside.getByRole('region', { name: section, exact: true });
    await region.waitFor();
    await inside.locator(':focus').getByRole('region', { name: section, exact: true }).waitFor();
    expect(await region.evaluate(element => element.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    await button('Back to participation').click();
    await inside.getByRole('button', { name: `${act}: Crane pumps` }).waitFor();
    expect(await inside.locator(':focus').getAttribute('aria-label')).toBe(`${act}: Crane pumps`);
  });
});
