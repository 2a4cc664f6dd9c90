import type { FrameRequest } from '../frameFacts';
import { html, jsonBlock, type Html } from '../html';
import { hostTheme, themeStyle } from '../themes';
import { htmlDocument } from './document';
import type { ScriptAddresses } from './frameParts';
import { embeddedAddress, type TeamsFacts } from './teamsFacts';
import { backButton, initials, noticeCard, places, tabLinks } from './teamsParts';

/** Teams on a desk, around the page that SharePoint serves to it. */
export function teamsPage(request: FrameRequest, facts: TeamsFacts, scripts: ScriptAddresses): string {
  const { kind, person, tab, team } = facts;
  return htmlDocument({
    title: `${tab.title} - Teams`,
    culture: facts.locale,
    direction: request.direction,
    styles: ['teams', 'teamsPage'],
    attributes: html`data-theme="${request.theme}" style="${themeStyle(hostTheme(request.frame, request.theme))}"`,
    body: html`<body class="${kind}">
<header class="titleBar">${backButton()}<span>${kind === 'personal' ? 'Guildhall' : team.name}</span><span class="avatar" title="${person.displayName}">${initials(person.displayName)}</span></header>
<nav class="rail" aria-label="Teams">${places(kind)}</nav>
<main>
  ${kind === 'personal' ? personalTabs(facts) : channelTabs(facts)}
  <iframe name="embedded-page-container" title="${tab.title}" src="${embeddedAddress(facts, request)}"></iframe>
  ${noticeCard()}
</main>
${jsonBlock('facts', facts)}
<script src="${scripts.client}teams.js"></script>
</body>`
  });
}

function personalTabs({ tabs, tab }: TeamsFacts): Html {
  return html`<header class="tabs"><span class="mark"></span><h1>Guildhall</h1><nav aria-label="Guildhall">${tabLinks(tabs, tab)}</nav></header>`;
}

function channelTabs({ tab }: TeamsFacts): Html {
  return html`<header class="tabs"><span class="channelMark" aria-hidden="true">G</span><h1>General</h1>
<nav aria-label="Channel"><span>Posts</span><span>Files</span>${tabLinks([tab], tab)}</nav>
<button id="configureTab" type="button" disabled>Settings</button></header>`;
}
