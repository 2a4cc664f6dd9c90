import { communityKey } from '../../../src/domain/identity';
import type { NewLogRow } from '../../../src/data/rows/logRow';
import type { Who } from '../../data/guildhallTenant';
import type { Attacker, Attempt, Step } from './attempt';
import { decision, filling, logRow, personOf, posting, sealsBody, type Scene } from './scene';

type Said = Pick<NewLogRow, 'kind' | 'community' | 'body'>;
type Saying = (scene: Scene, by: Who) => Promise<Said> | Said;

interface Founding {
  readonly sentence: string;
  readonly actor: Attacker;
  readonly log: 'Acts' | 'Proposals';
  readonly says: Saying;
  /** By whom the very same words count. */
  readonly rightly: Who;
  readonly aim: Attempt['aim'];
}

const ofPumps = (kind: string, body: Wording = () => ({})): Saying => async (scene, by) => ({ kind, community: scene.pumps, body: await body(scene, by) });
const ofSeals = (kind: string, body: Wording = () => ({})): Saying => async (scene, by) => ({ kind, community: scene.seals.key, body: await body(scene, by) });
type Wording = (scene: Scene, by: Who) => Promise<Record<string, unknown>> | Record<string, unknown>;
const omar: Wording = async scene => ({ person: await personOf(scene, 'colleague') });

/** What only those do who keep a community, or whom a proposal names: everybody may add the row, and it counts for nothing. */
const founding: readonly Founding[] = [
  { sentence: 'launches a community one does not keep', actor: 'approver', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('launch', () => ({ missing: [] })) },
  { sentence: 'admits oneself', actor: 'employee', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('admission', async scene => ({ person: (await personOf(scene, 'employee')).key, isAdmitted: true })) },
  { sentence: 'closes the door of a community', actor: 'otherApprover', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('practice', () => ({ access: 'onRequest' })) },
  { sentence: 'says that a role is open', actor: 'employee', log: 'Acts', aim: 'a role', rightly: 'manager', says: ofPumps('openRole', () => ({ role: 'manager', note: 'For me.' })) },
  { sentence: 'hands a role over to somebody', actor: 'employee', log: 'Acts', aim: 'a role', rightly: 'manager', says: ofPumps('handOver', async scene => ({ role: 'manager', to: await personOf(scene, 'colleague') })) },
  { sentence: 'names a host', actor: 'otherApprover', log: 'Acts', aim: 'a role', rightly: 'manager', says: ofPumps('host', omar) },
  { sentence: 'plans for a community', actor: 'employee', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('plan', () => ({ key: 'party', kind: 'session', title: 'A party' })) },
  { sentence: 'is still here in the manager’s place', actor: 'approver', log: 'Acts', aim: 'a role', rightly: 'manager', says: ofPumps('stillHere') },
  { sentence: 'proposes that a community ends', actor: 'employee', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('endProposal', () => ({ to: 'closed', reason: 'No.', recap: 'It ran.' })) },
  { sentence: 'wants to stay named where one never ran anything', actor: 'employee', log: 'Acts', aim: 'a community', rightly: 'manager', says: ofPumps('naming', () => ({ agrees: true })) },
  { sentence: 'plans for a community one used to manage', actor: 'approver', log: 'Acts', aim: 'a community', rightly: 'colleague', says: scene => ({ kind: 'plan', community: scene.fibres, body: { key: 'party', kind: 'session', title: 'A party' } }) },
  { sentence: 'rewrites another’s proposal', actor: 'employee', log: 'Proposals', aim: 'another’s record', rightly: 'colleague', says: ofSeals('proposal', async ({ company }) => ({ ...(await sealsBody(company)), title: 'Mine now' })) },
  { sentence: 'takes another’s proposal back', actor: 'manager', log: 'Proposals', aim: 'another’s record', rightly: 'colleague', says: ofSeals('withdraw') },
  { sentence: 'grants hours that are not one’s own', actor: 'leader', log: 'Proposals', aim: 'a role', rightly: 'administrator', says: ofSeals('confirmHours', ({ seals }) => ({ version: seals.row, hours: 3 })) },
  { sentence: 'agrees in the place of the one who is named', actor: 'employee', log: 'Proposals', aim: 'a role', rightly: 'leader', says: ofSeals('agreement', () => ({ agrees: true })) },
  { sentence: 'answers an approver in the proposer’s place', actor: 'approver', log: 'Proposals', aim: 'another’s record', rightly: 'colleague', says: ofSeals('reply', ({ seals }) => ({ question: seals.question, text: 'Me.' })) },
  { sentence: 'shows what another did for communities', actor: 'manager', log: 'Proposals', aim: 'another’s record', rightly: 'colleague', says: async scene => ({ kind: 'showRecord', community: communityKey(`person-${(await personOf(scene, 'colleague')).key}`), body: { isShown: true } }) }
];

