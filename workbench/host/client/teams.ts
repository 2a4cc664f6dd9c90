import type { FrameKind, ThemeName } from '../contracts';
import type { TeamsFacts } from '../pages/teamsPage';
import { hostTheme, themeStyle } from '../themes';
import { element, isWorkbenchMessage, pageFacts, tellOuterWindow } from './hooks';
import { answerTeamsCall, teamsTheme, type TeamsCall } from './teamsProtocol';

const facts = pageFacts<TeamsFacts>();
const embedded = document.querySelector<HTMLIFrameElement>('iframe[name=embedded-page-container]');

function startTeams(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin) return;
    if (event.source === embedded?.contentWindow) {
      if (isWorkbenchMessage(event)) embeddedIsReady();
      else answer(event.data as Partial<TeamsCall>);
    } else if (isWorkbenchMessage(event)) {
      const { theme, mode } = event.data.workbench;
      if (theme) changeTheme(theme);
      if (mode) toEmbedded({ workbench: { mode } });
    }
  });
  document.querySelectorAll<HTMLAnchorElement>('a[data-part]').forEach((tab) => tab.addEventListener('click', (event) => openTab(event, tab)));
  document.getElementById('configureTab')?.addEventListener('click', () => {
    toEmbedded({ workbench: { mode: 'edit' } });
    tellOuterWindow({ workbench: { mode: 'edit' } });
  });
  tellOuterWindow({ workbench: { part: facts.part } });
}

function embeddedIsReady(): void {
  const settings = document.querySelector<HTMLButtonElement>('#configureTab');
  if (settings) settings.disabled = false;
  tellOuterWindow({ workbench: { ready: true } });
}

function answer(call: Partial<TeamsCall>): void {
  if (typeof call.func !== 'string') return;
  const args = answerTeamsCall(call.func, call.args ?? [], facts, notice);
  if (args) toEmbedded({ id: call.id, uuidAsString: call.uuidAsString, args });
}

function changeTheme(theme: ThemeName): void {
  facts.theme = theme;
  const frame: FrameKind = facts.kind;
  document.documentElement.style.cssText = themeStyle(hostTheme(frame, theme));
  document.documentElement.dataset['theme'] = theme;
  toEmbedded({ func: 'themeChange', args: [teamsTheme(theme)] });
}

function openTab(event: Event, tab: HTMLAnchorElement): void {
  event.preventDefault();
  const address = new URL(window.location.href);
  address.searchParams.set('part', tab.dataset['part'] ?? facts.part);
  address.searchParams.set('theme', facts.theme);
  // Another tab begins at its beginning.
  address.searchParams.delete('subPageId');
  window.location.replace(address);
}

/** Says what real Teams would do now, such as opening a chat. */
function notice(text: string): void {
  const line = element('notice');
  line.textContent = text;
  line.hidden = false;
  window.setTimeout(() => (line.hidden = true), 6000);
}

function toEmbedded(message: object): void {
  embedded?.contentWindow?.postMessage(message, window.location.origin);
}

startTeams();
