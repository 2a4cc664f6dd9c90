import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createTheme, initializeIcons, ThemeProvider } from '@fluentui/react';
import type { Guildhall } from '../../src/data/guildhall';
import { personKey } from '../../src/domain/identity';
import { ParticipationScreen } from '../../src/features/participation/ParticipationScreen';
import { SessionProvider } from '../../src/ui/session';
import { reportsOfCompany } from './company';

initializeIcons('about:blank/', { disableWarnings: true });

const session = {
  guildhall: reportsOfCompany() as Guildhall,
  actor: { key: personKey('7'), name: 'Lena Vogt', isAdministrator: false, isLeadershipViewer: true, approverOf: [], leaderOf: [] },
  locale: 'en-US',
  tenantId: ''
};

/** The dashboard of a large company in a page of its own, as a web part draws it. */
function showDashboard(): void {
  const root = document.body.appendChild(document.createElement('div'));
  ReactDom.render(
    <ThemeProvider theme={createTheme({})}>
      <SessionProvider value={session}>
        <ParticipationScreen />
      </SessionProvider>
    </ThemeProvider>,
    root
  );
}

/** The longest that is waited for a change to be there, in milliseconds. */
const patience = 10_000;

/**
 * Milliseconds from an act to the page laid out with its result: how long the page was busy. All reports are in memory, so
 * that nothing of it is waiting. `isDone` says when the result is there.
 */
async function timeOf({ act, isDone }: Change): Promise<number> {
  await frame();
  const from = performance.now();
  act();
  while (!isDone()) {
    if (performance.now() - from > patience) throw new Error('The result does not come.');
    await nextTask();
  }
  // Styles and layout of what changed belong to it.
  void document.body.offsetHeight;
  const time = performance.now() - from;
  performance.measure('change', { start: from, duration: time });
  return time;
}

/** A change of the screen, and how its result is known. */
interface Change {
  readonly act: () => void;
  readonly isDone: () => boolean;
}

/** After the next frame, when nothing is left to do. */
function frame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

/** A task of its own, without the milliseconds that timers wait. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const button = (name: string, within = ''): HTMLElement => {
  const found = all<HTMLElement>(`${within} button`).find(each => !each.closest('[hidden]') && (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
};
/** The first part with a table of communities by units. */
const table = 'section:has([role=grid])';
const select = (label: string): HTMLSelectElement => {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (found === null) throw new Error(`There is no choice "${label}".`);
  return found;
};
/** Chooses as a person does, so that React hears of it. */
function choose(label: string, value: string): void {
  const field = select(label);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const headline = (): string => all('h2').find(each => !each.closest('[hidden]'))?.textContent ?? '';
const firstRow = (): string => document.querySelector('[role=grid] tbody')?.textContent?.slice(0, 200) ?? '';

/** Each kind of change once there and once back; what differs afterwards proves that it happened. */
function kindsOf(round: number): Readonly<Record<string, readonly (() => Change)[]>> {
  const changes = (read: () => string, act: () => void) => (): Change => {
    const before = read();
    return { act, isDone: () => read() !== before };
  };
  const unit = `Business unit ${(round % 40) + 1}`;
  return {
    month: [changes(headline, () => button('Earlier month').click())],
    pager: [changes(firstRow, () => button('Communities after', table).click()), changes(firstRow, () => button('Communities before', table).click())],
    order: [changes(firstRow, () => choose('Order', 'name')), changes(firstRow, () => choose('Order', 'size'))],
    'departments of a unit': [changes(firstRow, () => choose('People of', `unit-${round % 40}`)), changes(firstRow, () => choose('People of', ''))],
    'months of the chart': [changes(() => String(all('[data-month]').length), () => choose('Months shown', '24')), changes(() => String(all('[data-month]').length), () => choose('Months shown', '12'))],
    'into a unit': [changes(headline, () => button(unit).click())],
    'back to the company': [changes(headline, () => button('Company').click())]
  };
}

/** Milliseconds of every change, by its kind, over so many rounds. */
async function measureChanges(rounds: number): Promise<Readonly<Record<string, readonly number[]>>> {
  const times: Record<string, number[]> = {};
  choose('Month', '2026-12');
  await frame();
  for (let round = 0; round < rounds; round++) {
    for (const [kind, acts] of Object.entries(kindsOf(round))) {
      for (const change of acts) (times[kind] ??= []).push(await timeOf(change()));
      await frame();
    }
  }
  return times;
}

/** Whether everything that comes later is there. */
function isComplete(): boolean {
  return all('[role=grid]').length === 2 && all('[data-line]').length > 0 && all('[data-month]').length > 0;
}

// What the page of the bench can be asked.
Object.assign(globalThis, { showDashboard, measureChanges, isComplete });
