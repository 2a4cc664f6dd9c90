import { partTitle } from '../builds';
import type { ComponentManifest, FrameFacts } from '../contracts';
import { html, jsonBlock } from '../html';
import { ASSEMBLY } from '../runtime';
import { hostTheme, themeStyle } from '../themes';
import { htmlDocument } from './document';
import { failurePanel, type ScriptAddresses } from './frameParts';

/** The page that SharePoint serves to Teams: nothing but the web part, and the pane when a tab is configured. */
export function embeddedPage(facts: FrameFacts, part: ComponentManifest, scripts: ScriptAddresses): string {
  return htmlDocument({
    title: partTitle(part),
    culture: facts.culture,
    direction: facts.direction,
    styles: ['frame', 'embeddedPage'],
    attributes: html`data-frame="${facts.frame}" data-mode="${facts.mode}" data-theme="${facts.theme}" style="${themeStyle(hostTheme(facts.frame, facts.theme))}"`,
    body: html`<body>
<div id="spPageChromeAppDiv" class="page"><main>${failurePanel()}<div id="webPart" data-state="loading"></div></main></div>
<div id="spPropertyPaneContainer"></div>
${jsonBlock('facts', facts)}
<script src="${scripts.runtime}${ASSEMBLY}"></script>
<script src="${scripts.client}start.js"></script>
</body>`
  });
}
