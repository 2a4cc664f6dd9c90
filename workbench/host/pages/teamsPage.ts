import { partName, partTitle } from '../builds';
import type { ComponentManifest, PageContextFacts } from '../contracts';
import type { FrameRequest } from '../frameFacts';
import { html, jsonBlock, type Html } from '../html';
import { hostTheme, themeStyle } from '../themes';
import { htmlDocument } from './document';
import type { ScriptAddresses } from './frameParts';

/** What Teams tells an app about itself, the person and the place. */
export interface TeamsFacts {
  kind: 'personal' | 'channel';
  part: string;
  theme: 'light' | 'dark';
  locale: string;
  subPageId: string;
  person: { upn: string; displayName: string; objectId: string; tenantId: string };
  team: { name: string; siteUrl: string; sitePath: string };
}

/** Teams around the page that SharePoint serves to it. Drawn here; nothing of Microsoft's artwork is used. */
export function teamsPage(request: FrameRequest, part: ComponentManifest, parts: ComponentManifest[], context: PageContextFacts, scripts: ScriptAddresses): string {
  const facts = teamsFacts(request, part, context);
  const query = new URLSearchParams({
    kind: facts.kind, part: facts.part, site: request.site, mode: request.mode, theme: request.theme, locale: request.locale
  });
  return htmlDocument({
    title: `${partTitle(part)} - Teams`,
    styles: ['teamsPage'],
    attributes: html`data-theme="${request.theme}" style="${themeStyle(hostTheme(request.frame, request.theme))}"`,
    body: html`<body class="${facts.kind}">
<header class="titleBar"><span>${facts.kind === 'personal' ? 'Guildhall' : context.webTitle}</span><span class="avatar" title="${facts.person.displayName}">${initials(facts.person.displayName)}</span></header>
<nav class="rail" aria-label="Teams">${rail(facts.kind)}</nav>
<main>
  ${facts.kind === 'personal' ? personalTabs(part, parts) : channelTabs(part)}
  <iframe name="embedded-page-container" title="${partTitle(part)}" src="/host/embedded?${query.toString()}"></iframe>
  <p id="notice" role="status" hidden></p>
</main>
${jsonBlock('facts', facts)}
<script src="${scripts.client}teams.js"></script>
</body>`
  });
}

function teamsFacts(request: FrameRequest, part: ComponentManifest, context: PageContextFacts): TeamsFacts {
  return {
    kind: request.frame === 'channel' ? 'channel' : 'personal',
    part: partName(part.alias),
    theme: request.theme,
    locale: request.locale,
    subPageId: request.subPageId,
    person: { upn: context.userPrincipalName, displayName: context.userDisplayName, objectId: context.aadUserId, tenantId: context.aadTenantId },
    team: { name: context.webTitle, siteUrl: context.webAbsoluteUrl, sitePath: context.webServerRelativeUrl }
  };
}

/** A personal app has one static tab per web part that supports it. */
function personalTabs(shown: ComponentManifest, parts: ComponentManifest[]): Html {
  const tabs = parts.filter(({ supportedHosts }) => supportedHosts?.includes('TeamsPersonalApp'));
  return html`<header class="tabs"><span class="mark"></span><h1>Guildhall</h1>
<nav aria-label="Guildhall">${tabs.map((tab) => html`<a href="#" data-part="${partName(tab.alias)}" ${tab.id === shown.id ? html`aria-current="page"` : ''}>${partTitle(tab)}</a>`)}</nav></header>`;
}

function channelTabs(shown: ComponentManifest): Html {
  return html`<header class="tabs"><span class="channelMark" aria-hidden="true">G</span><h1>General</h1>
<nav aria-label="Channel"><span>Posts</span><span>Files</span><a href="#" data-part="${partName(shown.alias)}" aria-current="page">${partTitle(shown)}</a></nav>
<button id="configureTab" type="button" disabled>Settings</button></header>`;
}

function rail(kind: TeamsFacts['kind']): Html[] {
  const places: [label: string, path: string, selected: boolean][] = [
    ['Activity', 'M5 15v-5a5 5 0 0 1 10 0v5l1 1H4z M9 18h2', false],
    ['Chat', 'M4 5h12v8H9l-3.5 3V13H4z', false],
    ['Teams', 'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M3 16v-2a3 3 0 0 1 3-3h3a3 3 0 0 1 3 3v2z M14 9.5a2 2 0 1 0 0-4 M14.5 12a2.5 2.5 0 0 1 2.5 2.5V16', kind === 'channel'],
    ['Calendar', 'M4 5h12v11H4z M4 8.5h12 M7 3.5V6 M13 3.5V6', false],
    ['Guildhall', 'M4 16h12 M5 16V9 M9 16V9 M11 16V9 M15 16V9 M3.5 9h13L10 4.5z', kind === 'personal']
  ];
  return places.map(([label, path, selected]) => html`<span ${selected ? html`class="selected"` : ''}><svg viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>${label}</span>`);
}

function initials(name: string): string {
  return name.split(/\s+/).map((word) => word.charAt(0)).slice(0, 2).join('');
}
