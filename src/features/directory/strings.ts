import type { Reason } from '../../domain/directory/suggestions';
import type { Standing } from '../../ui/standing';
import { everyday } from '../../words/everyday';

const words = everyday.directory;
const { told, toldOfRequest } = words;

/** Every word of the directory. */
export const strings = {
  ...words,
  what: everyday.places.what.directory,
  memberships: everyday.places.what.memberships,
  filtersChosen: (count: number) => words.filtersChosen({ count }),
  filterChosen: (filter: string, chosen: string) => words.filterChosen({ filter, chosen }),
  chosen: (count: number) => words.chosen({ count }),
  choice: (name: string, count: number) => words.choice({ name, count }),
  comeClose: (count: number) => words.comeClose({ count }),
  orPropose: (proposeIt: string) => words.orPropose({ proposeIt }),
  manager: (name: string) => words.manager({ name }),
  tookPart: (count: number) => words.tookPart({ count }),
  notForMeTitle: (title: string) => words.notForMeTitle({ title }),
  suggestedTitle: (action: string) => words.suggestedTitle({ action }),
  setAside: (title: string) => words.setAside({ title }),
  published: (date: string) => words.published({ date }),
  reading: (moment: string) => words.reading({ moment }),
  partial: (moment: string) => words.partial({ moment }),
  outdated: (moment: string) => words.outdated({ moment }),
  joinTitle: (title: string) => words.joinTitle({ title }),
  undoTitle: (title: string) => words.undoTitle({ title }),
  undoAskTitle: (title: string) => words.undoAskTitle({ title }),
  askTitle: (title: string) => words.askTitle({ title }),
  partOf: (title: string) => words.partOf({ title }),
  parts: (titles: string) => words.parts({ titles }),
  openTitle: (title: string) => words.openTitle({ title }),
  lookInsideTitle: (title: string) => words.lookInsideTitle({ title }),
  told: {
    join: (title: string) => told.join({ title }),
    leave: (title: string) => told.leave({ title })
  } satisfies Record<NonNullable<Standing['underway']>, (title: string) => string>,
  toldOfRequest: {
    join: (title: string) => toldOfRequest.join({ title }),
    leave: (title: string) => toldOfRequest.leave({ title })
  } satisfies Record<NonNullable<Standing['underway']>, (title: string) => string>
};

/** What reasons name: `own` and `whole` are titles, `unit` and `department` names. */
interface Named extends Readonly<Record<'own' | 'whole' | 'unit' | 'department', string>> {
  readonly people: number;
}

/** How a reason is said. */
export const reasonWords: { readonly [kind in Reason['kind']]: (named: Named) => string } = {
  ...words.reasons,
  supported: () => words.reasons.supported
};
