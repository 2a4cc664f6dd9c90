import type { ShellFacts } from '../pages/shellPage';
import { element, isWorkbenchMessage, pageFacts, type WorkbenchMessage } from './hooks';

/** Everything that the bar chooses. It stands in the address, so that a link shows the same. */
const CHOICES = ['frame', 'part', 'person', 'mode', 'theme'] as const;
type Choice = (typeof CHOICES)[number];

const state = new URLSearchParams(window.location.search);
const stage = element<HTMLIFrameElement>('stage');
/** Whether the frame listens already. */
let ready = false;

function startShell(): void {
  const facts = pageFacts<ShellFacts>();
  const usual: Record<Choice, string> = { frame: 'page', part: 'communityDirectory', person: facts.person, mode: 'read', theme: 'light' };
  for (const name of CHOICES) {
    if (!state.get(name)) state.set(name, usual[name]);
    element(name).addEventListener('change', (event) => choose(name, (event.target as HTMLInputElement | HTMLSelectElement).value));
  }
  addUnlistedPerson(state.get('person') ?? '');
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === stage.contentWindow && isWorkbenchMessage(event)) follow(event.data);
  });
  showState();
  openFrame();
}

function choose(name: Choice, value: string): void {
  state.set(name, value);
  if (name === 'frame') state.delete('site');
  if (name === 'frame' && value === 'personal') state.set('mode', 'read');
  showState();
  // Mode and theme change live, as they do in SharePoint and Teams; the rest is another page.
  if (ready && (name === 'mode' || name === 'theme')) {
    stage.contentWindow?.postMessage({ workbench: { [name]: value } }, window.location.origin);
  } else {
    openFrame();
  }
}

/** The frame has a button of its own for Edit, and tabs of its own. */
function follow({ workbench }: WorkbenchMessage): void {
  if (workbench.ready) ready = true;
  if (workbench.mode) state.set('mode', workbench.mode);
  if (workbench.part) state.set('part', workbench.part);
  showState();
}

function openFrame(): void {
  ready = false;
  const kind = state.get('frame');
  const address = new URL(kind === 'page' ? '/host/page' : '/host/teams', window.location.origin);
  for (const [name, value] of state) if (name !== 'frame') address.searchParams.set(name, value);
  if (kind && kind !== 'page') address.searchParams.set('kind', kind);
  // Replaced, so that "back" leaves the workbench instead of walking through frames.
  stage.contentWindow?.location.replace(address);
}

function showState(): void {
  window.history.replaceState(undefined, '', `/?${state}`);
  document.documentElement.dataset['theme'] = state.get('theme') ?? 'light';
  for (const name of CHOICES) {
    const control = element(name);
    const value = state.get(name) ?? '';
    if (control instanceof HTMLSelectElement) control.value = value;
    else control.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === value));
  }
  const personal = state.get('frame') === 'personal';
  element<HTMLFieldSetElement>('mode').disabled = personal;
  element('mode').title = personal ? 'A personal app has no property pane.' : '';
  element('person').title = pageFacts<ShellFacts>().people.find(({ upn }) => upn === state.get('person'))?.note ?? '';
}

/** A link may name anybody in the sample organisation, not only the cast. */
function addUnlistedPerson(upn: string): void {
  const select = element<HTMLSelectElement>('person');
  if (upn && ![...select.options].some(({ value }) => value === upn)) select.add(new Option(upn, upn));
}

startShell();
