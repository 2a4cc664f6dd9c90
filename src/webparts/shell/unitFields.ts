import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { PropertyPaneCheckbox, PropertyPaneLabel } from '@microsoft/sp-property-pane';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Session } from '../../ui/session';
import type { Loaded } from '../../ui/useLoad';
import { asFailure } from '../../ui/useLoad';
import { shownUnitPath } from './shownUnits';

/** The words of the fields, in the language of the page. */
export interface UnitFieldWords {
  readonly UnitsHint: string;
  readonly UnitsLoading: string;
  readonly UnitsFailed: string;
  readonly UnitsNone: string;
}

export type LoadedUnits = Loaded<readonly BusinessUnit[]>;

/** The business units, for the pane of a page. Never rejects. */
export async function loadUnits(connect: () => Promise<Session>): Promise<LoadedUnits> {
  try {
    const { guildhall } = await connect();
    return { state: 'ready', value: (await guildhall.readOrganisation()).units };
  } catch (error) {
    return { state: 'failed', failure: asFailure(error) };
  }
}

/** A tick for each business unit, and above them what the ticks mean or why there are none. */
export function unitFields(units: LoadedUnits, words: UnitFieldWords): IPropertyPaneField<unknown>[] {
  switch (units.state) {
    case 'loading':
      return [PropertyPaneLabel('', { text: words.UnitsLoading })];
    case 'failed':
      return [PropertyPaneLabel('', { text: words.UnitsFailed })];
    case 'ready':
      return [
        PropertyPaneLabel('', { text: units.value.length === 0 ? words.UnitsNone : words.UnitsHint }),
        ...units.value.map(({ key, title }) => PropertyPaneCheckbox(shownUnitPath(key), { text: title }))
      ];
  }
}
