import type { FrameRequest } from '../frameFacts';
import { html, jsonBlock, type Html } from '../html';
import { hostTheme, themeStyle } from '../themes';
import { htmlDocument } from './document';
import type { ScriptAddresses } from './frameParts';
import { embeddedAddress, type TeamsFacts } from './teamsFacts';
import { backButton, initials, noticeCard, places, tabLinks } from './teamsParts';

/** Teams on a phone: the app between the bars of the phone, those of Teams, and the areas that hands and corners need. */
export function phonePage(request: FrameRequest, facts: TeamsFacts, scripts: ScriptAddresses): string {
  const { kind, person, tab } = facts;
  return htmlDocument({
    title: `${tab.title} - Teams on a phone`,
    culture: facts.locale,
    direction: request.direction,
    styles: ['teams', 'phonePage'],
    attributes: html`data-theme="${request.theme}" data-text="${request.text}" style="${themeStyle(hostTheme(request.frame, request.theme))}"`,
    body: html`<body class="${kind}">
<div class="phone" style="--phone-width: ${request.phoneWidth}px">
  <div class="status" aria-hidden="true"><span>9:41</span><span class="island"></span><span>${signs()}</span></div>
  <header class="bar">${backButton()}<h1>${kind === 'personal' ? 'Guildhall' : tab.title}</h1><span class="avatar" title="${person.displayName}">${initials(person.displayName)}</span></header>
  ${kind === 'personal' && html`<nav class="tabs" aria-label="Guildhall">${tabLinks(facts.tabs, tab)}</nav>`}
  <main>
    <iframe name="embedded-page-container" title="${tab.title}" src="${embeddedAddress(facts, request)}"></iframe>
    ${noticeCard()}
  </main>
  <nav class="places" aria-label="Teams">${places(kind)}</nav>
  <div class="home" aria-hidden="true"></div>
</div>
${jsonBlock('facts', facts)}
<script src="${scripts.client}teams.js"></script>
</body>`
  });
}

/** Reception and battery. */
function signs(): Html {
  return html`<svg viewBox="0 0 44 14"><path class="full" d="M0 10h3v4H0z M5 7h3v7H5z M10 4h3v10h-3z M15 1h3v13h-3z"/><rect x="24.5" y="1.5" width="17" height="11" rx="3"/><path class="full" d="M26.5 3.5h10v7h-10z M42.5 5v4h1V5z"/></svg>`;
}
