import { element } from './hooks';

/** Says in the page what failed, and leaves the web part as it is. */
export function showFailure(what: string, cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const panel = element('failure');
  panel.querySelector('h2')?.replaceChildren(what);
  panel.querySelector('p')?.replaceChildren(error.message);
  panel.querySelector('pre')?.replaceChildren(error.stack ?? error.message);
  panel.hidden = false;
  console.error(what, error);
}

/** There is no web part to see, so what failed takes its place. The first failure stays: the next ones follow from it. */
export function replaceByFailure(what: string, cause: unknown): void {
  if (element('webPart').dataset['state'] === 'failed') return;
  setState('failed');
  showFailure(what, cause);
}

/**
 * A failure as SPFx reports it: it wraps the error of an earlier stage in `{ error, stage }`, once for each later one.
 * A rejected `onInit` arrives as a failure of drawing, so only loading is told apart.
 */
export function showWebPartFailure(stage: string, cause: unknown): void {
  if (cause instanceof Object && 'error' in cause && 'stage' in cause) return showWebPartFailure(String(cause.stage), cause.error);
  replaceByFailure(stage === 'Load' ? 'The web part could not be loaded' : 'The web part failed', cause);
}

/** Tells style sheets and tests how far the web part is. */
export function setState(state: 'loading' | 'shown' | 'failed'): void {
  element('webPart').dataset['state'] = state;
}
