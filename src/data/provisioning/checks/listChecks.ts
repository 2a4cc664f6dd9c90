import type { ListName, ListSchema } from '../../schema/lists';
import { ensureList, fieldChange, isStamp, listSettings } from '../ensureList';
import type { Inspection, ListFacts } from './inspection';
import { listNames, schemaOf } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';

/** What is wrong with one list, a line each. `facts` is undefined where it is missing. */
type Problems = (schema: ListSchema, facts: ListFacts | undefined) => readonly string[];

/** Settings that have a check of their own. */
const ofOtherChecks: readonly string[] = ['EnableAttachments', 'DisableCommenting'];

/** What a setting means that is not as it should be. */
const settingWords: Readonly<Record<string, string>> = {
  Description: 'its description was changed',
  NoCrawl: 'search finds what is in it',
  EnableVersioning: 'it keeps old versions of rows',
  ReadSecurity: 'it is not set who reads which rows',
  WriteSecurity: 'it is not set who changes which rows',
  EnableFolderCreation: 'it is not set whether it has folders'
};

/** Every list is there, and set as the schema says. */
export const checkLists = ofLists((schema, facts) => {
  if (facts === undefined) return [`${schema.title} is missing.`];
  return differing(schema, facts)
    .filter(setting => !ofOtherChecks.includes(setting))
    .map(setting => `${schema.title}: ${settingWords[setting] ?? setting}.`);
});

export const checkAttachments = ofLists((schema, facts) =>
  facts !== undefined && differing(schema, facts).includes('EnableAttachments') ? [`${schema.title} takes attachments.`] : []
);

export const checkComments = ofLists((schema, facts) =>
  facts !== undefined && differing(schema, facts).includes('DisableCommenting') ? [`${schema.title} takes comments.`] : []
);

/** Columns, their indexes, and that none of them refuses the same value twice. */
export const checkColumns = ofLists((schema, facts) => {
  if (facts === undefined) return [];
  const missing = schema.columns.filter(({ name }) => !facts.Fields.some(field => field.InternalName === name));
  return [
    ...missing.map(({ name }) => `${schema.title}: the column ${name} is missing.`),
    ...facts.Fields.flatMap(field => {
      const change = fieldChange(schema, field) ?? {};
      const at = `${schema.title}: ${field.InternalName}`;
      return [
        ...(change.Indexed === undefined ? [] : [`${at} has no index.`]),
        ...(change.EnforceUniqueValues === undefined ? [] : [`${at} takes each value only once.`]),
        ...(change.Required === undefined ? [] : [`${at} must be filled in.`])
      ];
    })
  ];
});

/** The columns that SharePoint stamps are read only. */
export const checkStamps = ofLists((schema, facts) =>
  (facts?.Fields ?? [])
    .filter(field => isStamp(field.InternalName) && !field.ReadOnlyField)
    .map(field => `${schema.title}: forms can write ${field.InternalName}.`)
);

/** A check of every list by itself; mended by making the lists anew that have problems, as far as they differ. */
function ofLists(problemsOf: Problems): SiteCheck {
  const withProblems = async (inspection: Inspection): Promise<(readonly [ListName, readonly string[]])[]> => {
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
