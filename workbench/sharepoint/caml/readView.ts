import type { CamlContext } from './readValue';
import { fieldNamed, readWhere } from './readWhere';
import { childNamed, isTrue, readXml, type XmlElement } from './readXml';
import { camlErrors, requestErrors } from '../errors/catalogue';
import { totalOrder, type Sort } from '../items/paging';
import { mostConditions } from '../odata/parseFilter';
import type { Filter } from '../odata/tree';
import { isPersonOrLookup, type Field } from '../store/fields';

/** Which rows of a folder a view means: its own (with folders), all files below, or everything below. */
export type ViewScope = 'Default' | 'FilesOnly' | 'Recursive' | 'RecursiveAll';

export interface View {
  where: Filter | undefined;
  sorts: Sort[];
  /** Undefined where the view does not say. */
  rowLimit: number | undefined;
  paged: boolean;
  /** Undefined where the view does not say. */
  fields: Field[] | undefined;
  scope: ViewScope;
}

const scopes: ReadonlySet<string> = new Set(['Default', 'FilesOnly', 'Recursive', 'RecursiveAll']);

/** Reads the `<View>` of a CAML query. What the service would silently forget is refused instead. */
export function readView(xml: string, context: CamlContext): View {
  const view = readXml(xml, camlErrors.notUnderstood);
  if (view.name !== 'View') {
    throw camlErrors.notUnderstood();
  }
  refuseOthers(view, ['Query', 'RowLimit', 'ViewFields']);
  const query = childNamed(view, 'Query');
  refuseOthers(query, ['Where', 'OrderBy']);
  const where = query && childNamed(query, 'Where');
  const orderBy = query && childNamed(query, 'OrderBy');
  const limit = childNamed(view, 'RowLimit');
  return {
    where: where === undefined || where.children.length === 0 ? undefined : readWhere(onlyChild(where), context),
    sorts: totalOrder(orderBy === undefined ? [] : readSorts(orderBy, context), context.list),
    rowLimit: limit && readLimit(limit),
    paged: limit !== undefined && isTrue(limit, 'Paged'),
    fields: childNamed(view, 'ViewFields')?.children.map((reference) => fieldNamed(reference.attributes.get('Name') ?? '', context)),
    scope: readScope(view.attributes.get('Scope') ?? 'Default')
  };
}

function refuseOthers(element: XmlElement | undefined, known: string[]): void {
  const other = element?.children.find((child) => !known.includes(child.name));
  if (other !== undefined) {
    throw requestErrors.notSupported(`the CAML element ${other.name}`);
  }
}

function onlyChild(where: XmlElement): XmlElement {
  const [test, ...more] = where.children;
  if (test === undefined || more.length > 0 || countTests(test) > mostConditions) {
    throw camlErrors.notUnderstood();
  }
  return test;
}

/** `And` and `Or` hold tests, everything else is one. */
function countTests(element: XmlElement): number {
  return ['And', 'Or'].includes(element.name) ? element.children.reduce((sum, child) => sum + countTests(child), 0) : 1;
}

function readSorts(orderBy: XmlElement, context: CamlContext): Sort[] {
  if (isTrue(orderBy, 'UseIndexForOrderBy')) {
    throw requestErrors.notSupported('UseIndexForOrderBy of the CAML element OrderBy');
  }
  return orderBy.children.map((reference) => {
    const field = fieldNamed(reference.attributes.get('Name') ?? '', context);
    if (isPersonOrLookup(field)) {
      throw requestErrors.notSupported('sorting by a person or lookup in CAML');
    }
    return { field, descending: reference.attributes.get('Ascending')?.toUpperCase() === 'FALSE' };
  });
}

function readLimit(limit: XmlElement): number {
  const rows = Number(limit.text);
  if (!Number.isInteger(rows) || rows < 1) {
    throw camlErrors.notUnderstood();
  }
  return rows;
}

function readScope(text: string): ViewScope {
  if (!scopes.has(text)) {
    throw camlErrors.notUnderstood();
  }
  return text as ViewScope;
}
