import { element } from './hooks';

/** Says in the page what failed, instead of leaving a blank. The first failure stays: the next ones follow from it. */
export function showFailure(what: string, cause: unknown): void {
  if (element('webPart').dataset['state'] === 'failed') return;
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const panel = element('failure');
  panel.querySelector('h2')?.replaceChildren(what);
  panel.querySelector('p')?.replaceChildren(error.message);
  panel.querySelector('pre')?.replaceChildren(error.stack ?? error.message);
  panel.hidden = false;
  setState('failed');
  console.error(what, error);
}

const STAGES: Record<string, string> = {
  Load: 'The web part could not be loaded',
  Initialize: 'The web part failed while starting (onInit)',
  Render: 'The web part failed while drawing (render)'
};

/** A failure as SPFx reports it: it wraps the error of an earlier stage in `{ error, stage }`, once for each later one. */
export function showWebPartFailure(stage: string, cause: unknown): void {
  if (cause instanceof Object && 'error' in cause && 'stage' in cause) return showWebPartFailure(String(cause.stage), cause.error);
  showFailure(STAGES[stage] ?? `The web part failed (${stage})`, cause);
}

/** Tells style sheets and tests how far the web part is. */
export function setState(state: 'loading' | 'shown' | 'failed'): void {
  element('webPart').dataset['state'] = state;
}
