import { partName, partTitle } from '../builds';
import type { ComponentManifest, DemoPerson } from '../contracts';
import { CULTURES } from '../cultures';
import { html, jsonBlock, type Html } from '../html';
import { htmlDocument } from './document';
import type { ScriptAddresses } from './frameParts';

/** What the shell's script must know that the address may not say, or says in other words. */
export interface ShellFacts {
  person: string;
  /** Name of the web part that the address means. */
  part: string;
  people: DemoPerson[];
}

type Option = [value: string, label: string];

const FRAMES: Option[] = [['page', 'SharePoint page'], ['personal', 'Teams app'], ['channel', 'Teams channel tab'], ['phone', 'Phone']];
const WIDTHS: Option[] = [['full', 'Full width'], ['1366', '1366 px'], ['1024', '1024 px'], ['640', '640 px'], ['320', '320 px']];
const THEMES: Option[] = [['light', 'Light'], ['dark', 'Dark'], ['contrast', 'Contrast']];

/** The workbench itself: one bar of choices, and the frame that they lead to. */
export function shellPage(parts: ComponentManifest[], people: DemoPerson[], shown: Pick<ShellFacts, 'person' | 'part'>, scripts: ScriptAddresses): string {
  const facts: ShellFacts = { ...shown, people };
  return htmlDocument({
    title: 'Guildhall workbench',
    styles: ['shell'],
    body: html`<body>
<header class="bar" role="toolbar" aria-label="Workbench">
  <div class="group">
    <span class="brand"><span class="mark"></span><b>Guildhall</b></span>
    ${segments('frame', 'Where it runs', FRAMES)}
    ${choice('part', 'Web part', parts.map((part) => [partName(part.alias), partTitle(part)]))}
    <label class="choice person"><span>Acting as</span><select id="person">${people.map(personOption)}</select></label>
  </div>
  <div class="group view">
    ${choice('culture', 'Language', CULTURES.map(({ name, label }) => [name, label]))}
    ${choice('width', 'Width', WIDTHS)}
    ${segments('text', 'Text size', [['100', '100 %'], ['200', '200 %']])}
    ${segments('theme', 'Theme', THEMES)}
    ${segments('mode', 'Page mode', [['read', 'Read'], ['edit', 'Edit']])}
  </div>
</header>
<div id="room"><iframe id="stage" title="The web part in its frame"></iframe></div>
${jsonBlock('facts', facts)}
<script src="${scripts.client}shell.js"></script>
</body>`
  });
}

function segments(name: string, legend: string, options: Option[]): Html {
  const buttons = options.map(([value, label]) => html`<label><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`);
  return html`<fieldset class="segments" id="${name}"><legend>${legend}</legend>${buttons}</fieldset>`;
}

/** What is chosen tells by itself what it is about, so its name is for those who do not see it. */
function choice(id: string, label: string, options: Option[]): Html {
  const list = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label class="choice"><span class="unseen">${label}</span><select id="${id}" title="${label}">${list}</select></label>`;
}

function personOption({ upn, name, role, note }: DemoPerson): Html {
  return html`<option value="${upn}" title="${note}">${name}, ${role}</option>`;
}
