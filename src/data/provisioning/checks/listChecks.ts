import type { ListName, ListSchema } from '../../schema/lists';
import { ensureList, fieldChange, isStamp, listSettings } from '../ensureList';
import type { Inspection, ListFacts } from './inspection';
import { listNames, schemaOf } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/** What is wrong with one list, a line each. `facts` is undefined where it is missing. */
type Problems = (schema: ListSchema, facts: ListFacts | undefined) => readonly Detail[];

/** Settings that have a check of their own. */
const ofOtherChecks: readonly string[] = ['EnableAttachments', 'DisableCommenting'];

/** Every list is there, and set as the schema says. */
export const checkLists = ofLists((schema, facts) => {
  if (facts === undefined) return [{ says: 'listMissing', values: { list: schema.title } }];
  return differing(schema, facts)
    .filter(setting => !ofOtherChecks.includes(setting))
    .map((setting): Detail => ({ says: 'listSetting', values: { list: schema.title, setting } }));
});

export const checkAttachments = ofLists((schema, facts) =>
  facts !== undefined && differing(schema, facts).includes('EnableAttachments') ? [{ says: 'takesAttachments', values: { list: schema.title } }] : []
);

export const checkComments = ofLists((schema, facts) =>
  facts !== undefined && differing(schema, facts).includes('DisableCommenting') ? [{ says: 'takesComments', values: { list: schema.title } }] : []
);

/** Columns, their indexes, and that none of them refuses the same value twice. */
export const checkColumns = ofLists((schema, facts) => {
  if (facts === undefined) return [];
  const list = schema.title;
  const missing = schema.columns.filter(({ name }) => !facts.Fields.some(field => field.InternalName === name));
  return [
    ...missing.map(({ name }): Detail => ({ says: 'columnMissing', values: { list, column: name } })),
    ...facts.Fields.flatMap((field): Detail[] => {
      const change = fieldChange(schema, field) ?? {};
      const values = { list, column: field.InternalName };
      return [
        ...(change.Indexed === undefined ? [] : [{ says: 'noIndex', values } as const]),
        ...(change.EnforceUniqueValues === undefined ? [] : [{ says: 'onlyOnce', values } as const]),
        ...(change.Required === undefined ? [] : [{ says: 'mustBeFilled', values } as const])
      ];
    })
  ];
});

/** The columns that SharePoint stamps are read only. */
export const checkStamps = ofLists((schema, facts) =>
  (facts?.Fields ?? [])
    .filter(field => isStamp(field.InternalName) && !field.ReadOnlyField)
    .map((field): Detail => ({ says: 'formsWrite', values: { list: schema.title, column: field.InternalName } }))
);

/** A check of every list by itself; mended by making the lists anew that have problems, as far as they differ. */
function ofLists(problemsOf: Problems): SiteCheck {
  const withProblems = async (inspection: Inspection): Promise<(readonly [ListName, readonly Detail[]])[]> => {
    const present = await inspection.lists();
    return listNames
      .map(name => [name, problemsOf(schemaOf(name), present.get(name))] as const)
      .filter(([, problems]) => problems.length > 0);
  };
  return {
    look: async inspection => judged((await withProblems(inspection)).flatMap(([, problems]) => problems)),
    mend: async inspection => mendLists(inspection, (await withProblems(inspection)).map(([name]) => name))
  };
}

/** Brings these lists to what the schema says. */
export async function mendLists({ site, principals }: Inspection, names: readonly ListName[]): Promise<void> {
  for (const name of names) await ensureList(site, name, await principals());
}

function differing(schema: ListSchema, facts: ListFacts): string[] {
  return Object.entries(listSettings(schema))
    .filter(([setting, value]) => facts[setting] !== value)
    .map(([setting]) => setting);
}
