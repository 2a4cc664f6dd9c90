import { html, type Html } from '../html';
import type { TeamsTab } from '../teamsApp';
import type { TeamsFacts } from './teamsFacts';

/** Drawn here; nothing of Microsoft's artwork is used. */
const PLACES: Record<'activity' | 'chat' | 'teams' | 'calendar' | 'guildhall', [label: string, path: string]> = {
  activity: ['Activity', 'M5 15v-5a5 5 0 0 1 10 0v5l1 1H4z M9 18h2'],
  chat: ['Chat', 'M4 5h12v8H9l-3.5 3V13H4z'],
  teams: [
    'Teams',
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M3 16v-2a3 3 0 0 1 3-3h3a3 3 0 0 1 3 3v2z M14 9.5a2 2 0 1 0 0-4 M14.5 12a2.5 2.5 0 0 1 2.5 2.5V16'
  ],
  calendar: ['Calendar', 'M4 5h12v11H4z M4 8.5h12 M7 3.5V6 M13 3.5V6'],
  guildhall: ['Guildhall', 'M4 16h12 M5 16V9 M9 16V9 M11 16V9 M15 16V9 M3.5 9h13L10 4.5z']
};

/** The places of Teams, of which the one that is shown is marked. */
export function places(kind: TeamsFacts['kind']): Html[] {
  const selected = kind === 'personal' ? 'guildhall' : 'teams';
  return Object.entries(PLACES).map(([name, [label, path]]) => html`<span ${name === selected && html`class="selected"`}>${drawing(path)}${label}</span>`);
}

/** Tabs that lead somewhere; the one that is shown is marked. */
export function tabLinks(tabs: TeamsTab[], shown: TeamsTab): Html[] {
  return tabs.map((tab) => html`<a href="#" data-tab="${tab.id}" ${tab.id === shown.id && html`aria-current="page"`}>${tab.title}</a>`);
}

/** Where an arrow leads depends on where lines begin; the style sheet turns it. */
export function backButton(): Html {
  return html`<button id="back" type="button" aria-label="Back" title="Back" disabled>${drawing('M12 4.5 6.5 10l5.5 5.5')}</button>`;
}

/** What Teams would do now, such as opening a chat, is told here. */
export function noticeCard(): Html {
  return html`<aside id="notice" role="status" hidden><b></b><p></p></aside>`;
}

export function initials(name: string): string {
  return name.split(/\s+/).map((word) => word.charAt(0)).slice(0, 2).join('');
}

function drawing(path: string): Html {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
}
