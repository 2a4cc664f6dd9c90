import { drafted } from '../domain/drafted';
import { openGuildhall } from '../../src/data/guildhall';
import { Failure } from '../../src/domain/failure';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey, unitKey } from '../../src/domain/identity';
import type { GuildhallTenant, Send, Who } from './guildhallTenant';
import { siteOf, startGuildhall } from './guildhallTenant';

/** Lets a request through and then loses its answer, for every request that `isLost` names. */
const losing =
  (isLost: (method: string, url: string) => boolean): Send =>
  async (url, init) => {
    const answer = await fetch(url, init);
    if (!isLost(init.method ?? 'GET', url)) return answer;
    await answer.arrayBuffer();
    throw new TypeError('network connection was lost');
  };

const writes = (method: string, url: string): boolean => method === 'POST' && /items$|AddValidateUpdateItemUsingPath/.test(url);

describe('When the answer to a write is lost', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  const as = (who: Who, send: Send) => openGuildhall(siteOf(company.tenant, who, send));
  const rowsOf = async (list: string): Promise<number> => {
    const response = await company.tenant.raw('ada@contoso.example')(`web/lists/getByTitle('${list}')/items?$filter=FileSystemObjectType eq 0&$select=ID`);
    return ((await response.json()) as { value: unknown[] }).value.length;
  };
  const pumps = communityKey('pumps');

  test('the list is asked, and the person learns that it worked', async () => {
    const before = await rowsOf('Memberships');
    const employee = await company.actor('employee');
    const guildhall = as('employee', losing(writes));
    await guildhall.addMembershipRow(employee, pumps, 'join', guildhall.newOperation());
    expect(await rowsOf('Memberships')).toBe(before + 1);
  });

  test('founding by the form function learns it too', async () => {
    const guildhall = as('approver', losing(writes));
    const manager = await company.actor('manager');
    const key: CommunityKey = await guildhall.foundCommunity(
      await company.actor('approver'),
      drafted({ manager }),
      guildhall.newOperation()
    );
    expect((await company.as('employee').readNewerRows(await company.as('employee').readDirectory())).decisions.map(({ community }) => community)).toEqual([key]);
  });

  test('and the list cannot be asked either, nobody claims to know; trying again is the same act', async () => {
    const employee = await company.actor('colleague');
    const offline = as('colleague', losing((method, url) => writes(method, url) || url.includes('OperationId')));
    const operation = offline.newOperation();
    const failure = await offline.addMembershipRow(employee, pumps, 'join', operation).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'unavailable', outcomeUnknown: true });
    await company.as('colleague').addMembershipRow(employee, pumps, 'join', operation);
    expect([...(await company.as('colleague').readMembershipsOf(employee.key)).keys()]).toEqual([pumps]);
    const { memberships } = await company.as('employee').readNewerRows(await company.as('employee').readDirectory());
    expect(memberships.filter(row => row.operation === operation)).toHaveLength(2);
  });

  test('what SharePoint refused is told as refused', async () => {
    const failure = await as('employee', losing(() => false))
      .foundCommunity(
        { ...(await company.actor('employee')), approverOf: [unitKey('field')] },
        drafted({ title: 'Mine', manager: await company.actor('manager') }),
        company.as('employee').newOperation()
      )
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
  });
});
