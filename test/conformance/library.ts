import type { Answer, UnderTest } from './underTest';

/** A list of books and one of shelves, made for one run under names of their own and deleted after it. */
export interface Library {
  readonly sharepoint: UnderTest;
  readonly books: string;
  readonly shelves: string;
  /** `web/lists/getByTitle('…')` of the books. */
  readonly list: string;
  readonly items: string;
  readonly entity: string;
  add(values: Record<string, unknown>): Promise<Answer>;
  titles(query: string): Promise<string[]>;
  close(): Promise<void>;
}

const columns = [
  'Type="Number" DisplayName="Pages"',
  'Type="Boolean" DisplayName="Lent"',
  'Type="DateTime" Format="DateTime" DisplayName="Bought"',
  'Type="Note" DisplayName="Story"',
  'Type="Text" DisplayName="Code" Indexed="TRUE"',
  'Type="Text" DisplayName="Badge" Indexed="TRUE" EnforceUniqueValues="TRUE"',
  'Type="Choice" DisplayName="Mood"><CHOICES><CHOICE>Merry</CHOICE><CHOICE>Grave</CHOICE></CHOICES'
];

export async function openLibrary(sharepoint: UnderTest): Promise<Library> {
  const stamp = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
  const [books, shelves] = [`Books ${stamp}`, `Shelves ${stamp}`];
  const list = `web/lists/getByTitle('${books}')`;
  const post = async (path: string, body: unknown): Promise<Answer> => {
    const answer = await sharepoint.ask({ method: 'POST', path, body });
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer;
  };
  const createField = (title: string, field: string): Promise<Answer> =>
    post(`web/lists/getByTitle('${title}')/fields/createFieldAsXml`, { parameters: { SchemaXml: field } });
  for (const title of [shelves, books]) await post('web/lists', { Title: title, BaseTemplate: 100 });
  const { Id: shelvesId } = (await sharepoint.ask({ path: `web/lists/getByTitle('${shelves}')?$select=Id` })).json as { Id: string };
  for (const column of columns) {
    const [attributes = '', ...inner] = column.split('>');
    await createField(books, inner.length === 0 ? `<Field ${attributes} />` : `<Field ${attributes}>${inner.join('>')}></Field>`);
  }
  await createField(books, `<Field Type="Lookup" DisplayName="Shelf" List="{${shelvesId}}" ShowField="Title" />`);
  const { ListItemEntityTypeFullName: entity } = (await sharepoint.ask({ path: `${list}?$select=ListItemEntityTypeFullName` })).json as { ListItemEntityTypeFullName: string };
  const items = `${list}/items`;
  const remove = (title: string): Promise<Answer> => sharepoint.ask({ method: 'POST', path: `web/lists/getByTitle('${title}')`, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  return {
    sharepoint,
    books,
    shelves,
    list,
    items,
    entity,
    add: values => post(items, values),
    titles: async query => {
      const { json, status, text } = await sharepoint.ask({ path: `${items}?$select=Title&${query}` });
      if (status !== 200) throw new Error(`${query} answered ${status}: ${text}`);
      return (json as { value: { Title: string }[] }).value.map(({ Title }) => Title);
    },
    close: async () => {
      await remove(books);
      await remove(shelves);
      await sharepoint.close();
    }
  };
}
