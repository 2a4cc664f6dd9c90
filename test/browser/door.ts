import { openGuildhall, type Guildhall } from '../../src/data/guildhall';
import type { Directory, DirectoryEntry } from '../../src/domain/directory/directory';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { Actor } from '../../src/domain/permission/actor';
import { siteAs } from '../../workbench/sample/asPerson';

/** The data room as one person has it, for what a test needs to have happened and does not want to click. */
export interface Door {
  readonly guildhall: Guildhall;
  readonly actor: Actor;
  /** Everything as it is now. */
  seen(): Promise<Directory>;
  /** The community of this name as it is now. */
  community(title: string): Promise<DirectoryEntry>;
}

/** Opens the Guildhall site of a workbench as the person of this user principal name. */
export async function openDoor(origin: string, person: string): Promise<Door> {
  const guildhall = openGuildhall(siteAs(person, `${origin}/sites/guildhall`));
  const seen = async (): Promise<Directory> => {
    const projection = await guildhall.readDirectory();
    return withNewerRows(projection, await guildhall.readNewerRows(projection));
  };
  const community = async (title: string): Promise<DirectoryEntry> => {
    const found = (await seen()).entries.find(({ charter }) => charter.title === title);
    if (found === undefined) throw new Error(`There is no community called ${title}.`);
    return found;
  };
  return { guildhall, actor: await guildhall.readActor(), seen, community };
}
