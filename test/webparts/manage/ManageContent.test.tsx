import * as React from 'react';
import { screen } from '@testing-library/react';
import { unitKey } from '../../../src/domain/identity';
import type { Actor } from '../../../src/domain/permission/actor';
import { ManageContent } from '../../../src/webparts/manage/ManageContent';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

/** What waits, for whoever decides. */
const deciding = ['To decide', 'Proposals', 'Roles', 'Endings', 'Communities due for a review'];
const approver: Actor = { ...employee, approverOf: [unitKey('research')] };
const administrator: Actor = { ...employee, isAdministrator: true };

describe('who opens Manage', () => {
  it.each<[string, Actor, readonly string[]]>([
    ['an administrator finds units, publishing and set-up', administrator, [...deciding, 'Business units', 'Departments and people', 'Leadership viewers', 'Templates', 'Participation reports', 'Bring history in', 'Set-up and health']],
    ['an administrator who also approves finds each unit once', { ...approver, isAdministrator: true }, [...deciding, 'Business units', 'Departments and people', 'Leadership viewers', 'Templates', 'Participation reports', 'Bring history in', 'Set-up and health']],
    ['an approver finds the own units', approver, [...deciding, 'The units you decide for']],
    ['anybody else is told whom it is for', employee, ['For those who look after Guildhall']],
    ['so is a leadership viewer', { ...employee, isLeadershipViewer: true }, ['For those who look after Guildhall']]
  ])('%s', async (_who, actor, headings) => {
    renderScreen(<ManageContent />, fakeGuildhall(), actor);
    await screen.findByRole('heading', { name: headings[0] });
    await screen.findByRole('heading', { name: headings[headings.length - 1] });
    expect(screen.getAllByRole('heading').map(heading => heading.textContent)).toEqual(headings);
  });
});
