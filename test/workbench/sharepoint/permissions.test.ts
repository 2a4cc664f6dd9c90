import { PermissionKind } from '@pnp/sp/security';
import { people, refusal, startTenant, type Tenant } from './tenant';

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };

describe('permission levels', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('are those of a new site, with their real masks', async () => {
    const levels = await tenant.as(people.ada).web.roleDefinitions();
    expect(levels.map(({ Id, Name, BasePermissions }) => [Id, Name, BasePermissions.High, BasePermissions.Low])).toEqual([
      [1073741829, 'Full Control', '2147483647', '4294967295'],
      [1073741828, 'Design', '432', '1012866047'],
      [1073741830, 'Edit', '432', '1011030767'],
      [1073741827, 'Contribute', '432', '1011028719'],
      [1073741826, 'Read', '176', '138612833'],
      [1073741825, 'Limited Access', '48', '134287360']
    ]);
  });

  it('Edit holds ManageLists but neither CancelCheckout nor ManagePermissions; Design overrides list behaviours', async () => {
    const { web } = tenant.as(people.ada);
    const mask = (await web.roleDefinitions.getByName('Edit')()).BasePermissions;
    const edit = { High: Number(mask.High), Low: Number(mask.Low) };
    expect(web.hasPermissions(edit, PermissionKind.ManageLists)).toBe(true);
    expect(web.hasPermissions(edit, PermissionKind.CancelCheckout)).toBe(false);
    expect(web.hasPermissions(edit, PermissionKind.ManagePermissions)).toBe(false);
    const design = (await web.roleDefinitions.getByType(4)()).BasePermissions;
    expect(web.hasPermissions({ High: Number(design.High), Low: Number(design.Low) }, PermissionKind.CancelCheckout)).toBe(true);
  });

  it('are added, changed and deleted by a holder of ManagePermissions', async () => {
    const addAndRead = { High: 176, Low: 138612833 + 2 };
    expect(await refusal(tenant.as(people.linus).web.roleDefinitions.add('Add and read', '', 1, addAndRead))).toMatchObject(denied);
    const { web } = tenant.as(people.ada);
    await web.roleDefinitions.add('Add and read', 'Adds, never edits', 1, addAndRead);
    const level = await web.roleDefinitions.getByName('add and READ')();
    expect(level).toMatchObject({ Id: 1073741930, Description: 'Adds, never edits', BasePermissions: { High: '176', Low: '138612835' } });
    await web.roleDefinitions.getById(level.Id).update({ Description: 'Changed', BasePermissions: addAndRead });
    expect(await web.roleDefinitions.getById(level.Id)()).toMatchObject({ Description: 'Changed', BasePermissions: { Low: '138612835' } });
    await web.roleDefinitions.getById(level.Id).delete();
    expect(await refusal(web.roleDefinitions.getById(level.Id)())).toMatchObject({ status: 404 });
    expect(await refusal(web.roleDefinitions.getByName('Full Control').delete())).toMatchObject({ status: 400 });
  });
});

