import { passes, serialDay } from '../../../workbench/sharepoint/formulas/evaluate';
import { parseFormula } from '../../../workbench/sharepoint/formulas/parseFormula';
import type { FormulaValue } from '../../../workbench/sharepoint/formulas/tree';
import { people, refusal, startTenant, type Tenant } from './tenant';

type PnpList = ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']>;

describe('a formula', () => {
  const cells: Record<string, FormulaValue> = { Name: 'Emma', Size: 3, Done: true, Empty: null, Due: serialDay(new Date('2026-03-02T12:00:00Z')) };
  const holds = (text: string): boolean =>
    passes(parseFormula(text, (name) => name), { column: (name) => cells[name] ?? null, today: serialDay(new Date('2026-03-02T00:00:00Z')) });

  it.each<[string, boolean]>([
    ['=Size=3', true], ['=[Size]<>3', false], ['=Size<4', true], ['=Size>3', false], ['=Size<=3', true], ['=Size>=-1', true],
    ['=Name="EMMA"', true], ['="a""b"="a""b"', true], ['=Name>"Ada"', true], ['=Done', true], ['=Done=TRUE', true], ['=NOT(Done)', false],
    ['=AND(Size>1,Done,TRUE)', true], ['=AND(Size>1,FALSE)', false], ['=OR(Size>5,Done)', true], ['=OR(FALSE)', false],
    ['=IF(Size>5,Done,Name="Emma")', true], ['=IF(FALSE,TRUE)', false], ['=ISBLANK(Empty)', true], ['=ISBLANK(Name)', false],
    ['=LEN(Name)=4', true], ['=LEN(Empty)=0', true], ['=LEFT(Name,2)="em"', true], ['=LEFT(Name)="E"', true], ['=RIGHT(Name,2)="MA"', true], ['=RIGHT(Name,9)="Emma"', true],
    ['=Empty=""', true], ['=Empty=0', true], ['=Empty=FALSE', true], ['=Due>TODAY()', true], ['=TODAY()<Due', true], ['=(Size=3)', true],
    // Numbers come before text, text before yes and no.
    ['=Size<Name', true], ['=Name<Done', true], ['=Size=Name', false],
    // What cannot be worked out does not hold.
    ['=Name', false], ['=AND(Name)', false], ['=LEFT(Name,-1)="x"', false], ['=LEFT(Name,Name)="x"', false]
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it.each(['=', '=Size=', '=AND()', '=NOT(Done,Done)', '=Size=3 Size', '="open', '=(Size', '=LEN(Name;2)', '=Size==3', '=TODAY(1)', '=?'])('%s is refused as SharePoint refuses it', (text) => {
    expect(() => parseFormula(text, (name) => name)).toThrow('The formula contains a syntax error or is not supported.');
  });

  it.each([['=Size+1=2', 'arithmetic'], ['=Size-1=2', 'arithmetic'], ['=-Size=2', 'arithmetic'], ['=Name&"x"="y"', 'arithmetic'], ['=FIND("a",Name)=1', 'the function FIND'], ['=NOW()>Due', 'the function NOW']])(
    '%s needs %s, which the service does not have and says so', (text, what) => {
      expect(() => parseFormula(text, (name) => name)).toThrow(`Not supported by the local SharePoint service: ${what}`);
    }
  );
});

describe('validation', () => {
  let tenant: Tenant;
  const invalid = { status: 500, code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message: 'List data validation failed.' };
  const list = (upn: string = people.ada): PnpList => tenant.as(upn).web.lists.getByTitle('Plans');

  beforeAll(async () => {
    tenant = await startTenant();
    await tenant.as(people.ada).web.lists.add('Plans');
    await list().fields.createFieldAsXml('<Field Type="Number" DisplayName="From" />');
    await list().fields.createFieldAsXml('<Field Type="Number" DisplayName="Up to" />');
    await list().fields.createFieldAsXml('<Field Type="Text" DisplayName="Code"><Validation Message="Three letters, please.">=OR(ISBLANK([Code]),LEN([Code])=3)</Validation></Field>');
    await list().fields.createFieldAsXml('<Field Type="Note" DisplayName="Story" />');
    await list().update({ ValidationFormula: '=[Up to]>=From', ValidationMessage: 'It ends before it begins.' });
  });
  afterAll(() => tenant.close());

  it('tells its formulas', async () => {
    expect(await list().select('ValidationFormula', 'ValidationMessage')()).toMatchObject({ ValidationFormula: '=[Up to]>=From', ValidationMessage: 'It ends before it begins.' });
    expect(await list().fields.getByTitle('Code').select('ValidationFormula', 'ValidationMessage')()).toMatchObject({
      ValidationFormula: '=OR(ISBLANK([Code]),LEN([Code])=3)', ValidationMessage: 'Three letters, please.'
    });
    expect(await list().fields.getByTitle('From').select('ValidationFormula')()).toMatchObject({ ValidationFormula: null });
  });

  it('is asked of added rows', async () => {
    await list(people.linus).items.add({ From: 1, Up_x0020_to: 2, Code: 'abc' });
    await list(people.linus).items.add({});
    expect(await refusal(list(people.linus).items.add({ From: 2, Up_x0020_to: 1 }))).toEqual(invalid);
    expect(await refusal(list(people.linus).items.add({ Code: 'four' }))).toEqual(invalid);
    expect(await list().select('ItemCount')()).toMatchObject({ ItemCount: 2 });
  });

  it('is asked of the whole row when some of it changes', async () => {
    await list(people.linus).items.getById(1).update({ Up_x0020_to: 1 });
    expect(await refusal(list(people.linus).items.getById(1).update({ From: 2 }))).toEqual(invalid);
    expect(await list().items.getById(1).select('From', 'Up_x0020_to')()).toMatchObject({ From: 1, Up_x0020_to: 1 });
  });

  it('is told by the form functions on the line of the column, and for the whole list as a failed request', async () => {
    const { items } = list(people.linus);
    expect(await list(people.linus).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'x' }, { FieldName: 'Code', FieldValue: 'toolong' }], '/sites/team/Lists/Plans')).toMatchObject([
      { FieldName: 'Title', HasException: false }, { FieldName: 'Code', HasException: true, ErrorMessage: 'Three letters, please.' }
    ]);
    expect(await items.getById(1).validateUpdateListItem([{ FieldName: 'Code', FieldValue: 'x' }])).toMatchObject([{ FieldName: 'Code', HasException: true, ErrorMessage: 'Three letters, please.' }]);
    expect(await refusal(items.getById(1).validateUpdateListItem([{ FieldName: 'From', FieldValue: '9' }]))).toEqual(invalid);
    expect(await list().select('ItemCount')()).toMatchObject({ ItemCount: 2 });
  });

  it.each<[string, () => Promise<unknown>, object]>([
    ['a formula that is none', () => list().update({ ValidationFormula: '=From>' }), { status: 400, message: 'The formula contains a syntax error or is not supported.' }],
    ['a column that is not there', () => list().update({ ValidationFormula: '=Nothing>1' }), { status: 400, message: expect.stringContaining('refers to a column that does not exist') }],
    ['a column of several lines', () => list().update({ ValidationFormula: '=LEN(Story)>1' }), { status: 400, message: expect.stringContaining('not supported in formulas') }],
    ['a column of the system', () => list().update({ ValidationFormula: '=Created>TODAY()' }), { status: 501, message: expect.stringContaining('the column Created in a formula') }],
    ['another column in a column', () => list().fields.getByTitle('From').update({ ValidationFormula: '=[Up to]>1' } as never), { status: 400, message: expect.stringContaining('The formula cannot refer to another column.') }],
    ['a function it does not have', () => list().update({ ValidationFormula: '=FIND("a",Code)=1' }), { status: 501 }],
    ['renaming a column in use', () => list().fields.getByTitle('From').update({ Title: 'Since' }), { status: 501 }],
    ['deleting a column in use', () => list().fields.getByTitle('Code').delete(), { status: 501 }]
  ])('refuses %s', async (_, work, expected) => {
    expect(await refusal(work())).toMatchObject(expected);
  });

  it('ends when its formulas are taken away', async () => {
    await list().update({ ValidationFormula: null } as never);
    await list().fields.getByTitle('Code').update({ ValidationFormula: '' } as never);
    await list(people.linus).items.add({ From: 2, Up_x0020_to: 1, Code: 'four' });
  });
});
