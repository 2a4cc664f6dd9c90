import { givenTemplates } from '../../domain/community/givenTemplates';
import type { Template } from '../../domain/community/template';
import { withKeptTemplates } from '../../domain/community/template';
import { addRow } from '../client/addRow';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';

interface TemplateRow {
  readonly ID: number;
  readonly Title: string | null;
  readonly Body: string | null;
  readonly 'odata.etag': string;
}

/** The purpose templates: those Guildhall comes with, as administrators changed and added to them. */
export async function readTemplates(site: Site): Promise<readonly Template[]> {
  const rows = await readTemplateRows(site);
  return withKeptTemplates(givenTemplates, rows.map(({ Title, Body }) => ({ key: Title ?? '', body: parse(Body) })));
}

/** Keeps a template as it now is. For administrators; the last of two who change the same one at once counts. */
export async function keepTemplate(site: Site, template: Template): Promise<void> {
  const { key, ...said } = template;
  const body = JSON.stringify(said);
  if (rowOf(await readTemplateRows(site), key) === undefined) {
    await addRow(site, { list: 'templates', values: { Title: key, Body: body }, identity: ['Title'] });
  }
  await editRow<TemplateRow | undefined>(site.connection, {
    read: async () => rowOf(await readTemplateRows(site), key),
    isDone: row => row?.Body === body,
    write: async row => {
      if (row === undefined) return undefined;
      const { etag } = await listOf(site, 'templates').items.getById(row.ID).update({ Body: body }, row['odata.etag']);
      return { ...row, Body: body, 'odata.etag': etag };
    }
  });
}

function readTemplateRows(site: Site): Promise<TemplateRow[]> {
  return readRows<TemplateRow>(site, 'templates', ['ID', 'Title', 'Body'], []);
}

/** The first row of a key counts, as one that was sent twice must not be two templates. */
function rowOf(rows: readonly TemplateRow[], key: string): TemplateRow | undefined {
  return rows.find(({ Title }) => Title === key);
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // A damaged row changes nothing of what is given.
    return undefined;
  }
}
