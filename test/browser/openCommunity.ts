import type { Stage } from './stage';
import type { SampleWorkbench } from './sampleWorkbench';
import type { Place, Visit, VisitOptions } from './visit';

export interface Arrival extends Pick<VisitOptions, 'before'> {
  readonly person: string;
  readonly title: string;
  /** A page unless given. */
  readonly place?: Place;
}

/** Opens the directory as a person, finds a community by its name and looks inside, until its sections are there. */
export async function openCommunity(stage: Stage<SampleWorkbench>, { person, title, place = 'page', before }: Arrival): Promise<Visit> {
  const screen = await stage.visit({ person, place, part: 'communityDirectory', ...(before !== undefined && { before }) });
  await screen.inside.getByRole('heading', { name: /^All communities/ }).waitFor();
  await screen.inside.getByRole('searchbox').fill(title);
  await screen.inside.getByRole('article', { name: title, exact: true }).getByRole('button', { name: title, exact: true }).click();
  await screen.inside.getByRole('heading', { name: 'Questions', exact: true }).waitFor();
  return screen;
}
