import { givenTemplates } from '../../domain/community/givenTemplates';
import type { Template } from '../../domain/community/template';
import { readTemplate, withKeptTemplates } from '../../domain/community/template';
import { Failure } from '../../domain/failure';
import { asBody } from '../../domain/log/readBody';
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

/**
 * Keeps a template as it now is. For administrators. With what was `seen` before it was changed: a `conflict` failure,
 * with nothing written, where another administrator kept something else meanwhile, as a person must choose.
 */
export async function keepTemplate(site: Site, template: Template, seen?: Template): Promise<void> {
  const { key } = template;
  const body = bodyOf(template);
  const refuseOthers = (kept: string | null): void => {
    const now = told(key, kept);
    // A damaged row says nothing that could be lost.
    if (seen === undefined || now === undefined || now === told(key, body) || now === told(key, bodyOf(seen))) return;
    throw new Failure('conflict', `Another administrator changed the template “${seen.title}” meanwhile.`);
  };
  if (rowOf(await readTemplateRows(site), key) === undefined) {
    await addRow(site, { list: 'templates', values: { Title: key, Body: body }, identity: ['Title'] });
  }
  await editRow<TemplateRow | undefined>(site.connection, {
    read: async () => rowOf(await readTemplateRows(site), key),
    isDone: row => {
      if (row?.Body === body) return true;
      refuseOthers(row?.Body ?? null);
      return false;
    },
    write: async row => {
      if (row === undefined) return undefined;
      const { etag } = await listOf(site, 'templates').items.getById(row.ID).update({ Body: body }, row['odata.etag']);
      return { ...row, Body: body, 'odata.etag': etag };
    }
  });
}

function bodyOf({ key: _key, ...said }: Template): string {
  return JSON.stringify(said);
}

/** What a body says, with its parts in one order, so that two can be compared; undefined where it says no template. */
function told(key: string, body: string | null): string | undefined {
  const template = readTemplate(key, asBody(parse(body)));
  return template && bodyOf(template);
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
