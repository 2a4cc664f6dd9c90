import type { FrameKind, ThemeName } from '../contracts';
import type { TeamsFacts } from '../pages/teamsFacts';
import { hostTheme, themeStyle } from '../themes';
import { element, isWorkbenchMessage, pageFacts, tellOuterWindow, type WorkbenchMessage } from './hooks';
import { answerTeamsCall, follow, type TeamsCall } from './teamsProtocol';
import { toTeams } from './teamsThemes';

const facts = pageFacts<TeamsFacts>();
const embedded = document.querySelector<HTMLIFrameElement>('iframe[name=embedded-page-container]');

function startTeams(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin) return;
    if (event.source === embedded?.contentWindow) {
      if (isWorkbenchMessage(event)) hear(event.data);
      else answer(event.data as Partial<TeamsCall>);
    } else if (isWorkbenchMessage(event)) {
      const { theme, mode } = event.data.workbench;
      if (theme) changeTheme(theme);
      if (mode) toEmbedded({ workbench: { mode } });
    }
  });
  document.querySelectorAll<HTMLAnchorElement>('a[data-tab]').forEach((tab) =>
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      openTab(tab.dataset['tab'] ?? '', '');
    })
  );
  element('back').addEventListener('click', () => toEmbedded({ func: 'backButtonPress', args: [] }));
  document.getElementById('configureTab')?.addEventListener('click', () => {
    toEmbedded({ workbench: { mode: 'edit' } });
    tellOuterWindow({ workbench: { mode: 'edit' } });
  });
  tellOuterWindow({ workbench: { part: facts.part, tab: facts.tab.id } });
}

function hear({ workbench }: WorkbenchMessage): void {
  if (workbench.link !== undefined) return follow(workbench.link, deeds);
  element<HTMLButtonElement>('back').disabled = false;
  const settings = document.querySelector<HTMLButtonElement>('#configureTab');
  if (settings) settings.disabled = false;
  tellOuterWindow({ workbench: { ready: true } });
}

function answer(call: Partial<TeamsCall>): void {
  if (typeof call.func !== 'string') return;
  const args = answerTeamsCall(call.func, call.args ?? [], facts, deeds);
  if (args) toEmbedded({ id: call.id, uuidAsString: call.uuidAsString, args });
}

function changeTheme(theme: ThemeName): void {
  facts.theme = theme;
  const frame: FrameKind = facts.kind;
  document.documentElement.style.cssText = themeStyle(hostTheme(frame, theme));
  document.documentElement.dataset['theme'] = theme;
  toEmbedded({ func: 'themeChange', args: [toTeams(theme)] });
}

/** Another tab begins at its beginning, unless a link says where in it. A link out of a channel leads into the personal app. */
function openTab(id: string, subPage: string): void {
  const isHere = facts.kind === 'channel' && id === facts.tab.id;
  const tab = isHere ? facts.tab : (facts.tabs.find((each) => each.id === id) ?? facts.tabs[0] ?? facts.tab);
  const address = new URL(window.location.href);
  if (!isHere && facts.kind === 'channel') {
    address.searchParams.set('kind', 'personal');
    address.searchParams.delete('site');
  }
  address.searchParams.delete('page');
  address.searchParams.set('part', tab.part);
  address.searchParams.set('tab', tab.id);
  address.searchParams.set('theme', facts.theme);
  address.searchParams.delete('subPageId');
  if (subPage !== '') address.searchParams.set('subPageId', subPage);
  window.location.replace(address);
}

/** From another tab Teams goes back to the first one, and from there to where the app was opened. */
function leaveApp(): void {
  const [first] = facts.tabs;
  if (facts.kind === 'personal' && first && first.id !== facts.tab.id) openTab(first.id, '');
  else tell('Back', facts.kind === 'personal' ? 'Teams would leave Guildhall.' : 'Teams would leave the tab.');
}

let hiding: number | undefined;

function tell(title: string, text: string): void {
  const card = element('notice');
  card.querySelector('b')?.replaceChildren(title);
  card.querySelector('p')?.replaceChildren(text);
  card.hidden = false;
  window.clearTimeout(hiding);
  hiding = window.setTimeout(() => (card.hidden = true), 8000);
}

function toEmbedded(message: object): void {
  embedded?.contentWindow?.postMessage(message, window.location.origin);
}

const deeds = { openTab, leaveApp, tell };

startTeams();
