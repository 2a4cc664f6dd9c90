import type { Browser, Frame } from 'playwright-core';
import type { Workbench } from '../../workbench/start';
import { visit, type Visit } from '../browser/visit';
import { actorOf, nameOf, type Cell, type Situation } from './cells';
import { changeTheme, findLostInForcedColors, findMotion, findOverflow, findOverflowOfLargeText, findViolations, webPartFrame } from './inspect';
import { findKeyboardProblems } from './keyboard';
import { afterArrival, beforeArrival, fairAgain } from './weather';

/** Text of 200 % must fit where the window is at least twice as wide as the narrowest. */
const widthForLargeText = 640;

export interface CellResult {
  readonly cell: Cell;
  /** Nothing where all is well. */
  readonly problems: readonly string[];
}

/** Cells that differ in theme and width only are seen in one visit. */
export function visitsOf(cells: readonly Cell[]): Cell[][] {
  const visits = new Map<string, Cell[]>();
  for (const cell of cells) {
    const { screen, state } = cell.situation;
    const key = [screen, state, cell.direction].join('|');
    visits.set(key, [...(visits.get(key) ?? []), cell]);
  }
  return [...visits.values()];
}

/** Goes to the situation of these cells once, and looks at each: first whether one is there, then what is wrong. */
export async function checkVisit(workbench: Workbench, browser: Browser, cells: readonly Cell[]): Promise<CellResult[]> {
  const [first] = cells;
  if (first === undefined) return [];
  let screen: Visit | undefined;
  try {
    screen = await arrive(workbench, browser, first);
    const frame = await webPartFrame(screen.page);
    const results: CellResult[] = [];
    for (const cell of cells) results.push({ cell, problems: await checkCell(screen, frame, cell) });
    return withMore(results, await checkOnce(screen, frame));
  } catch (error) {
    return cells.map(cell => ({ cell, problems: [`could not be reached: ${messageOf(error)}`] }));
  } finally {
    await screen?.close();
    await fairAgain(workbench.origin);
  }
}

async function arrive({ origin }: Workbench, browser: Browser, { situation, theme, direction, width }: Cell): Promise<Visit> {
  await situation.beforehand?.(origin);
  const screen = await visit(browser, {
    origin, person: actorOf(situation), part: situation.part, place: situation.place ?? 'page', theme, direction, width, ...(situation.site !== undefined && { site: situation.site }),
    reducedMotion: 'reduce',
    before: page => beforeArrival(origin, page, situation.weather)
  });
  try {
    if (situation.weather?.kind === 'offline') await screen.inside.getByRole('article').first().waitFor();
    await situation.clicks?.(screen);
    await afterArrival(screen.page, situation.weather);
    // Reads are asked again for a minute before a screen says that they failed.
    await isThere(screen, situation, 90_000);
    return screen;
  } catch (error) {
    await screen.close();
    throw error;
  }
}

function isThere({ inside }: Visit, { proof }: Situation, timeout: number): Promise<void> {
  return proof(inside).waitFor({ state: 'visible', timeout });
}

async function checkCell(screen: Visit, frame: Frame, cell: Cell): Promise<string[]> {
  try {
    await screen.page.setViewportSize({ width: cell.width, height: 900 });
    await changeTheme(screen.page, frame, cell.theme);
    const { proof, again } = cell.situation;
    if (again !== undefined && !(await proof(screen.inside).isVisible())) await again(screen);
    await isThere(screen, cell.situation, 10_000);
    const found = [
      ...(await findViolations(frame)),
      ...(await findOverflow(frame)).map(line => `reflow: ${line}`),
      ...(await findMotion(frame)).map(line => `moves: ${line}`)
    ];
    if (cell.width < widthForLargeText) return found;
    return [...found, ...(await findOverflowOfLargeText(frame)).map(line => `text of 200 %: ${line}`)];
  } catch (error) {
    return [`is not on the screen: ${messageOf(error)}`];
  }
}

/** What does not depend on theme and width is looked at once a visit, at the last of its cells. */
async function checkOnce({ page }: Visit, frame: Frame): Promise<string[]> {
  return [
    ...(await findLostInForcedColors(page, frame)).map(line => `forced colours: ${line}`),
    ...(await findKeyboardProblems(page, frame)).map(line => `keyboard: ${line}`)
  ];
}

function withMore(results: readonly CellResult[], more: readonly string[]): CellResult[] {
  return results.map(({ cell, problems }, index) => ({ cell, problems: index === results.length - 1 ? [...problems, ...more] : problems }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
}

/** The report of some cells: what is wrong with each, and how many were seen. */
export function inWords(results: readonly CellResult[]): string {
  const bad = results.filter(({ problems }) => problems.length > 0);
  const lines = bad.flatMap(({ cell, problems }) => [nameOf(cell), ...problems.map(problem => `  ${problem}`)]);
  return [...lines, `${results.length} cells, ${results.length - bad.length} without a violation, ${bad.length} with`].join('\n');
}
