import { people, refusal, startTenant, type Tenant } from './tenant';

describe('a library', () => {
  let tenant: Tenant;
  const root = '/sites/team/Reports';
  const folder = (upn: string, path = root): ReturnType<ReturnType<Tenant['as']>['web']['getFolderByServerRelativePath']> => tenant.as(upn).web.getFolderByServerRelativePath(path);
  const file = (upn: string, path: string): ReturnType<ReturnType<Tenant['as']>['web']['getFileByServerRelativePath']> => tenant.as(upn).web.getFileByServerRelativePath(path);

  beforeAll(async () => {
    tenant = await startTenant({ clock: () => new Date('2026-03-02T10:00:00Z') });
    await tenant.as(people.ada).web.lists.add('Reports', '', 101);
  });
  afterAll(() => tenant.close());

  it('takes files, tells of them and gives their content back', async () => {
    const added = await folder(people.linus).files.addUsingPath("it's 100% #1.json", '{"a":1}');
    expect(added).toMatchObject({ Name: "it's 100% #1.json", ServerRelativeUrl: `${root}/it's 100% #1.json`, Length: '7', UIVersionLabel: '1.0', TimeLastModified: '2026-03-02T10:00:00Z' });
    expect(await file(people.grace, `${root}/it's 100% #1.json`).getJSON()).toEqual({ a: 1 });
    expect(await file(people.grace, `${root}/it's 100% #1.json`)()).toMatchObject({ UniqueId: added.UniqueId, ETag: `"{${added.UniqueId.toUpperCase()}},1"` });
    expect(await file(people.grace, `${root}/it's 100% #1.json`).listItemAllFields()).toMatchObject({ Id: 1, AuthorId: 7, FileSystemObjectType: 0 });
    expect(await file(people.grace, `${root}/none.json`).exists()).toBe(false);
    expect(await refusal(file(people.grace, `${root}/none.json`)())).toMatchObject({ status: 404, message: `The file ${root}/none.json does not exist.` });
  });

  it('keeps bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 10, 13, 128]);
    await folder(people.linus).files.addUsingPath('bytes.bin', new Blob([bytes]));
    expect(new Uint8Array(await file(people.linus, `${root}/bytes.bin`).getBuffer())).toEqual(bytes);
  });

  it('overwrites only when told to, and counts the version up', async () => {
    await folder(people.linus).files.addUsingPath('report.json', '1');
    expect(await refusal(folder(people.linus).files.addUsingPath('report.json', '2'))).toMatchObject({
      status: 400, code: '-2130575257, Microsoft.SharePoint.SPException', message: expect.stringContaining('already exists. It was last modified by i:0#.f|membership|linus@contoso.example')
    });
    expect(await folder(people.linus).files.addUsingPath('report.json', '22', { Overwrite: true })).toMatchObject({ Length: '2', UIVersionLabel: '2.0' });
  });

  it('replaces content under the ETag of the file', async () => {
    const path = `web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${root}/report.json`)}')/$value`;
    const etag = (await tenant.raw(people.linus)(path)).headers.get('etag') ?? '';
    const put = (upn: string): Promise<Response> => tenant.raw(upn)(path, { method: 'PUT', body: 'new', headers: { 'If-Match': etag } });
    expect(await refusal(put(people.grace))).toMatchObject({ status: 403 });
    expect((await put(people.linus)).status).toBe(204);
    expect(await refusal(put(people.linus))).toMatchObject({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
    await file(people.linus, `${root}/report.json`).setContent('newer');
    expect(await file(people.linus, `${root}/report.json`).getText()).toBe('newer');
  });

  it('has folders, each with rights of its own if wanted', async () => {
    await folder(people.ada).folders.addUsingPath('Leaders');
    await folder(people.ada, `${root}/Leaders`).files.addUsingPath('secret.json', '{}');
    const item = await folder(people.ada, `${root}/Leaders`).getItem();
    await item.breakRoleInheritance(false);
    expect(await refusal(folder(people.linus, `${root}/Leaders`)())).toMatchObject({ status: 404, message: 'File Not Found.' });
    expect(await refusal(file(people.linus, `${root}/Leaders/secret.json`).getText())).toMatchObject({ status: 404 });
    expect((await folder(people.linus).folders()).map((one) => one.Name)).toEqual([]);
    expect((await folder(people.ada).folders()).map((one) => one.Name)).toEqual(['Leaders']);
    expect(await folder(people.ada, `${root}/Leaders`).expand('Files')()).toMatchObject({ Name: 'Leaders', Files: [{ Name: 'secret.json' }] });
    await item.roleAssignments.add(7, 1073741826);
    expect(await file(people.linus, `${root}/Leaders/secret.json`).getText()).toBe('{}');
    expect(await refusal(folder(people.linus, `${root}/Leaders`).files.addUsingPath('mine.json', ''))).toMatchObject({ status: 403 });
  });

  it('answers Exists alone for a folder that is not there', async () => {
    expect(await folder(people.linus, `${root}/None`).select('Exists')()).toMatchObject({ Exists: false });
    expect(await refusal(folder(people.linus, `${root}/None`)())).toMatchObject({ status: 404, code: '-2147024894, System.IO.FileNotFoundException' });
  });

  it('refuses readers to add or delete, and plain items to everybody', async () => {
    expect(await refusal(folder(people.grace).files.addUsingPath('mine.json', ''))).toMatchObject({ status: 403 });
    expect(await refusal(file(people.grace, `${root}/report.json`).delete())).toMatchObject({ status: 403 });
    expect(await refusal(tenant.as(people.linus).web.lists.getByTitle('Reports').items.add({ Title: 'x' }))).toMatchObject({ status: 400 });
    await file(people.linus, `${root}/report.json`).delete();
    await file(people.linus, `${root}/bytes.bin`).recycle();
    expect((await folder(people.linus).files()).map((one) => one.Name)).toEqual(["it's 100% #1.json"]);
  });

  it('deletes a folder with all that is in it', async () => {
    const count = async (): Promise<number> => (await tenant.as(people.ada).web.lists.getByTitle('Reports')()).ItemCount;
    expect(await count()).toBe(3);
    await folder(people.ada, `${root}/Leaders`).delete();
    expect(await count()).toBe(1);
  });
});