const form = (log: string, values: object): Step => filling({ list: log, kind: 'list' }, values);
const ways: readonly (readonly [string, (log: string, values: object) => Step])[] = [
  ['POST of an item', (log, values) => posting(log, values)],
  ['AddValidateUpdateItemUsingPath', form],
  ['POST in a $batch', (log, values) => ({ batch: [posting(log, values)] })]
];

const spoken = founding.map(({ sentence, actor, log, aim, rightly, says }, index): Attempt => {
  const [endpoint, step] = ways[index % ways.length] as (typeof ways)[number];
  const steps = async (scene: Scene, by: Who): Promise<readonly Step[]> => [step(log, await logRow(scene, by, await says(scene, by)))];
  return { sentence, actor, list: log, verb: 'add', endpoint, aim, steps, rightly: { by: rightly } };
});

/** The same words in the name of whoever may, which the stamp gives away. */
const borrowed = founding.map(({ sentence, actor, log, aim, rightly, says }): Attempt => ({
  sentence: `${sentence}, in another’s name`,
  actor,
  list: log,
  verb: 'add',
  endpoint: 'POST of an item, PersonKey and AuthorId',
  aim,
  steps: async (scene, by) => {
    const { key } = await personOf(scene, rightly);
    const row = await logRow(scene, by, await says(scene, rightly));
    return [posting(log, { ...row, PersonKey: key, AuthorId: Number(key) })];
  },
  rightly: { by: rightly, steps: async (scene, by) => [posting(log, await logRow(scene, by, await says(scene, by)))] }
}));

const research = { list: 'Decisions', folder: 'research', kind: 'list' } as const;
const answering = (kind: 'approved' | 'declined'): Attempt['steps'] => async (scene, by) => {
  const { key, row } = scene.seals;
  const proposal = { key, row, version: 1 };
  const body =
    kind === 'declined'
      ? decision({ kind, unit: 'research', proposal, text: 'No.' })
      : decision({ kind, type: 'guild', charter: { title: 'Seals', purpose: 'P', audience: '' }, roles: [{ role: 'manager', person: await personOf(scene, by) }], reason: '', proposal });
  return [filling(research, await logRow(scene, by, { kind, community: kind === 'declined' ? key : communityKey('seals-approved'), body }))];
};

/** Deciding on a proposal of a unit that is not one's own. */
const decided: readonly Attempt[] = (['approver', 'leader', 'manager', 'employee'] as const).flatMap(actor =>
  (['approved', 'declined'] as const).map((kind): Attempt => ({
    sentence: kind === 'approved' ? 'approves a proposal of another unit' : 'declines a proposal of another unit',
    actor,
    list: 'Decisions/research',
    verb: 'add',
    endpoint: 'AddValidateUpdateItemUsingPath',
    aim: 'a community',
    steps: answering(kind),
    rightly: { by: 'otherApprover' }
  }))
);

export const foundingAttempts: readonly Attempt[] = [...spoken, ...borrowed, ...decided];
