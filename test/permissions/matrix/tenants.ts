import { jsonOf } from '../rawRest';
import { scopePath } from '../requests';
import { places } from '../rights';
import { listPath, Stage } from '../stage';
import { setScene, type Scene } from './scene';
import { startMoments } from './moments';

export const tenants = ['as set up', 'forgeable Author', 'everyone gets Edit'] as const;
export type TenantName = (typeof tenants)[number];

/** SharePoint's own level Edit. */
const edit = 1073741830;

/** One company in each of its tenants; only one of them is there at a time. */
export interface Stages {
  readonly scene: Scene;
  /** Goes to the tenant as it was before any attempt. */
  goTo(name: TenantName): void;
  close(): Promise<void>;
}

/** Two moments make three tenants: whether the service believes a foreign Author is a switch of its own. */
export async function stageTenants(): Promise<Stages> {
  const moments = await startMoments();
  const scene = { ...(await setScene(moments.company)), stage: new Stage(moments.company) };
  moments.keep('as set up');
  await giveEveryoneEdit(scene);
  moments.keep('everyone gets Edit');
  return {
    scene,
    goTo: name => moments.goTo(name === 'everyone gets Edit' ? name : 'as set up', name === 'forgeable Author'),
    close: () => moments.close()
  };
}

/** The usual set-up of such solutions: Edit for everybody on the site, every list inherits it, no rows are one's own. */
async function giveEveryoneEdit({ stage, company }: Scene): Promise<void> {
  await stage.succeed({ path: `web/roleassignments/addroleassignment(principalid=${company.principals.groups.everyone},roledefid=${edit})`, method: 'POST' });
  // Folders first: what is inside a list can only take over the list's rights while it has some of its own.
  for (const place of [...places].reverse()) await stage.succeed({ path: `${scopePath(place)}/resetroleinheritance`, method: 'POST' });
  for (const place of places.filter(({ folder, kind }) => folder === undefined && kind === 'list')) {
    const { ReadSecurity } = jsonOf<{ ReadSecurity: number }>(await stage.succeed({ path: `${listPath(place)}?$select=ReadSecurity` }));
    if (ReadSecurity !== 1) await stage.succeed({ path: listPath(place), method: 'POST', means: 'MERGE', body: { ReadSecurity: 1, WriteSecurity: 1 } });
  }
}
