import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import type { NewLogRow } from '../../../src/data/rows/logRow';
import { day } from '../../../src/domain/time';
import { login, type Who } from '../../data/guildhallTenant';
import { jsonOf } from '../rawRest';
import type { Place } from '../rights';
import { tunnel, type Aim, type Attacker, type Attempt, type Step, type Steps } from './attempt';
import { days, decision, filling, logRow, personOf, posting, type Scene, sealsBody } from './scene';

/** What the writer claims SharePoint should stamp. */
interface Claims {
  readonly author?: Who;
  readonly editor?: Who;
  readonly created?: string;
  readonly modified?: string;
}

type Said = Partial<NewLogRow> & Pick<NewLogRow, 'kind'>;
type Log = 'Acts' | 'Memberships' | 'Proposals' | 'Contributions' | 'Visits' | 'Preferences';

const pumps = (scene: Scene): NewLogRow['community'] => scene.pumps;
const fibres = (scene: Scene): NewLogRow['community'] => scene.fibres;

async function posted(scene: Scene, log: Log, row: object, { author, editor, created, modified }: Claims): Promise<Step> {
  return posting(log, {
    ...row,
    ...(author === undefined ? {} : { AuthorId: await scene.stage.idOf(author) }),
    ...(editor === undefined ? {} : { EditorId: await scene.stage.idOf(editor) }),
    ...(created === undefined ? {} : { Created: created }),
    ...(modified === undefined ? {} : { Modified: modified })
  });
}

const claimed = (who: Who): string => JSON.stringify([{ Key: login(who) }]);

/** The form function takes times in the language of the site. */
const formTime = (iso: string): string => new Date(iso).toLocaleString('en-US', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'short' }).replace(',', '').replace(/(\d+)\/(\d+)\/(\d\d) /, '$1/$2/20$3 ').replace(/\u202f/g, ' ');

function filled(place: Place, row: object, { author, editor, created, modified }: Claims): Step {
  return filling(place, {
    ...row,
    ...(author === undefined ? {} : { Author: claimed(author) }),
    ...(editor === undefined ? {} : { Editor: claimed(editor) }),
    ...(created === undefined ? {} : { Created: formTime(created) }),
    ...(modified === undefined ? {} : { Modified: formTime(modified) })
  });
}

interface Forged {
  readonly sentence: string;
  readonly actor: Attacker;
  readonly log: Log;
  readonly aim: Aim;
  /** In whose name the columns of the row are written. */
  readonly as: Who;
  readonly said: (scene: Scene, by: Who) => Promise<Said> | Said;
  readonly community?: (scene: Scene) => NewLogRow['community'];
  readonly claims?: Claims;
  /** Who may do it, and then does, by adding the row in the own name. */
  readonly may: Who;
}

const leave = (): Said => ({ kind: 'leave' });
const join = (): Said => ({ kind: 'join' });
const title = (text: string) => (): Said => ({ kind: 'charter', body: { title: text } });
const repeated = async ({ stage, rows }: Scene): Promise<Said> => {
  const join = await stage.succeed({ path: `web/lists/getbytitle('Memberships')/items(${rows.get('Memberships')})?$select=OperationId` });
  return { kind: 'leave', operation: operationId(jsonOf<{ OperationId: string }>(join).OperationId) };
};

const dayAfterFounding = '2026-03-03T10:00:00Z';

