import { isFailure } from '../../src/domain/failure';
import { unitKey } from '../../src/domain/identity';
import type { UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import type { ReportIndex } from '../../src/domain/report/reportIndex';
import { unitReportsFolder } from '../../src/data/schema/lists';
import type { UtcMonth } from '../../src/domain/time';
import { cast, guildhallSite, startGuildhall, tenantId, type GuildhallTenant, type Who } from './guildhallTenant';
import { field, fillCompany, publishAt, requestsOf, research, takePart } from './unitReportsScene';

jest.setTimeout(60_000);

const march = '2026-03' as UtcMonth;

/** Whom the groups `Leaders field` and `Leaders research` hold. */
const leads: Partial<Record<Who, readonly string[]>> = { unitLeader: ['field'], manager: ['research'], otherApprover: ['field', 'research'] };

async function indexOf(company: GuildhallTenant, who: Who, unit = field): Promise<ReportIndex> {
  const index = await company.as(who).readReportIndex(unit);
  if (index === undefined) throw new Error(`${who} reads no reports of ${unit}.`);
  return index;
}

describe('The reports of a business unit', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
    await fillCompany(company, leads);
    await publishAt(company, '2026-04-03');
  });
  afterAll(() => company.close());

  test('name the periods of the company’s, and tell of the unit', async () => {
    const index = await indexOf(company, 'unitLeader');
    expect(index).toMatchObject({ unit: 'field', coversUntil: Date.parse('2026-04-01T00:00:00Z'), without: [] });
    expect([index.months, index.quarters, index.years].map(all => all.map(({ period, revision, file, minimum }) => [period, revision, file, minimum]))).toEqual([
      ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map(period => [period, 1, `${period}.r1.json`, 5]),
      ['2025-Q4', '2026-Q1'].map(period => [period, 1, `${period}.r1.json`, 5]),
      [['2025', 1, '2025.r1.json', 5]]
    ]);
    expect(index.monthSummaries.map(({ month, company: whole, units, communityCount, communitiesShown }) => [month, whole, units.map(({ people }) => people), communityCount, communitiesShown])).toEqual(
      index.months.map(({ period }) => [period, null, [12], 1, 1])
    );
    expect(index.quarterSummaries).toEqual([]);
  });

  test('are cut out of the company’s: a month, a quarter, a year, and how long its communities lived', async () => {
    const [unitLeader, leader] = [company.as('unitLeader'), company.as('leader')];
    const index = await indexOf(company, 'unitLeader');
    const whole = await leader.readReportIndex();
    if (whole === undefined) throw new Error('Nothing is published.');
    const [month, wholeMonth] = [await unitLeader.readMonthReport(index, march), await leader.readMonthReport(whole, march)];
    expect(month).toMatchObject({ unit: 'field', company: null, units: [{ key: 'field', headcount: 400, people: 12 }], communities: [{ key: 'pumps', people: 18 }] });
    expect(wholeMonth).toMatchObject({ company: 21, units: [{ people: 12 }, { people: null }, { people: null }], communities: [{ key: 'lasers', people: 16 }, { key: 'pumps', people: 18 }] });
    const quarter = await unitLeader.readQuarterReport(index, '2026-Q1' as UtcQuarter);
    expect(quarter.people).toEqual({ rows: ['field', 'research', ''], columns: ['lasers', 'pumps'], shown: [[0, 0, 7], [0, 1, 12]], rowTotals: [null, null, null], columnTotals: [null, 18], total: null });
    const year = await unitLeader.readYearReport(index, '2025' as UtcYear);
    // One quarter shows nearly everybody of its year: beside it the year can show nothing.
    expect([year.departments.map(({ key }) => key), year.people.columns, year.people.shown]).toEqual([['service'], ['pumps'], []]);
    expect((await unitLeader.readLives(field)).lives.map(({ key }) => key)).toEqual(['pumps']);
  });

  /** Who reads what of the library, by plain REST: 200 or 404, as SharePoint hides what somebody may not read. */
  const files = ['published.json', '2026-03.r1.json', '2026-Q1.r1.json', '2025.r1.json', 'lives.json'] as const;
  const folders = ['company', 'unit-field', 'unit-research'] as const;
  const readers: Readonly<Record<(typeof folders)[number], readonly Who[]>> = {
    company: ['leader', 'administrator'],
    'unit-field': ['unitLeader', 'otherApprover', 'leader', 'administrator'],
    'unit-research': ['manager', 'otherApprover', 'leader', 'administrator']
  };
  const cells = (Object.keys(cast) as Who[]).flatMap(who => folders.map(folder => [who, folder, readers[folder].includes(who)] as const));
  test.each(cells)('by raw REST, %s reads %s: %s', async (who, folder, may) => {
    const raw = company.tenant.raw(cast[who], guildhallSite);
    const at = `${guildhallSite}/Reports/${folder}`;
    for (const file of files) {
      const path = `web/getFileByServerRelativePath(decodedUrl='${at}/${file}')`;
      for (const asked of [`${path}/$value`, path, `${path}/ListItemAllFields`]) expect([asked, (await raw(asked)).status]).toEqual([asked, may ? 200 : 404]);
    }
    const listed = await raw(`web/getFolderByServerRelativePath(decodedUrl='${at}')/files?$select=Name`);
    expect(listed.status).toBe(may ? 200 : 404);
    const { value } = (await (await raw("web/lists/getByTitle('Reports')/items?$select=FileRef&$top=5000")).json()) as { value: { FileRef: string }[] };
    expect(value.some(({ FileRef }) => FileRef.startsWith(`${at}/`))).toBe(may);
    const write = await raw(`web/getFolderByServerRelativePath(decodedUrl='${at}')/files/addusingpath(decodedUrl='x-${who}.json',overwrite=false)`, { method: 'POST', body: '{}' });
    expect(write.status).toBe(who === 'administrator' ? 201 : may ? 403 : 404);
  });

  test('somebody is told whose reports are there for him, in one request', async () => {
    await requestsOf(company);
    expect(await company.as('otherApprover').readReadableReports()).toEqual({ company: false, units: ['field', 'research'] });
    expect(await requestsOf(company)).toHaveLength(1);
    expect(await company.as('unitLeader').readReadableReports()).toEqual({ company: false, units: ['field'] });
    expect(await company.as('employee').readReadableReports()).toEqual({ company: false, units: [] });
    expect(await company.as('leader').readReadableReports()).toEqual({ company: true, units: ['field', 'research'] });
  });

  test('the groups of the site say who leads which unit', async () => {
    expect((await company.actor('otherApprover')).leaderOf).toEqual(['field', 'research']);
    expect((await company.actor('unitLeader')).leaderOf).toEqual(['field']);
    expect((await company.actor('employee')).leaderOf).toEqual([]);
  });

  test('are not there for whoever may not look', async () => {
    expect(await company.as('employee').readReportIndex(field)).toBeUndefined();
    expect(await company.as('manager').readReportIndex(field)).toBeUndefined();
    const failure = await company.as('manager').readLives(field).catch((error: unknown) => error);
    expect(isFailure(failure, 'notFound')).toBe(true);
  });

  test('written once, are not written again: a second publishing asks once for each unit and changes nothing there', async () => {
    await requestsOf(company);
    await publishAt(company, '2026-04-20');
    const requests = (await requestsOf(company)).filter(({ url }) => url.includes('unit-'));
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect((await indexOf(company, 'unitLeader')).publishedAt).toBe(Date.parse('2026-04-03T06:00:00Z'));
  });
});

