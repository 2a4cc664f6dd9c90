import type { NewRow } from '../../../src/data/client/addRow';
import { addRow } from '../../../src/data/client/addRow';
import { Failure } from '../../../src/domain/failure';
import type { Scene } from './scripted';
import { digest, ok, status } from './scripted';
import { scriptedSite } from './scriptedSite';

const row: NewRow = { list: 'memberships', values: { PersonKey: '7', OperationId: "o'1" } };
const inFolder: NewRow = { ...row, list: 'decisions', folder: '/sites/guildhall/Lists/Decisions/field' };
const asked = ({ sent }: { sent: readonly { method: string; url: string }[] }): string[] =>
  sent.filter(({ url }) => !url.endsWith('contextinfo')).map(({ method, url }) => `${method} ${decodeURIComponent(url.slice(url.indexOf('/items') + 1)).replace(/\+/g, ' ')}`);

describe('A row in the root of a list', () => {
  test('is added, and its id is told', async () => {
    const service = scriptedSite([digest('a'), ok({ ID: 41 })]);
    expect(await addRow(service.at, row)).toBe(41);
    expect(asked(service)).toEqual(['POST items']);
  });

  test.each<[string, NewRow, string]>([
    ['by its operation', row, "OperationId eq 'o''1'"],
    ['by what identifies it, all of it', { ...row, identity: ['PersonKey', 'OperationId'] }, "PersonKey eq '7' and OperationId eq 'o''1'"]
  ])('whose answer was lost is looked for %s, and found', async (_how, each, filter) => {
    const service = scriptedSite([digest('a'), 'cut', ok({ value: [{ ID: 41 }] })]);
    expect(await addRow(service.at, each)).toBe(41);
    expect(asked(service)).toEqual(['POST items', `GET items?$select=ID&$filter=${filter}&$top=1`]);
  });

  test('that is not there after a lost answer is sent again', async () => {
    const service = scriptedSite([digest('a'), 'cut', ok({ value: [] }), ok({ ID: 42 })]);
    expect(await addRow(service.at, row)).toBe(42);
    expect(asked(service).map(line => line.slice(0, 4))).toEqual(['POST', 'GET ', 'POST']);
  });

  test.each([undefined, null, ''])('that has %j for what identifies it is not sent: it could not be found again', async value => {
    const values = Object.fromEntries(Object.entries({ PersonKey: '7', OperationId: value }).filter(([, each]) => each !== undefined));
    const service = scriptedSite([digest('a'), 'cut']);
    await expect(addRow(service.at, { ...row, values } as NewRow)).rejects.toMatchObject({ kind: 'invalid', message: 'A row without OperationId could not be found again.' });
    expect(asked(service)).toEqual([]);
  });

  test('that was sent in a batch and lost is looked for first', async () => {
    const service = scriptedSite([ok({ value: [{ ID: 41 }] })]);
    expect(await addRow(service.at, row, new Failure('unavailable', 'cut'))).toBe(41);
    expect(service.sent.map(({ method }) => method)).toEqual(['GET']);
  });

  test('that is refused is not looked for', async () => {
    const service = scriptedSite([digest('a'), status(403)]);
    await expect(addRow(service.at, row)).rejects.toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
    expect(asked(service)).toEqual(['POST items']);
  });
});

describe('A row in a folder', () => {
  /** What the form API answers, and what it was sent. */
  async function sendForm(answers: readonly object[], each: NewRow = inFolder): Promise<{ id: number | Failure; form: unknown; url: string }> {
    let form: unknown;
    let url = '';
    const service: Scene = (address, init) => {
      form = JSON.parse(String(init.body));
      url = address;
      return ok({ value: answers });
    };
    const id = await addRow(scriptedSite([digest('a'), service]).at, each).catch((failure: Failure) => failure);
    return { id, form, url };
  }

  test('is added by the form API, every value a text, and its id is told', async () => {
    const { id, form, url } = await sendForm([{ FieldName: 'PersonKey', HasException: false }, { FieldName: 'Id', FieldValue: '41', HasException: false }], { ...inFolder, values: { PersonKey: 7, Body: null }, identity: ['PersonKey'] });
    expect(id).toBe(41);
    expect(url).toMatch(/getByTitle\('Decisions'\)\/AddValidateUpdateItemUsingPath\(\)$/);
    expect(form).toMatchObject({
      listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/guildhall/Lists/Decisions/field' } },
      formValues: [{ FieldName: 'PersonKey', FieldValue: '7' }, { FieldName: 'Body', FieldValue: '' }]
    });
  });

  test.each<[string, object, string]>([
    ['with SharePoint’s words', { FieldName: 'Kind', HasException: true, ErrorMessage: 'Too long.' }, 'Kind: Too long.'],
    ['without words', { FieldName: 'Kind', HasException: true }, 'Kind: SharePoint refused the value.'],
    ['without a field', { HasException: true, ErrorMessage: 'No.' }, ': No.']
  ])('of which a field was refused %s is told, though the answer is 200', async (_how, answer, message) => {
    const { id } = await sendForm([{ FieldName: 'Title', HasException: false }, answer, { FieldName: 'Id', FieldValue: '41' }]);
    expect(id).toMatchObject({ kind: 'invalid', message });
  });

  test('whose id is not told has none', async () => {
    expect((await sendForm([{ FieldName: 'Title', HasException: false }])).id).toBe(0);
  });
});