const forged: readonly Forged[] = [
  { sentence: 'changes a charter in the manager’s name', actor: 'employee', log: 'Acts', aim: 'a community', as: 'manager', said: title('Forged'), claims: { author: 'manager' }, may: 'manager' },
  { sentence: 'changes a charter in the manager’s name, Editor too', actor: 'leader', log: 'Acts', aim: 'a community', as: 'manager', said: title('Forged'), claims: { author: 'manager', editor: 'manager' }, may: 'manager' },
  { sentence: 'changes a charter in the own name, without a role', actor: 'employee', log: 'Acts', aim: 'a community', as: 'employee', said: title('Mine'), may: 'manager' },
  { sentence: 'changes the charter of a community that somebody else manages', actor: 'manager', log: 'Acts', aim: 'a community', community: fibres, as: 'manager', said: title('Mine'), may: 'colleague' },
  { sentence: 'changes a charter as its approver, who holds no role', actor: 'approver', log: 'Acts', aim: 'a community', as: 'approver', said: title('Approved'), may: 'manager' },
  { sentence: 'says it was the manager’s charter, under the own stamp', actor: 'employee', log: 'Acts', aim: 'a community', as: 'manager', said: title('Said so'), may: 'manager' },
  { sentence: 'dates a charter back into the own term as manager, long handed over', actor: 'approver', log: 'Acts', aim: 'a community', community: fibres, as: 'approver', said: () => ({ kind: 'charter', at: Date.parse(days.founding) + day, body: { title: 'Still mine' } }), claims: { created: dayAfterFounding, modified: dayAfterFounding }, may: 'colleague' },
  { sentence: 'names oneself deputy, in Acts instead of Decisions', actor: 'manager', log: 'Acts', aim: 'a role', community: fibres, as: 'manager', said: async (scene, by) => ({ kind: 'role', body: decision({ kind: 'role', term: { role: 'deputy', person: await personOf(scene, by) } }) }), may: 'otherApprover' },
  { sentence: 'leaves in somebody else’s name', actor: 'employee', log: 'Memberships', aim: 'another’s record', as: 'colleague', said: leave, claims: { author: 'colleague' }, may: 'colleague' },
  { sentence: 'leaves in somebody else’s name, Editor and times too', actor: 'approver', log: 'Memberships', aim: 'another’s record', as: 'colleague', said: leave, claims: { author: 'colleague', editor: 'colleague', created: days.lately, modified: days.lately }, may: 'colleague' },
  { sentence: 'joins in somebody else’s name', actor: 'otherApprover', log: 'Memberships', aim: 'another’s record', as: 'employee', said: join, claims: { author: 'employee' }, may: 'employee' },
  { sentence: 'joins for somebody, under the own stamp', actor: 'leader', log: 'Memberships', aim: 'another’s record', as: 'employee', said: join, may: 'employee' },
  { sentence: 'leaves with the person’s key in the key of the community', actor: 'manager', log: 'Memberships', aim: 'another’s record', as: 'manager', said: async scene => ({ kind: 'leave', community: communityKey(`${scene.pumps} ${await scene.stage.idOf('colleague')}`) }), may: 'colleague' },
  { sentence: 'leaves with the operation id of somebody’s join', actor: 'employee', log: 'Memberships', aim: 'another’s record', as: 'colleague', said: repeated, claims: { author: 'colleague' }, may: 'colleague' },
  { sentence: 'dates a join back into a published month', actor: 'employee', log: 'Memberships', aim: 'a report', as: 'employee', said: () => ({ kind: 'join', at: Date.parse(days.joining) }), claims: { created: days.joining }, may: 'employee' },
  { sentence: 'writes an earlier month into the key of a join', actor: 'employee', log: 'Memberships', aim: 'a report', as: 'employee', said: () => ({ kind: 'join', at: Date.now() - 90 * day }), may: 'employee' },
  { sentence: 'joins without an operation id', actor: 'employee', log: 'Memberships', aim: 'a report', as: 'employee', said: () => ({ kind: 'join', operation: operationId('') }), may: 'employee' },
  { sentence: 'joins with a key that is no person’s but a formula', actor: 'employee', log: 'Memberships', aim: 'another’s record', as: 'employee', said: () => ({ kind: 'join', person: personKey("0' or '1' eq '1") }), may: 'employee' },
  { sentence: 'proposes in somebody else’s name', actor: 'employee', log: 'Proposals', aim: 'another’s record', community: () => communityKey('shadow-proposed'), as: 'colleague', said: async ({ company }) => ({ kind: 'proposal', body: await sealsBody(company) }), claims: { author: 'colleague' }, may: 'colleague' },
  { sentence: 'thanks in somebody else’s name', actor: 'leader', log: 'Contributions', aim: 'another’s record', as: 'colleague', said: () => ({ kind: 'thanks' }), claims: { author: 'colleague' }, may: 'colleague' },
  { sentence: 'makes somebody have read something', actor: 'otherApprover', log: 'Visits', aim: 'a closed log', as: 'colleague', said: () => ({ kind: 'visit' }), claims: { author: 'colleague' }, may: 'colleague' }
];

const forgedRow = (one: Forged) => async (scene: Scene, by: Who): Promise<object> => {
  const said = await one.said(scene, by);
  return logRow(scene, by === one.actor ? one.as : by, { community: (one.community ?? pumps)(scene), ...said });
};

/** By whoever may: the same words in the own name, with the person, month and operation that belong to it. */
const rightlyDone = (one: Forged): Steps => async (scene, by) => {
  const { kind, body } = await one.said(scene, by);
  const community = (one.community ?? pumps)(scene);
  const row = await logRow(scene, by, { kind, community, ...(body === undefined ? {} : { body }) });
  return [one.aim === 'a role' ? filling({ list: 'Decisions', folder: 'research', kind: 'list' }, row) : posting(one.log, row)];
};

