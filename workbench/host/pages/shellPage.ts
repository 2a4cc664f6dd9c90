import { partName, partTitle } from '../builds';
import type { ComponentManifest, DemoPerson } from '../contracts';
import { html, jsonBlock, type Html } from '../html';
import { htmlDocument } from './document';
import type { ScriptAddresses } from './frameParts';

/** What the shell's script must know that the address may not say. */
export interface ShellFacts {
  person: string;
  people: DemoPerson[];
}

/** The workbench itself: one bar of choices, and the frame that they lead to. */
export function shellPage(parts: ComponentManifest[], people: DemoPerson[], person: string, scripts: ScriptAddresses): string {
  const facts: ShellFacts = { person, people };
  return htmlDocument({
    title: 'Guildhall workbench',
    styles: ['shell'],
    body: html`<body>
<header class="bar" role="toolbar" aria-label="Workbench">
  <span class="brand"><span class="mark"></span><b>Guildhall</b> workbench</span>
  ${segments('frame', 'Where it runs', [['page', 'SharePoint page'], ['personal', 'Teams app'], ['channel', 'Teams channel tab']])}
  <label class="choice part"><span class="name">Web part</span><select id="part">${parts.map((part) => html`<option value="${partName(part.alias)}">${partTitle(part)}</option>`)}</select></label>
  <label class="choice person">Acting as<select id="person">${people.map(personOption)}</select></label>
  <span class="right">
    ${segments('mode', 'Page mode', [['read', 'Read'], ['edit', 'Edit']])}
    ${segments('theme', 'Theme', [['light', 'Light'], ['dark', 'Dark']])}
  </span>
</header>
<iframe id="stage" title="The web part in its frame"></iframe>
${jsonBlock('facts', facts)}
<script src="${scripts.client}shell.js"></script>
</body>`
  });
}

function segments(name: string, legend: string, options: [value: string, label: string][]): Html {
  const buttons = options.map(([value, label]) => html`<label><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`);
  return html`<fieldset class="segments" id="${name}"><legend>${legend}</legend>${buttons}</fieldset>`;
}

function personOption({ upn, name, role, note }: DemoPerson): Html {
  return html`<option value="${upn}" title="${note}">${name}, ${role}</option>`;
}
