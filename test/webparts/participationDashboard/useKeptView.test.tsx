import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import { communityKey, unitKey } from '../../../src/domain/identity';
import type { ReportView } from '../../../src/domain/link/reportLink';
import { reportText } from '../../../src/domain/link/reportLink';
import type { UtcMonth } from '../../../src/domain/time';
import type { Session } from '../../../src/ui/session';
import { useKeptView } from '../../../src/webparts/participationDashboard/useKeptView';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const october = '2026-10' as UtcMonth;
const september = '2026-09' as UtcMonth;
const field = unitKey('field');

const Kept: React.FunctionComponent<{ readonly arrival?: ReportView }> = ({ arrival }) => {
  const [view, go] = useKeptView(arrival);
  const to = (name: string, next: ReportView): React.ReactElement => <button onClick={() => go(next)}>{name}</button>;
  return (
    <>
      <output>{reportText(view)}</output>
      {to('unit', { ...view, unit: field })}
      {to('community', { ...view, unit: field, community: communityKey('storage') })}
      {to('company', { month: view.month })}
      {to('September', { ...view, month: september })}
      {to('by name', { ...view, choices: 'order-name' })}
    </>
  );
};

const show = (arrival?: ReportView, more: Partial<Session> = {}): void => void renderScreen(<Kept {...(arrival !== undefined && { arrival })} />, fakeGuildhall(), employee, more);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const view = (): string => screen.getByRole('status').textContent ?? '';
const address = (): string | null => new URLSearchParams(window.location.search).get('guildhall');
async function goBack(): Promise<void> {
  const popped = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await act(async () => void (await popped));
}

describe('Where somebody is in the reports, on a page', () => {
  beforeEach(() => window.history.pushState({ theirs: 1 }, '', '/page?web=1'));

  test('begins where the link led, and leaves the address alone until something changes', () => {
    show({ month: october, unit: field });
    expect([view(), address()]).toEqual(['participation:2026-10:field', null]);
  });

  test('is in the address, beside what else it says, and what others keep in the history stays', () => {
    show({ month: october });
    press('unit');
    expect([address(), new URLSearchParams(window.location.search).get('web')]).toEqual(['participation:2026-10:field', '1']);
    expect(window.history.state).toMatchObject({ theirs: 1 });
  });

  test('is gone back through place by place with the way back of the browser', async () => {
    show({ month: october });
    press('unit');
    press('community');
    expect(view()).toBe('participation:2026-10:field::storage');
    await goBack();
    expect([view(), address()]).toEqual(['participation:2026-10:field', 'participation:2026-10:field']);
    await goBack();
    expect([view(), address()]).toEqual(['participation:2026-10', null]);
  });

  test('changes what is chosen in it without a step in the history', async () => {
    show({ month: october });
    press('unit');
    const steps = window.history.length;
    press('by name');
    expect([view(), address(), window.history.length]).toEqual(['participation:2026-10:field:::order-name', 'participation:2026-10:field:::order-name', steps]);
    await goBack();
    expect(view()).toBe('participation:2026-10');
  });

  test('changes its month without a step in the history', async () => {
    show({ month: october });
    press('unit');
    const steps = window.history.length;
    press('September');
    expect([view(), address(), window.history.length]).toEqual(['participation:2026-09:field', 'participation:2026-09:field', steps]);
    await goBack();
    expect(view()).toBe('participation:2026-10');
  });
});

test('In Teams the way back is its own, place by place, and no address is changed', () => {
  const heard: (() => void)[] = [];
  const onHostBack = (handler: () => void): (() => void) => {
    heard.push(handler);
    return () => void heard.splice(heard.indexOf(handler), 1);
  };
  window.history.pushState({}, '', '/teams');
  show({ month: october }, { onHostBack });
  expect(heard).toHaveLength(0);
  press('unit');
  press('community');
  press('company');
  expect([view(), address(), heard.length]).toEqual(['participation:2026-10', null, 1]);
  const seen = ['participation:2026-10:field::storage', 'participation:2026-10:field', 'participation:2026-10'].map(() => {
    act(() => heard[0]?.());
    return view();
  });
  expect(seen).toEqual(['participation:2026-10:field::storage', 'participation:2026-10:field', 'participation:2026-10']);
  expect(heard).toHaveLength(0);
});
