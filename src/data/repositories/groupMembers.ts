import { Failure } from '../../domain/failure';
import type { NamedPerson, UnitKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import { editRow } from '../client/editRow';
import type { Site } from '../client/site';
import { approversGroup, groups, leadersGroup } from '../schema/groups';
import { loginOf } from './people';
import { everyday } from '../../words/everyday';

/** The people whom administrators name: leadership viewers, or the approvers or leaders of a unit. */
export type NamedGroup = 'leadership' | { readonly approversOf: UnitKey } | { readonly leadersOf: UnitKey };

/** Somebody in such a group. */
export interface GroupMember extends NamedPerson {
  /** False for a group of Microsoft Entra, which SharePoint honours and our screens do not see into. */
  readonly isPerson: boolean;
}

interface MemberRow {
  readonly Id: number;
  readonly Title: string;
  readonly PrincipalType: number;
}

/** PrincipalType of a person, as opposed to a group or an app. Source: SP.Utilities.PrincipalType. */
const aPerson = 1;

/** Who is in the group, by name. */
export async function readGroupMembers(site: Site, group: NamedGroup): Promise<GroupMember[]> {
  const rows = await groupOf(site, group).users.select('Id', 'Title', 'PrincipalType')<MemberRow[]>();
  return rows
    .map(row => ({ key: personKey(String(row.Id)), name: row.Title, isPerson: row.PrincipalType === aPerson }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Puts somebody into the group and tells who is in it then. Where the answer is lost, the group is asked. */
export async function addGroupMember(site: Site, group: NamedGroup, person: NamedPerson): Promise<GroupMember[]> {
  const login = await loginOf(site, person.key);
  return editRow(site.connection, {
    read: () => readGroupMembers(site, group),
    isDone: members => isIn(members, person),
    write: async () => {
      await groupOf(site, group).users.add(login);
      return undefined;
    }
  });
}

/** What is said to whoever would leave a unit without anybody who decides. */
export const lastApprover = everyday.refusals.lastApprover;

/**
 * Takes somebody out of the group and tells who is in it then. An `invalid` failure for the last approver of a unit. Where
 * two administrators take out the last two at the same time, each puts back whom he took out rather than leave none.
 */
export async function removeGroupMember(site: Site, group: NamedGroup, member: NamedPerson): Promise<GroupMember[]> {
  const needsOne = group !== 'leadership' && 'approversOf' in group;
  const login = await loginOf(site, member.key);
  const left = await editRow(site.connection, {
    read: () => readGroupMembers(site, group),
    isDone: members => !isIn(members, member),
    write: async members => {
      if (needsOne && members.length === 1) throw new Failure('invalid', lastApprover);
      await groupOf(site, group).users.removeById(Number(member.key));
      return undefined;
    }
  });
  if (!needsOne || left.length > 0) return left;
  await groupOf(site, group).users.add(login);
  throw new Failure('invalid', lastApprover);
}

function isIn(members: readonly GroupMember[], { key }: NamedPerson): boolean {
  return members.some(member => member.key === key);
}

function groupOf({ sp }: Site, group: NamedGroup): ReturnType<Site['sp']['web']['siteGroups']['getByName']> {
  return sp.web.siteGroups.getByName(titleOf(group));
}

function titleOf(group: NamedGroup): string {
  if (group === 'leadership') return groups.leadership.title;
  return 'approversOf' in group ? approversGroup({ key: group.approversOf }) : leadersGroup({ key: group.leadersOf });
}
