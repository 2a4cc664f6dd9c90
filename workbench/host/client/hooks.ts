import type { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { Mode, ThemeName } from '../contracts';

/** Message between the windows of the workbench: a wish of the outer window, or news from the inner one. */
export interface WorkbenchMessage {
  workbench: { mode?: Mode; theme?: ThemeName; part?: string; tab?: string; ready?: true; link?: string };
}

declare global {
  interface Window {
    /** For tests and the console: the web part that runs in this frame, once it is shown. */
    workbenchWebPart?: BaseClientSideWebPart<object>;
  }
}

export function isWorkbenchMessage(event: MessageEvent<unknown>): event is MessageEvent<WorkbenchMessage> {
  return event.origin === window.location.origin && typeof event.data === 'object' && event.data !== null && 'workbench' in event.data;
}

/** An element that the page is known to have. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found as E;
}

/** Reads the JSON that the server wrote into the page. */
export function pageFacts<Facts>(): Facts {
  return JSON.parse(element('facts').textContent ?? '') as Facts;
}

/** Tells the window around this one, if there is one. */
export function tellOuterWindow(message: WorkbenchMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
}
