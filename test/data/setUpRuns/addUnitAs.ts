import { openGuildhall } from '../../../src/data/guildhall';
import { personKey } from '../../../src/domain/identity';
import { tenantId } from '../guildhallTenant';
import type { AfterRequest, Running } from './recording';

/** Adds the business unit Field with its approver, as the administrator does in Manage. */
export async function addUnitAs(running: Running, after?: AfterRequest): Promise<void> {
  const { value } = await running.ask<{ value: { Id: number; Title: string }[] }>("web/siteusers?$filter=Title eq 'approver'");
  const [approver] = value;
  if (approver === undefined) throw new Error('The site does not know the approver.');
  await openGuildhall(running.site(after)).addUnit(tenantId, {
    title: 'Field',
    headcount: 400,
    approvers: [{ key: personKey(String(approver.Id)), name: approver.Title }]
  });
}
