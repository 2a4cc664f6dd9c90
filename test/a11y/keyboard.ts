import type { Frame, Page } from 'playwright-core';

/** So many stops of the Tab key are looked at; a long list repeats itself. */
const mostStops = 40;

/** What the page itself keeps while the Tab key goes through it. */
interface Walk {
  /** How each element that can have the focus is drawn without it. */
  readonly looks: Map<Element, string>;
  last: Element | null;
  /** Stops so far at the last one. */
  stops: number;
}

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isNew: boolean;
}

/**
 * Goes through the web part by the Tab key alone. Names each stop that looks with the focus as it does without, and says
 * where the key does not lead on.
 */
export async function findKeyboardProblems(page: Page, frame: Frame): Promise<string[]> {
  await frame.evaluate(beginAtWebPart);
  const problems: string[] = [];
  for (let at = 0; at < mostStops; at++) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate(stopHere);
    if (stop === undefined) return problems;
    if (!stop.isNew) return [...problems, `the Tab key does not lead on from ${stop.name}`];
    if (!stop.isSeen) problems.push(`the focus is not seen on ${stop.name}`);
  }
  return problems;
}

/**
 * The web part takes the focus itself, so that the next stop is its first, and every look is kept: an element's own lines and
 * ground, those of what Fluent lays over it, and of what is in it and around it, since the frame of a field or of a point is drawn there.
 */
function beginAtWebPart(): void {
  // A method, because the compiler of the command line marks functions that are given a name in a way that no page knows.
  const tools = {
    lookOf(element: Element): string {
      const drawn = ['outline', 'border', 'boxShadow', 'backgroundColor', 'color', 'textDecorationLine', 'opacity', 'content', 'inset', 'stroke', 'visibility'] as const;
      const around = [element, element.firstElementChild, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement];
      const styles = around.flatMap(each => (each ? [getComputedStyle(each), getComputedStyle(each, '::before'), getComputedStyle(each, '::after')] : []));
      return styles.map(style => drawn.map(property => style[property]).join(' ')).join('\n');
    }
  };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const looks = new Map([...document.querySelectorAll(`#webPart :is(${focusable})`)].map(element => [element, tools.lookOf(element)]));
  Object.assign(window, { walk: { looks, last: null, stops: 0 }, lookOf: tools.lookOf });
  const webPart = document.getElementById('webPart');
  webPart?.setAttribute('tabindex', '-1');
  webPart?.focus();
}

/** Where the focus is now; undefined once it is outside of the web part. */
function stopHere(): Stop | undefined {
  const { walk, lookOf } = window as unknown as { walk: Walk; lookOf(element: Element): string };
  const element = document.activeElement;
  if (element === null || element.id === 'webPart' || element.closest('#webPart') === null) return undefined;
  walk.stops = element === walk.last ? walk.stops + 1 : 1;
  walk.last = element;
  // The browser's own field of a date has a stop for day, month and year each, and one for its calendar.
  const isNew = walk.stops <= (element.matches('input[type=date]') ? 4 : 1);
  return { name: element.outerHTML.slice(0, 160), isSeen: walk.looks.get(element) !== lookOf(element), isNew };
}
