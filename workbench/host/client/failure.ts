import { element } from './hooks';

/** Says in the page what failed, instead of leaving a blank. */
export function showFailure(what: string, cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const panel = element('failure');
  panel.querySelector('h2')?.replaceChildren(what);
  panel.querySelector('p')?.replaceChildren(error.message);
  panel.querySelector('pre')?.replaceChildren(error.stack ?? error.message);
  panel.hidden = false;
  setState('failed');
  console.error(what, error);
}

/** Tells style sheets and tests how far the web part is. */
export function setState(state: 'loading' | 'shown' | 'failed'): void {
  element('webPart').dataset['state'] = state;
}
