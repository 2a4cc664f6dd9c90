import { toWriteRow, type NewLogRow } from '../../src/data/rows/logRow';
import { decisionBody, type WrittenDecision } from '../../src/domain/community/decisions';
import { communityKey, operationId, unitKey, type CommunityKey, type NamedPerson } from '../../src/domain/identity';
import { day } from '../../src/domain/time';
import { login, startGuildhall, type GuildhallTenant, type Who } from '../data/guildhallTenant';
import { jsonOf, type Answer, type RawRequest } from './rawRest';
import { denied } from './rights';
import { seenAfterPublishing, seenByAnybody } from './seen';
import { createInfo, listPath, Stage } from './stage';

jest.setTimeout(60_000);

type Log = 'Acts' | 'Memberships';
/** What the writer claims SharePoint should stamp. */
interface Claimed {
  readonly author?: Who;
  readonly created?: number;
}

/** Nobody knows whether SharePoint lets people who only add set Author and Created: here it does. */
describe('Where SharePoint lets a row be forged, the row does not count', () => {
  let company: GuildhallTenant;
  let stage: Stage;
  let operations = 0;
  let pumps: CommunityKey;
  let founded: number;

  beforeAll(async () => {
    company = await startGuildhall({ forgeableAuthor: true });
    stage = new Stage(company);
    pumps = await company.as('approver').foundCommunity(
      await company.actor('approver'),
      { title: 'Pumps', purpose: 'Keep pumps running.', audience: '', type: 'guild', unit: unitKey('field'), manager: await person('manager') },
      [],
      company.as('approver').newOperation()
    );
    for (const who of ['colleague', 'leader', 'approver', 'otherApprover', 'administrator'] as const) {
      await company.as(who).addMembershipRow(await company.actor(who), pumps, 'join', company.as(who).newOperation());
    }
    founded = JSON.parse(await seenByAnybody(stage)).entries[0].founded;
  });
  afterAll(() => company.close());

  async function person(who: Who): Promise<NamedPerson> {
    const { key, name } = await company.actor(who);
    return { key, name };
  }

  async function row(who: Who, said: Partial<NewLogRow> & Pick<NewLogRow, 'kind'>): Promise<NewLogRow> {
    return { person: (await person(who)).key, community: pumps, operation: operationId(`forged-${++operations}`), at: Date.now(), summary: 'By raw REST', body: {}, ...said };
  }

  /** Adds to a log by a plain POST. */
  async function add(who: Who, log: Log, said: NewLogRow, { author, created }: Claimed = {}): Promise<void> {
    const body = {
      ...toWriteRow(said),
      ...(author === undefined ? {} : { AuthorId: await stage.idOf(author) }),
      ...(created === undefined ? {} : { Created: new Date(created).toISOString() })
    };
    const added = await stage.rest.send(who, { path: `${listPath({ list: log, kind: 'list' })}/items`, method: 'POST', body });
    expect(added.status).toBe(201);
    await expectStamps(log, jsonOf<{ ID: number }>(added).ID, author ?? who, created);
  }

  /** Adds to a folder of Decisions by the form function, or to its root where `folder` is absent. */
  function deciding(folder: string | undefined, said: NewLogRow, author?: Who): RawRequest {
    const place = { list: 'Decisions', kind: 'list', ...(folder === undefined ? {} : { folder }) } as const;
    const values = { ...toWriteRow(said), ...(author === undefined ? {} : { Author: JSON.stringify([{ Key: login(author) }]) }) };
    const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    return { path: `${listPath(place)}/AddValidateUpdateItemUsingPath`, method: 'POST', body: { ...createInfo(place), formValues, bNewDocumentUpdate: false } };
  }

  async function decide(who: Who, folder: string, said: NewLogRow, author?: Who): Promise<void> {
    const answer = await stage.rest.send(who, deciding(folder, said, author));
    expect([answer.status, answer.code]).toEqual([200, '']);
    await expectStamps('Decisions', idIn(answer), author ?? who);
  }

  /** The forgery must have reached the list, or its not counting proves nothing. */
  async function expectStamps(list: string, id: number, author: Who, created?: number): Promise<void> {
    const stamps = await stage.succeed({ path: `web/lists/getbytitle('${list}')/items(${id})?$select=AuthorId,Created` });
    const { AuthorId, Created } = jsonOf<{ AuthorId: number; Created: string }>(stamps);
    expect(AuthorId).toBe(await stage.idOf(author));
    if (created !== undefined) expect(Math.abs(Date.parse(Created) - created)).toBeLessThan(1000);
  }

  const charter = (who: Who, title: string): Promise<NewLogRow> => row(who, { kind: 'charter', body: { title, purpose: 'Forged.', audience: '' } });
  const decision = (who: Who, kind: 'founded' | 'role', community: CommunityKey, said: object): Promise<NewLogRow> =>
    row(who, { kind, community, body: decisionBody({ kind, ...said } as WrittenDecision) });
  const founding = async (who: Who, key: string): Promise<NewLogRow> =>
    decision(who, 'founded', communityKey(key), { type: 'guild', charter: { title: key, purpose: 'P', audience: '' }, roles: [{ role: 'manager', person: await person(who) }], reason: '' });
  const deputy = async (who: Who, named: Who): Promise<NewLogRow> => decision(who, 'role', pumps, { term: { role: 'deputy', person: await person(named) } });

  interface Forgery {
    readonly name: string;
    readonly before?: () => Promise<void>;
    readonly forge: () => Promise<void>;
    readonly rightly: () => Promise<void>;
  }

  const forgeries: readonly Forgery[] = [
    {
      name: 'a charter in the manager’s name',
      forge: async () => add('employee', 'Acts', await charter('manager', 'Forged'), { author: 'manager' }),
      rightly: async () => add('manager', 'Acts', await charter('manager', 'Pumps and valves'))
    },
    {
      name: 'a charter by an employee who holds no role, in the own name',
      forge: async () => add('employee', 'Acts', await charter('employee', 'Mine')),
      rightly: async () => add('manager', 'Acts', await charter('manager', 'Pumps, valves, seals'))
    },
    {
      name: 'a charter that says it was the manager’s, under one’s own stamp',
      forge: async () => add('employee', 'Acts', await charter('manager', 'Said so')),
      rightly: async () => add('manager', 'Acts', await charter('manager', 'Pumps again'))
    },
    {
      name: 'a leave in somebody else’s name',
      forge: async () => add('employee', 'Memberships', await row('colleague', { kind: 'leave' }), { author: 'colleague' }),
      rightly: async () => add('colleague', 'Memberships', await row('colleague', { kind: 'leave' }))
    },
    {
      name: 'a join in somebody else’s name',
      forge: async () => add('employee', 'Memberships', await row('colleague', { kind: 'join' }), { author: 'colleague' }),
      rightly: async () => add('colleague', 'Memberships', await row('colleague', { kind: 'join' }))
    },
    {
      name: 'a join for somebody, under one’s own stamp',
      forge: async () => add('employee', 'Memberships', await row('manager', { kind: 'join' })),
      rightly: async () => add('manager', 'Memberships', await row('manager', { kind: 'join' }))
    },
    {
      name: 'a join dated back to an earlier month',
      forge: async () => {
        const then = Date.now() - 95 * day;
        await add('employee', 'Memberships', await row('employee', { kind: 'join', at: then }), { created: then });
      },
      rightly: async () => add('employee', 'Memberships', await row('employee', { kind: 'join' }))
    },
    {
      name: 'a leave whose community key carries somebody’s person key',
      forge: async () => add('employee', 'Memberships', await row('employee', { kind: 'leave', community: communityKey(`${pumps} ${await stage.idOf('leader')}`) })),
      rightly: async () => add('leader', 'Memberships', await row('leader', { kind: 'leave' }))
    },
    {
      name: 'a deputy named by an approver of another unit, in the own folder',
      forge: async () => decide('otherApprover', 'research', await deputy('otherApprover', 'otherApprover')),
      rightly: async () => decide('approver', 'field', await deputy('approver', 'leader'))
    },
    {
      name: 'a decision in the name of the other unit’s approver',
      forge: async () => decide('approver', 'field', await deputy('otherApprover', 'approver'), 'otherApprover'),
      rightly: async () => decide('approver', 'field', await deputy('approver', 'colleague'))
    },
    {
      name: 'a founding, by an approver of another unit, of a community that is there',
      forge: async () => decide('otherApprover', 'research', await founding('otherApprover', pumps)),
      rightly: async () => decide('otherApprover', 'research', await founding('otherApprover', 'fibres'))
    },
    {
      name: 'a founding in a folder inside the own folder, which is no unit',
      before: async () => {
        await stage.rest.send('approver', { path: `web/getFolderByServerRelativePath(decodedUrl='/sites/guildhall/Lists/Decisions/field')/folders/addusingpath(decodedUrl='inner')`, method: 'POST' });
      },
      forge: async () => decide('approver', 'field/inner', await founding('approver', 'nowhere')),
      rightly: async () => decide('approver', 'field', await founding('approver', 'somewhere'))
    },
    {
      name: 'a charter that a former manager dates back to the own term',
      before: async () => decide('approver', 'field', await decision('approver', 'role', pumps, { term: { role: 'manager', person: await person('colleague') } })),
      forge: async () => add('manager', 'Acts', await charter('manager', 'Still mine'), { created: founded }),
      rightly: async () => add('colleague', 'Acts', await charter('colleague', 'Pumps under new hands'))
    }
  ];

  test.each(forgeries.map(forgery => [forgery.name, forgery] as const))(
    '%s changes nothing that anybody sees, before and after publishing; done rightly it does',
    async (_name, { before, forge, rightly }) => {
      await before?.();
      const published = await seenAfterPublishing(stage);
      const seen = await seenByAnybody(stage);
      await forge();
      expect(await seenByAnybody(stage)).toBe(seen);
      expect(await seenAfterPublishing(stage)).toBe(published);
      expect(await seenByAnybody(stage)).toBe(seen);
      await rightly();
      expect(await seenByAnybody(stage)).not.toBe(seen);
      expect(await seenAfterPublishing(stage)).not.toBe(published);
    }
  );

  test('a leave by somebody who is no member is the own act and moves a shown count by one, but not past the next publishing', async () => {
    const published = await seenAfterPublishing(stage);
    const members = async (): Promise<number> => JSON.parse(await seenByAnybody(stage)).entries[0].members;
    const before = await members();
    await add('leader', 'Memberships', await row('leader', { kind: 'leave' }));
    expect(await members()).toBe(before - 1);
    expect(await seenAfterPublishing(stage)).toBe(published);
    expect(await members()).toBe(before);
  });

  test.each([
    ['the root of Decisions', 'employee', 'administrator', undefined],
    ['the root of Decisions', 'approver', 'administrator', undefined],
    ['the folder of a unit', 'employee', 'approver', 'field'],
    ['the folder of a unit', 'manager', 'approver', 'field'],
    ['the folder of another unit', 'otherApprover', 'approver', 'field'],
    ['the folder of another unit', 'approver', 'otherApprover', 'research']
  ] as const)('a founding in %s by the %s is refused by SharePoint; the %s adds it', async (_where, who, other, folder) => {
    const key = `refused-${++operations}`;
    const request = deciding(folder, await founding(other, key), other);
    const seen = await seenByAnybody(stage);
    const refused = await stage.rest.send(who, request);
    expect({ status: refused.status, code: refused.code }).toEqual(denied);
    expect(await seenByAnybody(stage)).toBe(seen);
    const added = await stage.rest.send(other, request);
    expect([added.status, added.code]).toEqual([200, '']);
    // Even an administrator's row counts in the folder of a unit only.
    if (folder === undefined) expect(await seenByAnybody(stage)).toBe(seen);
    else expect(await seenByAnybody(stage)).toContain(`"key": "${key}"`);
  });

  test('the same founding by a plain POST lands in the root, so SharePoint refuses it to approvers as well', async () => {
    const body = toWriteRow(await founding('approver', 'posted'));
    const request = { path: "web/lists/getbytitle('Decisions')/items", method: 'POST', body } as const;
    for (const who of ['employee', 'manager', 'leader', 'approver', 'otherApprover'] as const) {
      const refused = await stage.rest.send(who, request);
      expect({ who, status: refused.status, code: refused.code }).toEqual({ who, ...denied });
    }
    const seen = await seenByAnybody(stage);
    expect((await stage.rest.send('administrator', request)).status).toBe(201);
    expect(await seenByAnybody(stage)).toBe(seen);
  });
});

function idIn(answer: Answer): number {
  const { value } = jsonOf<{ value: { FieldName: string; FieldValue: string }[] }>(answer);
  return Number(value.find(line => line.FieldName === 'Id')?.FieldValue);
}
