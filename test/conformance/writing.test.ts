import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { hasMember, isTenant, openUnderTest } from './underTest';

const rest = 'D working-with-lists-and-list-items-with-rest';

describe('Writing rows', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
  });
  afterAll(() => library.close());

  const added = async (values: Record<string, unknown>): Promise<{ Id: number; etag: string }> => {
    const { json } = await library.add(values);
    const row = json as { Id: number; 'odata.etag': string };
    return { Id: row.Id, etag: row['odata.etag'] };
  };
  const merge = (id: number, body: unknown, etag = '*') =>
    library.sharepoint.ask({ method: 'POST', path: `${library.items}(${id})`, body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': etag } });
  const read = async (id: number, select: string) => (await library.sharepoint.ask({ path: `${library.items}(${id})?$select=${select}` })).json as Record<string, unknown>;

  behaviour('an added row is answered with 201 and as it is', rest, async () => {
    const answer = await library.add({ Title: 'Emma', Pages: 100 });
    expect([answer.status, (answer.json as { Title: string }).Title]).toEqual([201, 'Emma']);
  });
  behaviour('a change is answered with 204 and the new ETag', `${rest} (ETags)`, async () => {
    const { Id, etag } = await added({ Title: 'Emma' });
    const answer = await merge(Id, { Title: 'Emma again' }, etag);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('ETag')).toMatch(/^"[0-9a-f-]{36},2"$/);
  });
  behaviour('a change on top of an old version is 412, and tells both', 'T sp-dev-fx-controls-react#1509', async () => {
    const { Id, etag } = await added({ Title: 'Emma' });
    await merge(Id, { Title: 'Theirs' });
    const answer = await merge(Id, { Title: 'Mine' }, etag);
    expect([answer.status, answer.code]).toEqual([412, '-1, Microsoft.SharePoint.Client.ClientServiceException']);
    expect(answer.message).toMatch(/^The request ETag value '.*' does not match the object's ETag value '.*'\.$/);
    expect(await read(Id, 'Title')).toMatchObject({ Title: 'Theirs' });
  });
  behaviour('with If-Match * the last writer wins', `${rest} (ETags)`, async () => {
    const { Id } = await added({ Title: 'Emma' });
    await merge(Id, { Title: 'Theirs' });
    await merge(Id, { Title: 'Mine' });
    expect(await read(Id, 'Title')).toMatchObject({ Title: 'Mine' });
  });
  behaviour('PATCH changes what it names', 'T sp-rest-proxy#133', async () => {
    const { Id } = await added({ Title: 'Emma', Pages: 5 });
    expect((await library.sharepoint.ask({ method: 'PATCH', path: `${library.items}(${Id})`, body: { Pages: 6 }, headers: { 'If-Match': '*' } })).status).toBe(204);
    expect(await read(Id, 'Title,Pages')).toMatchObject({ Title: 'Emma', Pages: 6 });
  });
  behaviour('DELETE removes the row', rest, async () => {
    const { Id } = await added({ Title: 'Emma' });
    await library.sharepoint.ask({ method: 'POST', path: `${library.items}(${Id})`, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
    expect((await library.sharepoint.ask({ path: `${library.items}(${Id})` })).status).toBe(404);
  });
  behaviour('an unknown property is refused by name and type', 'T Atvero-Issues#2', async () => {
    expect(await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Nothing: 1 } })).toMatchObject({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message: `The property 'Nothing' does not exist on type '${library.entity}'. Make sure to only use property names that are defined by the type.`
    });
  });
  behaviour('a second row with a value that must be unique is refused, whatever its case', 'T Atvero-Issues#135', async () => {
    await added({ Title: 'One', Badge: 'guild' });
    expect(await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'Two', Badge: 'GUILD' } })).toMatchObject({
      status: 500,
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Badge].'
    });
  });
  behaviour('255 characters fit into a text column, 256 do not', 'D field-element (MaxLength)', async () => {
    expect((await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'x'.repeat(255) } })).status).toBe(201);
    expect((await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'x'.repeat(256) } })).status).toBe(400);
  });
  behaviour('a required column is not enforced by a plain add', 'T PnP-JS-Core#376', async () => {
    await library.sharepoint.ask({ method: 'POST', path: `${library.list}/fields/getByInternalNameOrTitle('Title')`, body: { Required: true }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
    expect((await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Pages: 1 } })).status).toBe(201);
  });
  behaviour('the form function says for each field whether it was taken, with 200 around it', 'T sp-dev-docs#7942', async () => {
    const path = `${library.list}/AddValidateUpdateItemUsingPath`;
    const bad = await library.sharepoint.ask({ method: 'POST', path, body: { formValues: [{ FieldName: 'Title', FieldValue: 'Form' }, { FieldName: 'Pages', FieldValue: 'many' }], bNewDocumentUpdate: false } });
    expect(bad.status).toBe(200);
    expect((bad.json as { value: { FieldName: string; HasException: boolean }[] }).value.find(({ FieldName }) => FieldName === 'Pages')?.HasException).toBe(true);
    const good = await library.sharepoint.ask({ method: 'POST', path, body: { formValues: [{ FieldName: 'Title', FieldValue: 'Form' }], bNewDocumentUpdate: false } });
    expect((good.json as { value: { FieldName: string; FieldValue: string }[] }).value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue).toMatch(/^\d+$/);
  });
  behaviour('a body over two million bytes is refused', 'T pnpjs#2980', async () => {
    const answer = await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'Long', Story: 'x'.repeat(2_100_000) } });
    expect([answer.status, answer.message.startsWith('The maximum number of bytes allowed to be read from the stream has been exceeded.')]).toEqual([400, true]);
  });
  behaviour('the list counts its rows', rest, async () => {
    const before = (await library.sharepoint.ask({ path: `${library.list}/ItemCount` })).json as { value: number };
    await added({ Title: 'One more' });
    expect((await library.sharepoint.ask({ path: `${library.list}/ItemCount` })).json).toMatchObject({ value: before.value + 1 });
  });
  behaviour.where(hasMember)('the row is stamped with who added it', rest, async () => {
    const answer = await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'Mine' }, as: 'member' });
    const me = (await library.sharepoint.ask({ path: 'web/currentUser?$select=Id', as: 'member' })).json as { Id: number };
    const { Id } = answer.json as { Id: number };
    expect(await read(Id, 'AuthorId,EditorId')).toMatchObject({ AuthorId: me.Id, EditorId: me.Id });
  });
  behaviour.where(hasMember)('Editor and Modified sent by somebody without ManagePermissions are not believed', 'T sp-dev-docs (system fields are ignored)', async () => {
    const owner = (await library.sharepoint.ask({ path: 'web/currentUser?$select=Id' })).json as { Id: number };
    const answer = await library.sharepoint.ask({ method: 'POST', path: library.items, body: { Title: 'Forged', EditorId: owner.Id, Modified: '2020-01-01T00:00:00Z' }, as: 'member' });
    const { Id } = answer.json as { Id: number };
    const row = await read(Id, 'EditorId,Modified');
    expect(row.EditorId).not.toBe(owner.Id);
    expect(String(row.Modified).startsWith('2020')).toBe(false);
  });
  behaviour.where(!isTenant)('without a digest a write is 403, in these words', 'T phpSPO#61', async () => {
    expect(await library.sharepoint.ask({ method: 'POST', path: library.items, body: {}, headers: { 'X-RequestDigest': 'made up' } })).toMatchObject({
      status: 403,
      code: '-2130575251, Microsoft.SharePoint.SPException',
      message: "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    });
  });
  behaviour('contextinfo gives a digest for half an hour', 'D working-with-requestdigest', async () => {
    const { json } = await library.sharepoint.ask({ method: 'POST', path: 'contextinfo' });
    expect(json).toMatchObject({ FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,\d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} -0000$/) });
  });
});