describe('role assignments', () => {
  let tenant: Tenant;
  const notes = (upn: string): ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']> => tenant.as(upn).web.lists.getByTitle('Notes');
  const ids = { linus: 7, grace: 8, read: 1073741826, contribute: 1073741827, fullControl: 1073741829 };

  beforeEach(async () => {
    tenant = await startTenant();
    await tenant.as(people.ada).web.lists.add('Notes', '', 100, false, { EnableFolderCreation: true });
    await notes(people.ada).items.add({ Title: 'One' });
    await notes(people.ada).items.add({ Title: 'Two' });
  });
  afterEach(() => tenant.close());

  it('of a web are those of its groups; a list inherits them and refuses to be changed', async () => {
    const { web } = tenant.as(people.ada);
    const assignments = await web.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(assignments.map((one) => [one.PrincipalId, (one as never as { Member: { Title: string } }).Member.Title, (one as never as { RoleDefinitionBindings: Array<{ Name: string }> }).RoleDefinitionBindings.map((level) => level.Name)])).toEqual([
      [3, 'Team Owners', ['Full Control']], [4, 'Team Visitors', ['Read']], [5, 'Team Members', ['Edit']]
    ]);
    expect(await notes(people.ada).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    expect(await refusal(notes(people.ada).roleAssignments.add(ids.grace, ids.contribute))).toMatchObject({ status: 400, code: '-2146233079, System.InvalidOperationException' });
  });

  it('broken without a copy leave the caller alone with Full Control, and shut others out of the list as if it were not there', async () => {
    expect(await refusal(notes(people.linus).breakRoleInheritance(false))).toMatchObject(denied);
    await notes(people.ada).breakRoleInheritance(false);
    expect(await notes(people.ada).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect((await notes(people.ada).roleAssignments()).map((one) => one.PrincipalId)).toEqual([6]);
    expect(await refusal(notes(people.linus).items())).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
    expect((await tenant.as(people.linus).web.lists()).map((list) => list.Title)).toEqual([]);
    await notes(people.ada).roleAssignments.add(ids.linus, ids.read);
    expect(await notes(people.linus).items()).toHaveLength(2);
    expect(await refusal(notes(people.linus).items.add({ Title: 'No' }))).toMatchObject(denied);
    await notes(people.ada).roleAssignments.remove(ids.linus, ids.read);
    expect(await refusal(notes(people.linus).items())).toMatchObject({ status: 404 });
    await notes(people.ada).resetRoleInheritance();
    expect(await notes(people.linus).items.add({ Title: 'Yes' })).toMatchObject({ Id: 3 });
  });

  it('of one item hide it, and only it', async () => {
    await notes(people.ada).items.getById(1).breakRoleInheritance(false);
    expect((await notes(people.linus).items()).map((item) => item.Title)).toEqual(['Two']);
    expect(await refusal(notes(people.linus).items.getById(1)())).toEqual({
      status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.'
    });
    expect(await notes(people.linus).select('ItemCount')()).toMatchObject({ ItemCount: 2 });
    expect((await notes(people.ada).items()).map((item) => item.Title)).toEqual(['One', 'Two']);
  });

  it('of a folder hold for what is in it and comes into it, and Limited Access leads there', async () => {
    const list = notes(people.ada);
    await list.rootFolder.folders.addUsingPath('Unit A');
    const folder = tenant.as(people.ada).web.getFolderByServerRelativePath('/sites/team/Lists/Notes/Unit A');
    const item = await folder.getItem();
    await item.breakRoleInheritance(false);
    const closed = await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Inside' }], '/sites/team/Lists/Notes/Unit A');
    expect(closed.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '4' });
    expect((await notes(people.grace).items()).map((row) => row.Title)).toEqual(['One', 'Two']);
    await item.roleAssignments.add(ids.grace, ids.contribute);
    expect((await notes(people.grace).items()).map((row) => row.Title)).toEqual(['One', 'Two', 'Unit A', 'Inside']);

    await list.breakRoleInheritance(false);
    expect((await notes(people.grace).items()).map((row) => row.Title)).toEqual(['Unit A', 'Inside']);
    expect(await refusal(notes(people.grace).items.add({ Title: 'In the root' }))).toMatchObject(denied);
    expect((await notes(people.grace).addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Mine' }], '/sites/team/Lists/Notes/Unit A')).at(-1)).toMatchObject({ FieldValue: '5' });
  });

  it('breaking with clearSubscopes puts everything below under the new set', async () => {
    await notes(people.ada).items.getById(1).breakRoleInheritance(false);
    await notes(people.ada).breakRoleInheritance(true, true);
    expect((await notes(people.linus).items()).map((item) => item.Title)).toEqual(['One', 'Two']);
  });

  it('answer what somebody may do: oneself always, others to who may enumerate permissions', async () => {
    const linus = 'i:0#.f|membership|linus@contoso.example';
    expect(await notes(people.linus).getCurrentUserEffectivePermissions()).toMatchObject({ High: '432', Low: '1011030767' });
    expect(await notes(people.ada).getUserEffectivePermissions(linus)).toMatchObject({ High: '432', Low: '1011030767' });
    expect(await refusal(notes(people.grace).getUserEffectivePermissions(linus))).toMatchObject(denied);
    expect(await notes(people.linus).currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(false);
    expect(await notes(people.ada).currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
  });
});
