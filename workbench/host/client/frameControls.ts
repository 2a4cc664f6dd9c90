import type { FrameFacts, Mode, ThemeName } from '../contracts';
import { showFailure } from './failure';
import { isTeams } from './deepLinks';
import { element, isWorkbenchMessage, tellOuterWindow } from './hooks';
import { fromTeams } from './teamsThemes';
import type { WebPartStage } from './webPartStage';

/** Connects the page's own buttons, the shell around it and Teams' theme with the stage. */
export function bindControls(facts: FrameFacts, stage: WebPartStage, setTheme: (name: ThemeName) => void): void {
  let mode: Mode = facts.mode;
  const setMode = (next: Mode): void => {
    mode = next;
    stage.setMode(next).catch((error) => showFailure('The page could not change between Read and Edit', error));
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const theme = teamsTheme(event);
    if (theme) setTheme(theme);
    if (!isWorkbenchMessage(event)) return;
    const { workbench } = event.data;
    if (workbench.theme) setTheme(workbench.theme);
    if (workbench.mode) setMode(workbench.mode);
  });
  tellOuterWindow({ workbench: { ready: true } });
  if (facts.frame !== 'page') return handTeamsLinksOver();
  const editPage = element<HTMLButtonElement>('editPage');
  editPage.disabled = false;
  editPage.addEventListener('click', () => {
    setMode(mode === 'edit' ? 'read' : 'edit');
    tellOuterWindow({ workbench: { mode } });
  });
  element('editWebPart').addEventListener('click', () => stage.openPane());
}

/** Teams opens its own links by itself, wherever in an app they stand. */
function handTeamsLinksOver(): void {
  window.addEventListener('click', (event) => {
    const anchor = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!anchor?.href || event.defaultPrevented || !isTeams(new URL(anchor.href))) return;
    event.preventDefault();
    tellOuterWindow({ workbench: { link: anchor.href } });
  });
}

/**
 * Teams' own event, read raw: teams-js keeps one theme handler, and the web part may register its own over ours.
 */
function teamsTheme(event: MessageEvent<unknown>): ThemeName | undefined {
  if (event.source !== window.parent || event.origin !== window.location.origin) return undefined;
  const { func, args } = (event.data ?? {}) as { func?: string; args?: string[] };
  if (func !== 'themeChange') return undefined;
  return fromTeams(args?.[0] ?? '');
}
