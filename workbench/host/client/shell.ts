import type { ShellFacts } from '../pages/shellPage';
import { element, isWorkbenchMessage, pageFacts, type WorkbenchMessage } from './hooks';
import { fitStage, frameAddress } from './shellStage';

/** Everything that the bar chooses. It stands in the address, so that a link shows the same. */
const CHOICES = ['frame', 'part', 'person', 'mode', 'theme', 'culture', 'width', 'text'] as const;
type Choice = (typeof CHOICES)[number];

/** Mode and theme change live, as they do in SharePoint and Teams; width and size of text are the shell's own. */
const LIVE: readonly Choice[] = ['mode', 'theme'];
const OWN: readonly Choice[] = ['width', 'text'];

const state = new URLSearchParams(window.location.search);
const facts = pageFacts<ShellFacts>();
const stage = element<HTMLIFrameElement>('stage');
/** Whether the frame listens already. */
let ready = false;

function startShell(): void {
  const usual: Record<Choice, string> = {
    frame: 'page', part: facts.part, person: facts.person, mode: 'read', theme: 'light', culture: 'en-US', width: 'full', text: '100'
  };
  // `page` is another word for `part`, and either may say it in other words.
  state.delete('page');
  state.set('part', facts.part);
  for (const name of CHOICES) {
    if (!state.get(name)) state.set(name, usual[name]);
    element(name).addEventListener('change', (event) => choose(name, (event.target as HTMLInputElement | HTMLSelectElement).value));
  }
  state.set('culture', inListedCase(state.get('culture') ?? ''));
  addUnlisted('person', state.get('person') ?? '', (upn) => upn);
  addUnlisted('width', state.get('width') ?? '', (width) => `${width} px`);
  addUnlisted('culture', state.get('culture') ?? '', (name) => name);
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === stage.contentWindow && isWorkbenchMessage(event)) follow(event.data);
  });
  showState();
  openFrame();
}

function choose(name: Choice, value: string): void {
  state.set(name, value);
  if (name === 'frame') state.delete('site');
  if (name === 'frame' || name === 'part') state.delete('tab');
  if (!isEditable()) state.set('mode', 'read');
  showState();
  if (ready && LIVE.includes(name)) {
    stage.contentWindow?.postMessage({ workbench: { [name]: value } }, window.location.origin);
  } else if (!OWN.includes(name) || isPhone()) {
    openFrame();
  }
}

/** The frame has a button of its own for Edit, and tabs of its own. */
function follow({ workbench }: WorkbenchMessage): void {
  if (workbench.ready) ready = true;
  if (workbench.mode) state.set('mode', workbench.mode);
  if (workbench.part) state.set('part', workbench.part);
  if (workbench.tab) state.set('tab', workbench.tab);
  showState();
}

function openFrame(): void {
  ready = false;
  // Replaced, so that "back" leaves the workbench instead of walking through frames.
  stage.contentWindow?.location.replace(frameAddress(state, window.location.origin));
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
  element<HTMLFieldSetElement>('mode').disabled = !isEditable();
  element('mode').title = isEditable() ? '' : 'A personal app has no property pane.';
  element('person').title = facts.people.find(({ upn }) => upn === state.get('person'))?.note ?? '';
  fitStage(stage, state);
}

function isPhone(): boolean {
  return state.get('frame') === 'phone';
}

function isEditable(): boolean {
  return !isPhone() && state.get('frame') !== 'personal';
}

/** An address may write a culture in any case, as SharePoint itself does. */
function inListedCase(culture: string): string {
  const options = [...element<HTMLSelectElement>('culture').options].map(({ value }) => value);
  return options.find((value) => value.toLowerCase() === culture.toLowerCase()) ?? culture;
}

/** A link may name anybody in the sample organisation, not only the cast, and any width. */
function addUnlisted(name: Choice, value: string, label: (value: string) => string): void {
  const select = element<HTMLSelectElement>(name);
  if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(label(value), value));
}

startShell();
