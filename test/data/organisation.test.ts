import { openGuildhall } from '../../src/data/guildhall';
import type { Guildhall } from '../../src/data/guildhall';
import { listOf } from '../../src/data/client/site';
import { readAssignments } from '../../src/data/repositories/organisation';
import { departmentKey, personKey, unitKey } from '../../src/domain/identity';
import { readDepartmentTable } from '../../src/domain/organisation/departmentTable';
import { readPeopleTable } from '../../src/domain/organisation/peopleTable';
import type { GuildhallTenant, Send, Who } from './guildhallTenant';
import { cast, siteOf, startGuildhall } from './guildhallTenant';

const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const today = at('2026-11-27');
const silent = (): void => undefined;
const field = unitKey('field');

describe('What administrators keep about the organisation', () => {
  let company: GuildhallTenant;
  let administrator: Guildhall;
  beforeEach(async () => {
    company = await startGuildhall();
    administrator = company.as('administrator');
  });
  afterEach(() => company.close());

  const as = (who: Who, send?: Send): Guildhall => openGuildhall(siteOf(company.tenant, who, send));

  async function pasteDepartments(text: string, guildhall = administrator) {
    const { departments, problems } = readDepartmentTable(text, await guildhall.readOrganisation());
    expect(problems).toEqual([]);
    return guildhall.takeOverDepartments(departments, silent);
  }

  async function preparePeople(text: string, guildhall = administrator) {
    const { lines, problems } = readPeopleTable(text, await guildhall.readOrganisation(), today);
    expect(problems).toEqual([]);
    return guildhall.preparePeople(lines, silent);
  }

  async function pastePeople(text: string, guildhall = administrator) {
    return guildhall.takeOverPeople((await preparePeople(text, guildhall)).lines, silent);
  }

  /** “who department from until”, as the list holds it, in order. */
  async function whoWorksWhere(): Promise<string[]> {
    const names = new Map(await Promise.all((Object.keys(cast) as Who[]).map(async who => [(await company.actor(who)).key, who] as const)));
    const day = (instant?: number): string => (instant === undefined ? 'open' : new Date(instant).toISOString().slice(0, 10));
    const rows = await readAssignments(company.site('administrator'), silent, silent);
    return rows.map(({ person, department, from, until }) => `${names.get(person) ?? person} ${department} ${day(from)} ${day(until)}`).sort();
  }

  const counts = <Changes extends { added: readonly unknown[]; unchanged: number }>({ added, unchanged }: Changes) => ({ added: added.length, unchanged });

  describe('Departments', () => {
    test('are added and changed as pasted; pasted again, nothing changes', async () => {
      expect(counts(await pasteDepartments('Finance,Field,40\nLab,Research'))).toEqual({ added: 2, unchanged: 0 });
      const changes = await pasteDepartments('FINANCE,Field,41\nLab,Research\nOps,Field');
      expect(changes.changed).toEqual([
        {
          before: { key: 'finance', title: 'Finance', unit: 'field', headcount: 40 },
          after: { key: 'finance', title: 'FINANCE', unit: 'field', headcount: 41 }
        }
      ]);
      expect(counts(await pasteDepartments('FINANCE,Field,41\nLab,Research\nOps,Field'))).toEqual({ added: 0, unchanged: 3 });
      expect((await as('employee').readOrganisation()).departments).toEqual([
        { key: 'finance', title: 'FINANCE', unit: 'field', headcount: 41 },
        { key: 'lab', title: 'Lab', unit: 'research', headcount: undefined },
        { key: 'ops', title: 'Ops', unit: 'field', headcount: undefined }
      ]);
    });

    test('are told how far they are', async () => {
      const told: string[] = [];
      const { departments } = readDepartmentTable('Finance,Field\nLab,Research', await administrator.readOrganisation());
      await administrator.takeOverDepartments(departments, ({ doing, done, of }) => told.push(`${doing} ${done}/${of ?? '?'}`));
      expect(told).toEqual(['Writing departments 0/2', 'Writing departments 2/2']);
    });

    test('that came into another unit meanwhile are a conflict, and nothing is written', async () => {
      const { departments } = readDepartmentTable('Finance,Field\nLab,Research', await administrator.readOrganisation());
      await pasteDepartments('Finance,Research');
      await expect(administrator.takeOverDepartments(departments, silent)).rejects.toMatchObject({ kind: 'conflict', message: '“Finance” is in another unit here meanwhile.' });
      expect((await administrator.readOrganisation()).departments).toHaveLength(1);
    });

    test('that two administrators change at once are a conflict for the slower one', async () => {
      await pasteDepartments('Finance,Field,40');
      let interferes = true;
      const slow = as('administrator', async (url, init) => {
        if (interferes && new Headers(init.headers).get('X-HTTP-Method') === 'MERGE') {
          interferes = false;
          await pasteDepartments('Finance,Field,50');
        }
        return fetch(url, init);
      });
      await expect(pasteDepartments('Finance,Field,60', slow)).rejects.toMatchObject({ kind: 'conflict', message: 'Another administrator changed Finance meanwhile.' });
      expect((await administrator.readOrganisation()).departments[0]?.headcount).toBe(50);
    });

    test('are for administrators to keep', async () => {
      await expect(pasteDepartments('Finance,Field', as('approver'))).rejects.toMatchObject({ kind: 'forbidden' });
    });
  });

  describe('The headcount of a unit', () => {
    test('is changed on top of what the administrator saw, and may be taken away', async () => {
      const seen = await administrator.readUnitHeadcount(field);
      expect(seen.headcount).toBe(400);
      const changed = await administrator.changeUnitHeadcount(field, seen, 410);
      expect(await administrator.readUnitHeadcount(field)).toEqual(changed);
      expect((await administrator.changeUnitHeadcount(field, changed, undefined)).headcount).toBeUndefined();
      expect((await as('employee').readOrganisation()).units.map(({ headcount }) => headcount)).toEqual([undefined, 90]);
    });

    test('changed by another administrator meanwhile is a conflict, and keeps the other’s', async () => {
      const seen = await administrator.readUnitHeadcount(field);
      await as('administrator').changeUnitHeadcount(field, seen, 500);
      await expect(administrator.changeUnitHeadcount(field, seen, 600)).rejects.toMatchObject({ kind: 'conflict', message: 'Another administrator set the headcount to 500 meanwhile.' });
      expect((await administrator.changeUnitHeadcount(field, seen, 500)).headcount).toBe(500);
    });

    test('below one, or of part of a person, is refused', async () => {
      const seen = await administrator.readUnitHeadcount(field);
      for (const headcount of [0, -1, 1.5, Number.NaN]) {
        await expect(administrator.changeUnitHeadcount(field, seen, headcount)).rejects.toMatchObject({ kind: 'invalid' });
      }
    });

    test('of a unit that is not there is not found', async () => {
      await expect(administrator.readUnitHeadcount(unitKey('nowhere'))).rejects.toMatchObject({ kind: 'notFound' });
    });
  });

  describe('People', () => {
    beforeEach(() => pasteDepartments('Finance,Field\nOps,Field\nLab,Research'));

    test('are written as pasted; a move ends one assignment and begins the next; pasted again, nothing changes', async () => {
      const first = `Account,Department,From\n${cast.employee},Finance,2024-01-01\n${cast.colleague.toUpperCase()},Lab,2024-01-01`;
      expect(counts(await pastePeople(first))).toEqual({ added: 2, unchanged: 0 });
      expect(counts(await pastePeople(first))).toEqual({ added: 0, unchanged: 2 });
      const second = `${cast.employee},Ops,2025-01-01\n${cast.colleague},Lab,2024-01-01,2025-06-30`;
      const { ended, added } = await pastePeople(second);
      expect([ended.length, added.length]).toEqual([2, 1]);
      const end = ['colleague lab 2024-01-01 2025-07-01', 'employee finance 2024-01-01 2025-01-01', 'employee ops 2025-01-01 open'];
      expect(await whoWorksWhere()).toEqual(end);
      expect(counts(await pastePeople(second))).toEqual({ added: 0, unchanged: 2 });
      expect(await whoWorksWhere()).toEqual(end);
    });

    test('keep the account and its object id beside them', async () => {
      await pastePeople(`Account,Department,Object id\n${cast.employee},Finance,0F0F0F0F-1111-4222-8333-444444444444`);
      const [row] = await listOf(company.site('administrator'), 'people').items.select('Title', 'Account', 'EntraObjectId', 'EffectiveFrom')<object[]>();
      expect(row).toMatchObject({ Title: 'Employee', Account: cast.employee, EntraObjectId: '0f0f0f0f-1111-4222-8333-444444444444', EffectiveFrom: '2026-11-27T00:00:00.000Z' });
    });

    test('whom the site has not met yet are looked up; accounts that nobody has are told beside their line, and stop nobody', async () => {
      await company.tenant.workbench('people', [{ upn: 'new@contoso.example', name: 'Nora New' }]);
      const prepared = await preparePeople(`${cast.employee},Finance\nnobody@contoso.example,Lab\nnew@contoso.example,Ops\ntypo@contoso.exmple,Ops`);
      expect(prepared.unknown).toEqual([
        { line: 2, column: 'Account', says: 'Nobody has the account “nobody@contoso.example”.' },
        { line: 4, column: 'Account', says: 'Nobody has the account “typo@contoso.exmple”.' }
      ]);
      expect(prepared.changes.added.map(({ source: { name } }) => name)).toEqual(['Employee', 'Nora New']);
      expect(await whoWorksWhere()).toEqual([]);
      await administrator.takeOverPeople(prepared.lines, silent);
      expect(await whoWorksWhere()).toHaveLength(2);
    });

    test.each([404, 400])('nobody is told where SharePoint says with status %d that there is nobody', async status => {
      const asked = as('administrator', async (url, init) => {
        const answer = await fetch(url, init);
        if (!url.endsWith('/$batch') || !String(init.body).includes('ensureuser')) return answer;
        return new Response((await answer.text()).replace(/HTTP\/1\.1 404 /g, `HTTP/1.1 ${status} `), answer);
      });
      expect((await preparePeople('nobody@contoso.example,Lab', asked)).unknown).toHaveLength(1);
    });

    test('whose lines would change what has ended are told, and nothing is written', async () => {
      await pastePeople(`${cast.employee},Finance,2024-01-01,2024-12-31`);
      const { changes, lines } = await preparePeople(`${cast.colleague},Lab,2024-01-01\n${cast.employee},Ops,2024-06-01`);
      expect(changes.problems).toEqual([
        { line: 2, column: 'From', says: `“${cast.employee}” was in Finance from 2024-01-01 until 2024-12-31. What has ended is not changed.` }
      ]);
      await expect(administrator.takeOverPeople(lines, silent)).rejects.toMatchObject({ kind: 'conflict' });
      expect(await whoWorksWhere()).toEqual(['employee finance 2024-01-01 2025-01-01']);
    });

    test('are told how far they are', async () => {
      const told = new Set<string>();
      const { lines } = readPeopleTable(`${cast.employee},Finance\n${cast.colleague},Lab`, await administrator.readOrganisation(), today);
      const prepared = await administrator.preparePeople(lines, ({ doing, done, of }) => told.add(`${doing} ${done}/${of ?? '?'}`));
      await administrator.takeOverPeople(prepared.lines, ({ doing, done, of }) => told.add(`${doing} ${done}/${of ?? '?'}`));
      expect([...told]).toEqual(['Looking accounts up 2/2', 'Reading who works where 0/?', 'Writing who works where 2/2']);
    });

    test('are for administrators to see and to keep', async () => {
      await expect(preparePeople(`${cast.employee},Finance`, as('approver'))).rejects.toMatchObject({ kind: 'notFound' });
    });

    test('taken over and interrupted at any request, then taken over again, end the same', async () => {
      const before = `Account,Department,From\n${cast.employee},Finance,2024-01-01\n${cast.colleague},Lab,2024-01-01\n${cast.manager},Ops,2024-01-01`;
      const after = `${cast.employee},Ops,2025-01-01\n${cast.colleague},Lab,2024-01-01,2025-06-30\n${cast.leader},Lab,2023-01-01`;
      const end = [
        'colleague lab 2024-01-01 2025-07-01',
        'employee finance 2024-01-01 2025-01-01',
        'employee ops 2025-01-01 open',
        'leader lab 2023-01-01 open',
        'manager ops 2024-01-01 open'
      ];
      let survived = 0;
      for (let kill = 1; survived === 0; kill++) {
        await company.close();
        company = await startGuildhall();
        administrator = company.as('administrator');
        await pasteDepartments('Finance,Field\nOps,Field\nLab,Research');
        await pastePeople(before);
        survived = await interruptedAt(kill, after);
        await pastePeople(after);
        expect(await whoWorksWhere()).toEqual(end);
      }
      expect(survived).toBeGreaterThan(6);
    }, 300_000);

    /** Takes a table over while every request behind the one of this number is lost; the number, where none was. */
    async function interruptedAt(kill: number, text: string): Promise<number> {
      let sent = 0;
      const dying = as('administrator', async (url, init) => {
        sent += 1;
        if (sent > kill) throw new TypeError('fetch failed');
        const answer = await fetch(url, init);
        // The last one arrives, and its answer does not.
        if (sent === kill && init.method === 'POST') throw new TypeError('fetch failed');
        return answer;
      });
      const result = await pastePeople(text, dying).catch((error: unknown) => error);
      return result instanceof Error ? 0 : sent;
    }
  });

  describe('Leadership viewers and approvers', () => {
    const names = async (group: Parameters<Guildhall['readGroupMembers']>[0]) => (await administrator.readGroupMembers(group)).map(({ name }) => name);

    test('are real members of SharePoint’s groups: named, added and taken out', async () => {
      expect(await names('leadership')).toEqual(['Leader']);
      const eva = await company.actor('employee');
      expect((await administrator.addGroupMember('leadership', eva)).map(({ name }) => name)).toEqual(['Employee', 'Leader']);
      expect((await administrator.addGroupMember('leadership', eva)).map(({ name }) => name)).toEqual(['Employee', 'Leader']);
      expect((await company.actor('employee')).isLeadershipViewer).toBe(true);
      expect((await administrator.removeGroupMember('leadership', eva)).map(({ name }) => name)).toEqual(['Leader']);
      expect(await administrator.removeGroupMember('leadership', await company.actor('leader'))).toEqual([]);
    });

    test('everybody may see who decides for a unit, because proposals wait for them', async () => {
      expect((await as('colleague').readGroupMembers({ approversOf: field })).map(({ name }) => name)).toEqual(['Approver']);
    });

    test('decide for their unit from then on', async () => {
      await administrator.addGroupMember({ approversOf: field }, await company.actor('employee'));
      expect((await company.actor('employee')).approverOf).toEqual(['field']);
      expect(await administrator.readGroupMembers({ approversOf: field })).toEqual([
        { key: (await company.actor('approver')).key, name: 'Approver', isPerson: true },
        { key: (await company.actor('employee')).key, name: 'Employee', isPerson: true }
      ]);
    });

    test('the last approver of a unit stays', async () => {
      await expect(administrator.removeGroupMember({ approversOf: field }, await company.actor('approver'))).rejects.toMatchObject({
        kind: 'invalid',
        message: 'Somebody has to decide for this unit. Add another approver first.'
      });
      expect(await names({ approversOf: field })).toEqual(['Approver']);
    });

    test('two administrators who take out the last two at once leave one', async () => {
      const [amal, eva] = [await company.actor('approver'), await company.actor('employee')];
      await administrator.addGroupMember({ approversOf: field }, eva);
      let interferes = true;
      const slow = as('administrator', async (url, init) => {
        if (interferes && url.toLowerCase().includes('removebyid')) {
          interferes = false;
          await administrator.removeGroupMember({ approversOf: field }, eva);
        }
        return fetch(url, init);
      });
      await expect(slow.removeGroupMember({ approversOf: field }, amal)).rejects.toMatchObject({ kind: 'invalid' });
      expect(await names({ approversOf: field })).toEqual(['Approver']);
    });

    test('taking somebody out twice, or somebody who is not in, is no failure', async () => {
      const eva = await company.actor('employee');
      expect((await administrator.removeGroupMember('leadership', eva)).map(({ name }) => name)).toEqual(['Leader']);
    });

    test('whose removal lost its answer is known to be out', async () => {
      await administrator.addGroupMember('leadership', await company.actor('employee'));
      let isLost = false;
      const guildhall = as('administrator', async (url, init) => {
        const answer = await fetch(url, init);
        if (isLost || !url.toLowerCase().includes('removebyid')) return answer;
        isLost = true;
        throw new TypeError('fetch failed');
      });
      expect((await guildhall.removeGroupMember('leadership', await company.actor('employee'))).map(({ name }) => name)).toEqual(['Leader']);
    });

    test('are for administrators to name', async () => {
      await expect(as('approver').addGroupMember('leadership', await company.actor('approver'))).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(as('leader').removeGroupMember('leadership', await company.actor('leader'))).rejects.toMatchObject({ kind: 'forbidden' });
    });
  });

  describe('Somebody who has left', () => {
    test('is marked since a day, which ends the assignment; marked again, nothing changes', async () => {
      await pasteDepartments('Finance,Field');
      await pastePeople(`${cast.employee},Finance,2024-01-01\n${cast.colleague},Finance,2024-01-01`);
      const eva = await company.actor('employee');
      await administrator.markLeaver(eva, at('2026-03-01'));
      await administrator.markLeaver(eva, at('2026-03-01'));
      expect(await as('colleague').readLeavers()).toEqual([{ key: eva.key, name: 'Employee', since: at('2026-03-01') }]);
      expect(await whoWorksWhere()).toEqual(['colleague finance 2024-01-01 open', 'employee finance 2024-01-01 2026-03-01']);
    });

    test('by mistake is taken back: nothing is deleted, and the person can be marked again', async () => {
      const eva = await company.actor('employee');
      await administrator.markLeaver(eva, at('2026-03-01'));
      const [leaver] = await administrator.readLeavers();
      if (leaver === undefined) throw new Error('Nobody was marked.');
      await administrator.takeLeaverBack(leaver);
      await administrator.takeLeaverBack(leaver);
      expect(await administrator.readLeavers()).toEqual([]);
      const rows = await listOf(company.site('administrator'), 'leavers').items.select('PersonKey', 'Since')<{ PersonKey: string; Since: string | null }[]>();
      expect(rows.map(({ PersonKey, Since }) => [PersonKey, Since ?? ''])).toEqual([[eva.key, '']]);
      await administrator.markLeaver(eva, at('2026-04-01'));
      expect((await administrator.readLeavers()).map(({ since }) => since)).toEqual([at('2026-04-01')]);
    });

    test('with another day by another administrator is a conflict', async () => {
      const eva = await company.actor('employee');
      await administrator.markLeaver(eva, at('2026-03-01'));
      await expect(administrator.markLeaver(eva, at('2026-04-01'))).rejects.toMatchObject({ kind: 'conflict', message: 'Another administrator changed since when Employee has left.' });
      await expect(administrator.takeLeaverBack({ ...eva, since: at('2026-04-01') })).rejects.toMatchObject({ kind: 'conflict' });
      await expect(administrator.takeLeaverBack({ key: personKey('4711'), name: 'Nobody', since: 0 })).rejects.toMatchObject({ kind: 'notFound' });
    });

    test('is nobody on a site that has no such list yet', async () => {
      await listOf(company.site('administrator'), 'leavers').delete();
      expect(await as('employee').readLeavers()).toEqual([]);
    });

    test('is not for everyone to mark', async () => {
      await expect(as('employee').markLeaver(await company.actor('manager'), today)).rejects.toMatchObject({ kind: 'forbidden' });
    });
  });

  test('departments keep their key as an assignment names it', async () => {
    await pasteDepartments('Génie logiciel,Research');
    await pastePeople(`${cast.employee},genie LOGICIEL,2024-01-01`);
    expect((await readAssignments(company.site('administrator'), silent, silent))[0]?.department).toBe(departmentKey('genie-logiciel'));
  });
});
