import type { ListSchema } from '../../schema/lists';
import { groups } from '../../schema/groups';
import { levels } from '../../schema/levels';
import type { Held } from '../roleAssignments';
import type { Detail } from '../../../domain/setUp/detail';

/** Who should hold what, by the names that people know. */
export interface Wanted {
  readonly holder: string;
  readonly level: string;
}

/** SP.RoleType of Full Control, whose name is in the language of the site. */
const fullControl = 5;

/** Stands for Full Control, whatever the site calls it. */
const everything = 'Full Control';

/** What the schema grants on a list or folder, beside administrators. `owners`: the name of their group. */
export function wantedRights({ grants }: Pick<ListSchema, 'grants'>, owners: string): Wanted[] {
  return [
    { holder: owners, level: everything },
    ...grants.map(({ group, level }) => ({ holder: groups[group].title, level: levels[level].name }))
  ];
}

/** What differs between what is held and what should be, a line each. */
export function rightsProblems(where: string, held: readonly Held[], wanted: readonly Wanted[]): Detail[] {
  const nameOf = ({ kind, levelName }: Held): string => (kind === fullControl ? everything : levelName);
  const isHeld = ({ holder, level }: Wanted): boolean => held.some(one => one.holder === holder && nameOf(one) === level);
  const isWanted = (one: Held): boolean => wanted.some(({ holder, level }) => one.holder === holder && nameOf(one) === level);
  return [
    ...wanted.filter(one => !isHeld(one)).map(({ holder, level }): Detail => ({ says: 'lacks', values: { where, holder, level } })),
    ...held.filter(one => !isWanted(one)).map((one): Detail => ({ says: 'holds', values: { where, holder: one.holder, level: one.levelName } }))
  ];
}