const inLogs = forged.flatMap((one): Attempt[] => {
  const { sentence, actor, log, aim, claims = {}, may } = one;
  const common = { sentence, actor, list: log, verb: 'add', aim, rightly: { by: may, steps: rightlyDone(one) } } as const;
  const row = forgedRow(one);
  return [
    { ...common, endpoint: 'POST of an item', steps: async (scene, by) => [await posted(scene, log, await row(scene, by), claims)] },
    { ...common, endpoint: 'AddValidateUpdateItemUsingPath', steps: async (scene, by) => [filled({ list: log, kind: 'list' }, await row(scene, by), claims)] }
  ];
});

const unit = (folder: string): Place => ({ list: 'Decisions', folder, kind: 'list' });
const deputy = async (scene: Scene, name: Who, said: Who, community = scene.pumps): Promise<object> =>
  logRow(scene, name, { kind: 'role', community, body: decision({ kind: 'role', term: { role: 'deputy', person: await personOf(scene, said) } }) });
const againFounded = async (scene: Scene, by: Who): Promise<object> =>
  logRow(scene, by, { kind: 'founded', community: scene.pumps, body: decision({ kind: 'founded', type: 'club', charter: { title: 'Taken over', purpose: 'P', audience: '' }, roles: [{ role: 'manager', person: await personOf(scene, by) }], reason: '' }) });

const byForm = { list: 'Decisions', verb: 'add', endpoint: 'AddValidateUpdateItemUsingPath' } as const;
const rightDeputy: Attempt['rightly'] = { by: 'approver', steps: async (scene, by) => [filling(unit('field'), await deputy(scene, by, 'employee'))] };

/** Decisions where one may add, about what one may not decide. */
const decisions: readonly Attempt[] = [
  { ...byForm, sentence: 'names a deputy of another unit’s community, in the own folder', actor: 'otherApprover', aim: 'a role', steps: async (scene, by) => [filling(unit('research'), await deputy(scene, by, by))], rightly: rightDeputy },
  { ...byForm, sentence: 'decides in the name of the other unit’s approver, in the own folder', actor: 'approver', aim: 'a role', steps: async scene => [filled(unit('field'), await deputy(scene, 'otherApprover', 'approver', scene.fibres), { author: 'otherApprover' })], rightly: { by: 'otherApprover', steps: async (scene, by) => [filling(unit('research'), await deputy(scene, by, 'approver', scene.fibres))] } },
  { ...byForm, sentence: 'founds again, in the own folder, a community that another unit has', actor: 'otherApprover', aim: 'a community', steps: async (scene, by) => [filling(unit('research'), await againFounded(scene, by))], rightly: rightDeputy },
  { ...byForm, sentence: 'dates a decision back, in the name of the approver', actor: 'otherApprover', aim: 'a role', steps: async scene => [filled(unit('research'), await deputy(scene, 'approver', 'otherApprover'), { author: 'approver', created: days.founding, modified: days.founding })], rightly: rightDeputy },
  { ...byForm, sentence: 'decides for another unit by its approver’s name, in that unit’s folder', actor: 'otherApprover', aim: 'a role', steps: async scene => [filled(unit('field'), await deputy(scene, 'approver', 'otherApprover'), { author: 'approver' })], rightly: rightDeputy }
];

/** Choices in the name of somebody who has some already, and of somebody who has none yet. */
const preferences = (['colleague', 'administrator'] as const).flatMap((whose): Attempt[] => {
  const row = async (scene: Scene): Promise<object> => ({ Title: 'preferences', PersonKey: (await personOf(scene, whose)).key, Body: '{"directoryUnits":"research"}' });
  const common = {
    sentence: `chooses for somebody who ${whose === 'colleague' ? 'chose before' : 'never chose'}`,
    actor: 'employee',
    list: 'Preferences',
    verb: 'add',
    aim: 'another’s record',
    rightly: {
      by: whose,
      steps: async (scene: Scene) => {
        const item = `web/lists/getbytitle('Preferences')/items(${scene.rows.get('Preferences')})`;
        return [whose === 'colleague' ? tunnel('MERGE', item, { Body: '{"directoryUnits":"research"}' }) : posting('Preferences', await row(scene))];
      }
    }
  } as const;
  return [
    { ...common, endpoint: 'POST of an item', steps: async scene => [await posted(scene, 'Preferences', await row(scene), { author: whose })] },
    { ...common, endpoint: 'AddValidateUpdateItemUsingPath', steps: async scene => [filled({ list: 'Preferences', kind: 'list' }, await row(scene), { author: whose })] }
  ];
});

export const attemptsToForge: readonly Attempt[] = [...inLogs, ...decisions, ...preferences];
