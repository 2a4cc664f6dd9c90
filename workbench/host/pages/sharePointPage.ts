import { partTitle } from '../builds';
import type { ComponentManifest, FrameFacts } from '../contracts';
import { html, jsonBlock } from '../html';
import { ASSEMBLY } from '../runtime';
import { hostTheme, themeStyle } from '../themes';
import { htmlDocument } from './document';
import { failurePanel, type ScriptAddresses } from './frameParts';

/** A page of a communication site with one web part on it. */
export function sharePointPage(facts: FrameFacts, part: ComponentManifest, scripts: ScriptAddresses): string {
  const { webTitle, userDisplayName } = facts.pageContext;
  return htmlDocument({
    title: `${partTitle(part)} - ${webTitle}`,
    culture: facts.culture,
    direction: facts.direction,
    styles: ['frame', 'sharePointPage'],
    attributes: html`data-frame="page" data-mode="${facts.mode}" data-theme="${facts.theme}" style="${themeStyle(hostTheme('page', facts.theme))}"`,
    body: html`<body>
<div id="spPageChromeAppDiv" class="page">
  <header class="siteHeader">
    <span class="siteLogo" aria-hidden="true">${webTitle.charAt(0)}</span>
    <span class="siteTitle">${webTitle}</span>
    <span class="acting">${userDisplayName}</span>
    <button id="editPage" type="button" disabled><span class="whenReading">Edit</span><span class="whenEditing">Done</span></button>
  </header>
  <main>
    <div class="titleArea"><h1>${partTitle(part)}</h1></div>
    <div class="canvas">
      ${failurePanel()}
      <div class="zone">
        <div class="zoneTools"><button id="editWebPart" type="button" aria-label="Edit web part" title="Edit web part">
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2z M11.5 6l2.6 2.6" /></svg>
        </button></div>
        <div id="webPart" data-state="loading"></div>
      </div>
    </div>
  </main>
</div>
<div id="spPropertyPaneContainer"></div>
${jsonBlock('facts', facts)}
<script src="${scripts.runtime}${ASSEMBLY}"></script>
<script src="${scripts.client}start.js"></script>
</body>`
  });
}
