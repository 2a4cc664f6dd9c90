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
 * Milliseconds from an act at the beginning of a frame to the first task after the frame that paints its result: handlers, React,
 * styles, layout and painting, as far as the page does it. What a frame waits for the display is not in it where the result is
 * there in the frame of the act, and is where it comes in a later one. `isDone` says when the result is there.
 */
async function timeOf({ act, isDone }: Change): Promise<number> {
  await nextFrame();
  const from = performance.now();
  act();
  while (!isDone()) {
    if (performance.now() - from > patience) throw new Error('The result does not come.');
    await nextFrame();
  }
  // Asked for before the frame is painted, heard once it is.
  await nextTask();
  const time = performance.now() - from;
  performance.measure('change', { start: from, duration: time });
  return time;
}

/** A change of the screen, and how its result is known. */
interface Change {
  /** What is pressed or chosen from; what is out of view is not laid out (`content-visibility`), and nobody changes it. */
  readonly at: HTMLElement;
  readonly act: () => void;
  readonly isDone: () => boolean;
}

/** After the next frame, when nothing is left to do. */
function quiet(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => resolve()), 50)));
}

/** In the next frame, before its styles, layout and painting. */
function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()));
}

declare global {
  // Chromium has it, the types of TypeScript do not yet.
  const scheduler: { readonly postTask: (task: () => void, options: { readonly priority: 'user-blocking' }) => Promise<void> };
}

/** The first task after the frame: before what the page has put off until then. */
function nextTask(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'user-blocking' });
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
function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const headline = (): string => all('h2').find(each => !each.closest('[hidden]'))?.textContent ?? '';
const firstRow = (): string => document.querySelector('[role=grid] tbody')?.textContent?.slice(0, 200) ?? '';

/** Each kind of change once there and once back; what differs afterwards proves that it happened. */
function kindsOf(round: number): Readonly<Record<string, readonly (() => Change)[]>> {
  const pressing = (read: () => string, name: string, within?: string) => (): Change => {
    const [before, at] = [read(), button(name, within)];
    return { at, act: () => at.click(), isDone: () => read() !== before };
  };
  const choosing = (read: () => string, label: string, value: string) => (): Change => {
    const [before, at] = [read(), select(label)];
    return { at, act: () => choose(at, value), isDone: () => read() !== before };
  };
  const shownMonths = (): string => String(all('[data-month]').length);
  return {
    month: [pressing(headline, 'Earlier month')],
    pager: [pressing(firstRow, 'Communities after', table), pressing(firstRow, 'Communities before', table)],
    order: [choosing(firstRow, 'Order', 'name'), choosing(firstRow, 'Order', 'size')],
    'departments of a unit': [choosing(firstRow, 'People of', `unit-${round % 40}`), choosing(firstRow, 'People of', '')],
    'months of the chart': [choosing(shownMonths, 'Months shown', '24'), choosing(shownMonths, 'Months shown', '12')],
    'into a unit': [pressing(headline, `Business unit ${(round % 40) + 1}`)],
    'back to the company': [pressing(headline, 'Company')]
  };
}

/** The kinds of changes, and how many there are of each in a round. */
function kindsOfChanges(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(kindsOf(0)).map(([kind, changes]) => [kind, changes.length]));
}

/** Makes ready for rounds from 0 on. */
async function begin(): Promise<void> {
  choose(select('Month'), '2026-12');
  await quiet();
}

let prepared: Change | undefined;

/** Makes ready for a change of a round: scrolls to where it is made, and waits until nothing is left to do. */
async function prepareChange(round: number, kind: string, at: number): Promise<void> {
  prepared = kindsOf(round)[kind]?.[at]?.();
  prepared?.at.scrollIntoView({ block: 'center' });
  await quiet();
}

/** Makes the change that was made ready for, and answers with its milliseconds. */
async function makeChange(): Promise<number> {
  if (prepared === undefined) throw new Error('There is no such change.');
  return timeOf(prepared);
}

/** Whether everything that comes later is there. */
function isComplete(): boolean {
  return all('[role=grid]').length === 2 && all('[data-line]').length > 0 && all('[data-month]').length > 0;
}

// What the page of the bench can be asked.
Object.assign(globalThis, { showDashboard, kindsOfChanges, begin, prepareChange, makeChange, isComplete });
