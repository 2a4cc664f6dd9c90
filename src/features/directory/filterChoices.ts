import { cadences } from '../../domain/community/cadence';
import { communityTypes } from '../../domain/community/communityType';
import type { Template } from '../../domain/community/template';
import type { Choices, Facet, FacetCounts } from '../../domain/directory/directoryQuery';
import { facets } from '../../domain/directory/directoryQuery';
import { livelinesses } from '../../domain/directory/life';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { cadenceWords, typeWords } from '../../ui/communityWords';
import { livelinessWords } from '../../ui/lifeWords';

/** Something that can be chosen of a facet, and how many communities it would show. */
export interface FilterChoice {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FilterMenu {
  readonly facet: Facet;
  readonly choices: readonly FilterChoice[];
}

export type Purpose = Pick<Template, 'key' | 'title'>;

/** What there is to choose from, in the order in which it is shown. */
function offered(facet: Facet, there: FacetCounts, units: readonly BusinessUnit[], purposes: readonly Purpose[] | undefined): readonly Pick<FilterChoice, 'key' | 'text'>[] {
  switch (facet) {
    case 'purpose':
      return purposesOf(there, purposes);
    case 'unit':
      return units.map(({ key, title }) => ({ key, text: title }));
    case 'type':
      return communityTypes.map(key => ({ key, text: typeWords[key] }));
    case 'cadence':
      return cadences.map(key => ({ key, text: cadenceWords[key] }));
    case 'state':
      return livelinesses.map(key => ({ key, text: livelinessWords[key] }));
  }
}

/** The templates, and those that communities follow although an administrator took them away; none before they are read. */
function purposesOf({ purpose }: FacetCounts, purposes: readonly Purpose[] | undefined): readonly Pick<FilterChoice, 'key' | 'text'>[] {
  if (purposes === undefined) return [];
  const gone = [...purpose.keys()].filter(key => !purposes.some(each => each.key === key)).sort();
  return [...purposes.map(({ key, title }) => ({ key, text: title })), ...gone.map(key => ({ key, text: key }))];
}

/**
 * The menus of a directory. What `there` is among all of it stays while somebody types and chooses, so that no menu comes
 * and goes; `counts` are of what would be found. A menu with one choice only is left out. `purposes`: undefined until
 * they are read, which is when somebody turns to the filters.
 */
export function filterMenus(
  { there, counts }: { readonly there: FacetCounts; readonly counts: FacetCounts },
  chosen: Choices,
  units: readonly BusinessUnit[],
  purposes: readonly Purpose[] | undefined
): readonly FilterMenu[] {
  return facets
    .map(facet => ({
      facet,
      choices: offered(facet, there, units, purposes)
        .map(choice => ({ ...choice, count: counts[facet].get(choice.key) ?? 0, isChosen: (chosen[facet] as readonly string[]).includes(choice.key) }))
        .filter(({ key, isChosen }) => there[facet].has(key) || isChosen)
    }))
    .filter(({ facet, choices }) => (facet === 'purpose' && purposes === undefined) || choices.length > 1 || choices.some(({ isChosen }) => isChosen));
}