describe('The reports of a unit, as time goes on', () => {
  let company: GuildhallTenant;
  beforeEach(async () => {
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
    await fillCompany(company, leads);
  });
  afterEach(() => company.close());

  const readAll = async (unit = field): Promise<Record<string, string>> => {
    const raw = company.tenant.raw(cast.administrator, guildhallSite);
    const at = `${guildhallSite}/Reports/${unitReportsFolder(unit)}`;
    const { value } = (await (await raw(`web/getFolderByServerRelativePath(decodedUrl='${at}')/files?$select=Name`)).json()) as { value: { Name: string }[] };
    const texts = await Promise.all(value.map(async ({ Name }) => [Name, await (await raw(`web/getFileByServerRelativePath(decodedUrl='${at}/${Name}')/$value`)).text()] as const));
    return Object.fromEntries(texts.sort());
  };

  test('cut off between two files, leave the index of before; run again, they end with the same bytes', async () => {
    let left = 4;
    const stop = async (): Promise<unknown> =>
      publishAt(company, '2026-04-03', ({ doing }) => {
        if (doing === 'Writing the reports of units' && left-- === 0) throw new Error('The page was closed.');
      }).catch((error: unknown) => error);
    expect(await stop()).toMatchObject({ message: 'The page was closed.' });
    expect(await company.as('unitLeader').readReportIndex(field)).toBeUndefined();
    expect(Object.keys(await readAll())).toEqual(['2025-10.r1.json', '2025-11.r1.json', '2025-12.r1.json', '2026-01.r1.json']);
    await publishAt(company, '2026-04-03');
    const reports = async (): Promise<unknown> => Promise.all([field, research].map(async unit => ({ ...(await readAll(unit)), 'lives.json': undefined })));
    const ended = await reports();
    await company.close();
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
    await fillCompany(company, leads);
    await publishAt(company, '2026-04-03');
    expect(await reports()).toEqual(ended);
  });

  test('written for the first time, cost a request for each file and five beside them', async () => {
    await requestsOf(company);
    await publishAt(company, '2026-04-03');
    const requests = (await requestsOf(company)).filter(({ url, method }) => url.includes('unit-field') && !url.endsWith('contextinfo') && method !== 'OPTIONS');
    const files = Object.keys(await readAll()).filter(name => /^20/.test(name));
    // The index, the rights of the folder, the lives before and after, the index again.
    expect([files.length, requests.length]).toEqual([9, 9 + 5]);
  });

  test('get the month that is new, and keep the others', async () => {
    await publishAt(company, '2026-04-03');
    const before = await readAll();
    await takePart(company, ['2026-04']);
    await requestsOf(company);
    await publishAt(company, '2026-05-02');
    const after = await readAll();
    expect(Object.keys(after).filter(name => before[name] !== after[name])).toEqual(['2026-04.r1.json', 'lives.json', 'published.json']);
    expect((await indexOf(company, 'unitLeader')).monthSummaries.map(({ month }) => month)).toEqual(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
    const added = (await requestsOf(company)).filter(({ url, method }) => method !== 'GET' && url.includes('unit-field'));
    expect(added).toHaveLength(3);
  });

  test('keep their files after the company’s index was damaged and the minimum raised', async () => {
    await publishAt(company, '2026-04-03');
    const administrator = company.as('administrator');
    await administrator.changeMinimumGroupSize(await administrator.readMinimumGroupSize(), 7);
    await company.site('administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`).files.addUsingPath('published.json', '{', { Overwrite: true });
    await publishAt(company, '2026-04-04');
    const index = await indexOf(company, 'unitLeader');
    expect(index.months.every(({ revision, minimum }) => revision === 1 && minimum === 5)).toBe(true);
    expect(index.monthSummaries.every(({ minimum }) => minimum === 5)).toBe(true);
    expect(Object.keys(await readAll()).filter(name => name.startsWith('2026-03'))).toEqual(['2026-03.r1.json']);
    expect((await company.as('unitLeader').readMonthReport(index, march)).minimum).toBe(5);
  });

  test('a closed period is cut out of the file that was published, whatever became of its rows', async () => {
    await publishAt(company, '2026-04-03');
    // More people in a month that is closed; and a unit that lost all it had.
    await takePart(company, ['2026-03']);
    await company.site('administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/unit-field`).delete();
    await company.as('administrator').mendSetUp(tenantId, ['folderRights'], () => undefined);
    const rows = await company.site('administrator').sp.web.lists.getByTitle('History').items.select('Id').filter("PersonKey eq '1000'").top(500)<{ Id: number }[]>();
    for (const { Id } of rows) await company.site('administrator').sp.web.lists.getByTitle('History').items.getById(Id).delete();
    await publishAt(company, '2026-04-05');
    const index = await indexOf(company, 'unitLeader');
    expect((await company.as('unitLeader').readMonthReport(index, march)).units).toMatchObject([{ people: 12 }]);
  });

  test('of a unit that is new know what was published since, and nothing is asked twice of the files before', async () => {
    await publishAt(company, '2026-04-03');
    await company.as('administrator').addUnit(tenantId, { title: 'Sales', headcount: 30, approvers: [await company.actor('approver')] });
    await publishAt(company, '2026-04-05');
    const sales = unitKey('sales');
    expect(await indexOf(company, 'leader', sales)).toMatchObject({ unit: 'sales', months: [], monthSummaries: [] });
    await takePart(company, ['2026-04']);
    await requestsOf(company);
    await publishAt(company, '2026-05-02');
    const asked = (await requestsOf(company)).map(({ method, url }) => `${method} ${/company.*\.r1\.json/.exec(decodeURIComponent(url))?.[0] ?? ''}`);
    // The newest month and year are read once, for what the directory tells of them.
    expect(asked.filter(request => /^GET company/.test(request))).toEqual(['GET company/2026-04.r1.json', 'GET company/2025.r1.json']);
    expect((await indexOf(company, 'leader', sales)).months.map(({ period }) => period)).toEqual(['2026-04']);
  });

  test('are not written into a folder that lies open', async () => {
    const item = (await company.site('administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/unit-field`).getItem()) as unknown as { resetRoleInheritance(): Promise<void> };
    await item.resetRoleInheritance();
    await publishAt(company, '2026-04-03');
    expect(await readAll()).toEqual({});
    expect(Object.keys(await readAll(research))).toContain('published.json');
    await company.as('administrator').mendSetUp(tenantId, ['folderRights'], () => undefined);
    await publishAt(company, '2026-04-03');
    expect(Object.keys(await readAll())).toContain('published.json');
  });

  test('where somebody else has published meanwhile, stop with a conflict', async () => {
    await publishAt(company, '2026-04-03');
    await takePart(company, ['2026-04']);
    let isFirst = true;
    const failure = await publishAt(company, '2026-05-02', async ({ doing, done }) => {
      // The index of Field is read, and a file of it written.
      if (doing !== 'Writing the reports of units' || done !== 1 || !isFirst) return;
      isFirst = false;
      await publishAt(company, '2026-05-02');
    }).catch((error: unknown) => error);
    expect(isFailure(failure, 'conflict')).toBe(true);
    expect((await indexOf(company, 'unitLeader')).months).toHaveLength(7);
  });
});
