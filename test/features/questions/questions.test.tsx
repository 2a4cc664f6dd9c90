import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { day, minute } from '../../../src/domain/time';
import { QuestionsSection } from '../../../src/features/questions/QuestionsSection';
import { communityEntry } from '../../ui/communityEntry';
import type { Scene, Shown } from '../spaceScene';
import { colleague, keeper, row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const now = Date.now();
const ago = (time: number): string => new Date(now - time).toISOString();
const asked = (id: number, title: string, age = 2 * day, by = '7', more: object = {}): LogRow =>
  row({ id, kind: 'question', by, at: ago(age), body: { title, text: '', ...more } });
const answered = (id: number, question: number, text = 'Use the blue one.', by = '8', age = day): LogRow =>
  row({ id, kind: 'answer', by, at: ago(age), body: { question, text } });
const accepted = (id: number, answer: number, by = '7'): LogRow => row({ id, kind: 'accept', by, at: ago(0), body: { answer, isAccepted: true } });

const show = (contributions: readonly LogRow[] = [], scene: Scene = {}, focusOn?: number): Shown =>
  showSection(<QuestionsSection focusOn={focusOn} />, { contributions, ...scene });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string | RegExp, value: string): void => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const card = (name: string): HTMLElement => screen.getByRole('article', { name });
const titles = (): (string | null)[] => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.replace(/[^ -~]/g, '') ?? null);
const openCard = (title: string): void => void fireEvent.click(within(card(title)).getByRole('button', { name: title }));

beforeEach(() => window.localStorage.clear());

describe('Questions of a community', () => {
  test('begin with what nobody asked yet', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: 'Questions' })).toBeInTheDocument();
    expect(screen.getByText('Nobody has asked anything yet. What would you like to know from the others?')).toBeInTheDocument();
  });

  test('show what waits first, the oldest before all, then what was answered, the newest first', () => {
    show([asked(1, 'Old answered', 9 * day), asked(2, 'New answered', 3 * day), asked(3, 'Waits long', 4 * day), asked(4, 'Waits a little', 3 * 60 * minute), answered(5, 1), answered(6, 2)]);
    expect(titles()).toEqual(['Waits long', 'Waits a little', 'New answered', 'Old answered']);
    expect(within(card('Waits long')).getByText('Waiting 4 days')).toBeInTheDocument();
    expect(within(card('Waits a little')).getByText('Waiting 3 hours')).toBeInTheDocument();
    expect(within(card('Old answered')).getByText('One answer')).toBeInTheDocument();
  });

  test('say how long a first answer takes, in words', () => {
    show([asked(1, 'A', 4 * day), answered(2, 1, 'So.', '8', 4 * day - 90 * minute)]);
    expect(screen.getByText('Half of the questions here had a first answer within 2 hours.')).toBeInTheDocument();
  });

  test('come ten at a time, then what is older', async () => {
    const rows = Array.from({ length: 12 }, (_each, index) => asked(index + 20, `Question ${index}`, (30 - index) * day));
    show(rows, { older: { contributions: [asked(1, 'From long ago', 90 * day)], acts: [] } });
    expect(screen.getAllByRole('article')).toHaveLength(10);
    press('Show 2 more');
    expect(screen.getAllByRole('article')).toHaveLength(12);
    press('Look for older questions');
    expect(screen.getAllByRole('article')).toHaveLength(13);
    expect(screen.queryByRole('button', { name: 'Look for older questions' })).not.toBeInTheDocument();
    expect(await screen.findByText('Waiting 90 days')).toBeInTheDocument();
  });

  test('are read by everybody, and answered by members', () => {
    show([asked(1, 'Which seal?', day, '9')], { isMember: false });
    expect(screen.getByText('Join the community to ask and to answer.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Answer “Which seal?”' })).not.toBeInTheDocument();
  });

  test('that a keeper hid are seen by keepers and their asker, marked', () => {
    const hide = row({ id: 9, kind: 'hide', by: '3', body: { row: 1, isHidden: true, reason: 'Names a customer.' } });
    const { unmount } = show([asked(1, 'Which seal?', day, '9')], { acts: [hide], actor: colleague });
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    unmount();
    show([asked(1, 'Which seal?', day, '9')], { acts: [hide], actor: keeper });
    expect(within(card('Which seal?')).getByText('Hidden by those who run this community')).toBeInTheDocument();
  });
});

describe('Asking', () => {
  test('takes one line, and shows the question with the focus on it', async () => {
    const { written } = show();
    expect(screen.queryByRole('button', { name: 'Ask' })).not.toBeInTheDocument();
    type('Ask the community', '  Which   seal? ');
    type('What else should they know?', 'It leaks.');
    press('Ask');
    await waitFor(() => expect(card('Which seal?')).toHaveFocus());
    expect(written()).toEqual([{ log: 'contributions', kind: 'question', body: { title: 'Which seal?', text: 'It leaks.' } }]);
    expect(screen.getByText('It leaks.')).toBeInTheDocument();
    expect(screen.getByText('Your question is there. Everybody in the community sees it.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveValue('');
    expect(window.localStorage).toHaveLength(0);
  });

  test('tells beside the field what is too long or missing', async () => {
    const { written } = show();
    type('Ask the community', 'x'.repeat(201));
    type('What else should they know?', 'x'.repeat(2001));
    press('Ask');
    expect(await screen.findByText('This text has 201 characters. Keep it to 200.')).toBeInTheDocument();
    expect(screen.getByText('This text has 2001 characters. Keep it to 2000.')).toBeInTheDocument();
    type('Ask the community', ' ');
    expect(await screen.findByText('Put your question in one line.')).toBeInTheDocument();
    expect(written()).toEqual([]);
  });

  test('keeps every word over a reload, and forgets them where they are given up', async () => {
    const { unmount } = show();
    type('Ask the community', 'Which seal?');
    type('What else should they know?', 'It leaks.');
    unmount();
    const again = show();
    expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveValue('Which seal?');
    expect(screen.getByRole('textbox', { name: 'What else should they know?' })).toHaveValue('It leaks.');
    press('Cancel');
    press('Discard');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveFocus());
    expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveValue('');
    again.unmount();
    show();
    expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveValue('');
  });

  test('keeps every word where it fails, and trying again is the same act', async () => {
    const addEntry = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(50);
    show([], { answers: { addEntry } });
    type('Ask the community', 'Which seal?');
    press('Ask');
    expect(await screen.findByText('What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Ask the community' })).toHaveValue('Which seal?');
    press('Try again');
    await waitFor(() => expect(addEntry).toHaveBeenCalledTimes(2));
    expect(addEntry.mock.calls[1]?.[5]).toBe(addEntry.mock.calls[0]?.[5]);
  });

  test('shows what was asked before and answered, and who may know with the reason, to be asked by name', async () => {
    const { written } = show([asked(1, 'Which seal for hot pumps?', 9 * day, '9'), answered(2, 1), accepted(3, 2, '9'), asked(4, 'Where do hot pumps go?', 9 * day, '9')]);
    type('Ask the community', 'What seal do hot pumps need?');
    fireEvent.click(await screen.findByRole('button', { name: 'Read the answers to “Which seal for hot pumps?”' }));
    await waitFor(() => expect(card('Which seal for hot pumps?')).toHaveFocus());
    expect(within(card('Which seal for hot pumps?')).getByText('Use the blue one.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Read the answers to “Where do hot pumps go?”' })).not.toBeInTheDocument();
    expect(await screen.findByText('Tom Okafor answered “Which seal for hot pumps?”, and it was accepted.')).toBeInTheDocument();
    press('Ask by name: Tom Okafor');
    expect(screen.getByText('Asked by name')).toBeInTheDocument();
    press('Ask');
    expect(await screen.findByText('Asked in particular: Tom Okafor')).toBeInTheDocument();
    expect(written()[0]?.body).toEqual({ title: 'What seal do hot pumps need?', text: '', mentions: [{ key: '8', name: 'Tom Okafor' }] });
  });

  test('asks anybody by name who is looked for', async () => {
    const findPeople = jest.fn(async () => [{ key: personKey('8'), name: 'Tom Okafor' }]);
    const { written } = show([], { answers: { findPeople } });
    type('Ask the community', 'Which seal?');
    const picker = screen.getByRole('combobox', { name: 'Ask somebody in particular' });
    fireEvent.focus(picker);
    fireEvent.change(picker, { target: { value: 'Tom' } });
    fireEvent.mouseDown(await screen.findByRole('option', { name: 'Tom Okafor' }));
    press('Ask');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(written()[0]?.body).toMatchObject({ mentions: [{ key: '8', name: 'Tom Okafor' }] });
  });
});

describe('While a question waits', () => {
  const rows = [asked(1, 'Which seal for hot pumps?', 9 * day, '9'), answered(2, 1), accepted(3, 2, '9'), asked(4, 'What seal do hot pumps need?', day)];
  const pressIn = (name: string): void => void fireEvent.click(within(card('What seal do hot pumps need?')).getByRole('button', { name }));

  test('its asker looks who may know, and asks them by name', async () => {
    const { written } = show(rows);
    pressIn('Who may know?');
    await screen.findByText('Tom Okafor answered “Which seal for hot pumps?”, and it was accepted.');
    pressIn('Ask by name: Tom Okafor');
    expect(await screen.findByText('Asked in particular: Tom Okafor')).toBeInTheDocument();
    expect(written()[0]?.body).toEqual({ title: 'What seal do hot pumps need?', text: '', mentions: [{ key: '8', name: 'Tom Okafor' }], corrects: 4 });
    expect(screen.getByText('Tom Okafor is asked by name.')).toBeInTheDocument();
  });

  test('a keeper looks as well, and is told where nobody comes to mind', async () => {
    const { unmount } = show(rows, { actor: keeper });
    pressIn('Who may know?');
    expect(await screen.findByText('Tom Okafor answered “Which seal for hot pumps?”, and it was accepted.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /by name$/ })).not.toBeInTheDocument();
    unmount();
    show(rows.slice(3), { actor: keeper });
    pressIn('Who may know?');
    expect(await screen.findByText('Nobody comes to mind: no question like this one was answered here.')).toBeInTheDocument();
  });

  test('nobody else does', () => {
    show(rows, { actor: colleague });
    expect(screen.queryByRole('button', { name: 'Who may know?' })).not.toBeInTheDocument();
  });
});

test('Its sponsor takes part without being a member', () => {
  const { roles } = communityEntry();
  const community = communityEntry({ roles: [...roles, { role: 'sponsor', person: colleague, from: 0 }] });
  show([asked(1, 'Which seal?')], { actor: colleague, isMember: false, community });
  expect(screen.getByRole('button', { name: 'Answer “Which seal?”' })).toBeInTheDocument();
});

test('Who is asked by name is told so, by the name that the site knows', async () => {
  show([asked(1, 'Which seal?', day, '9', { mentions: [{ key: '7', name: 'The Boss' }] })]);
  expect(screen.getByText('You are asked by name')).toBeInTheDocument();
  expect(await screen.findByText('Asked in particular: Mia Brandt')).toBeInTheDocument();
});

describe('Answering', () => {
  test('adds an answer below, and gives the focus back', async () => {
    const { written } = show([asked(1, 'Which seal?', 2 * day, '9')]);
    press('Answer “Which seal?”');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveFocus());
    press('Answer');
    expect(await screen.findByText('Write what you know.')).toBeInTheDocument();
    type('Your answer', ' Use the blue one. ');
    press('Answer');
    expect(await screen.findByRole('list', { name: 'Answers to “Which seal?”' })).toHaveTextContent('Use the blue one.');
    expect(written()).toEqual([{ log: 'contributions', kind: 'answer', body: { question: 1, text: 'Use the blue one.' } }]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Answer “Which seal?”' })).toHaveFocus());
    expect(within(card('Which seal?')).getByText('One answer')).toBeInTheDocument();
  });

  test('keeps a half answer over a reload', async () => {
    const rows = [asked(1, 'Which seal?', 2 * day, '9')];
    const { unmount } = show(rows);
    press('Answer “Which seal?”');
    type('Your answer', 'Use the');
    unmount();
    show(rows);
    press('Answer “Which seal?”');
    expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue('Use the');
  });

  test('is corrected by whoever answered', async () => {
    const { written } = show([asked(1, 'Which seal?', 2 * day, '9'), answered(2, 1, 'Use the blue one.', '7')]);
    openCard('Which seal?');
    await screen.findByText(/^Mia Brandt, yesterday$/);
    fireEvent.click(screen.getByRole('button', { name: 'More about “Answer of Mia Brandt: Which seal?”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    const field = await screen.findByRole('textbox', { name: 'Your answer' });
    expect(field).toHaveValue('Use the blue one.');
    fireEvent.change(field, { target: { value: 'Use the red one.' } });
    press('Save');
    expect(await screen.findByText(/^Corrected on /)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Answers to “Which seal?”' })).toHaveTextContent('Use the red one.');
    expect(written()[0]?.body).toEqual({ question: 1, text: 'Use the red one.', corrects: 2 });
  });
});

describe('Accepting', () => {
  const rows = [asked(1, 'Which seal?'), answered(2, 1), answered(3, 1, 'Use the red one.', '9')];
  const first = (): string | null => within(screen.getByRole('list', { name: 'Answers to “Which seal?”' })).getAllByRole('listitem')[0]?.textContent ?? null;

  test('is the asker’s, brings the answer to the top, marked in words, and is taken back in the same place', async () => {
    const { written } = show(rows);
    openCard('Which seal?');
    fireEvent.click(await screen.findByRole('button', { name: 'This answered it: the answer of Lea Novak' }));
    expect(await screen.findByText('Accepted answer')).toBeInTheDocument();
    expect(first()).toContain('Use the red one.');
    expect(within(card('Which seal?')).getByText('Answered, and accepted')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Not after all: the answer of Lea Novak' }));
    await waitFor(() => expect(screen.queryByText('Accepted answer')).not.toBeInTheDocument());
    expect(first()).toContain('Use the blue one.');
    expect(written().map(({ kind, body }) => [kind, body])).toEqual([
      ['accept', { answer: 3, isAccepted: true }],
      ['accept', { answer: 3, isAccepted: false }]
    ]);
  });

  test('is nobody else’s', () => {
    show(rows, { actor: colleague });
    openCard('Which seal?');
    expect(screen.queryByRole('button', { name: /answered it$/ })).not.toBeInTheDocument();
  });

  test('of an answer of one’s own says so', () => {
    show([asked(1, 'Which seal?'), answered(2, 1, 'The blue one.', '7'), accepted(3, 2)]);
    expect(within(card('Which seal?')).getByText('Its asker found the answer')).toBeInTheDocument();
  });
});

describe('Nothing asked stays unseen', () => {
  const rows = [asked(1, 'Answered', 9 * day), answered(2, 1), asked(3, 'Waits long', 3 * day), asked(4, 'Waits a little', day)];

  test('a keeper is told what waits and led to the oldest', async () => {
    show(rows, { actor: keeper });
    expect(screen.getByText('2 questions nobody answered yet, the oldest for 3 days.')).toBeInTheDocument();
    press('Look at the oldest');
    await waitFor(() => expect(card('Waits long')).toHaveFocus());
  });

  test('of one question in one sentence', () => {
    show(rows.slice(0, 3), { actor: keeper });
    expect(screen.getByText('One question nobody answered yet, for 3 days.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Look at it' })).toBeInTheDocument();
  });

  test('nobody else is, and nor is a keeper where nothing waits', () => {
    const { unmount } = show(rows);
    expect(screen.queryByText(/nobody answered yet/)).not.toBeInTheDocument();
    unmount();
    show(rows.slice(0, 2), { actor: keeper });
    expect(screen.queryByText(/nobody answered yet/)).not.toBeInTheDocument();
  });

  test('a keeper says of having seen it, and everybody reads who did', async () => {
    const { written } = show(rows, { actor: keeper });
    press('I have seen it and look after it: “Waits long”');
    expect(await within(card('Waits long')).findByText('Ana Ruiz has seen it')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'seen', body: { question: 3 } }]);
    expect(screen.queryByRole('button', { name: /^I have seen it.*Waits long/ })).not.toBeInTheDocument();
    expect(card('Waits long')).toHaveFocus();
  });

  test('a member is not asked to', () => {
    show(rows, { actor: colleague });
    expect(screen.queryByRole('button', { name: /I have seen/ })).not.toBeInTheDocument();
  });
});

describe('A question of one’s own', () => {
  async function choose(name: string): Promise<void> {
    fireEvent.click(screen.getByRole('button', { name: 'More about “Which seal?”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name }));
  }

  test('is corrected', async () => {
    const { written } = show([asked(1, 'Which seal?')]);
    await choose('Correct');
    const form = await screen.findByRole('form', { name: 'Correct “Which seal?”' });
    fireEvent.change(within(form).getByRole('textbox', { name: 'Your question' }), { target: { value: 'Which seals?' } });
    press('Save');
    expect(await screen.findByRole('article', { name: 'Which seals?' })).toBeInTheDocument();
    expect(written()[0]?.body).toEqual({ title: 'Which seals?', text: '', corrects: 1 });
  });

  test('is taken back, its answers stay, and the heading has the focus', async () => {
    show([asked(1, 'Which seal?'), answered(2, 1)]);
    openCard('Which seal?');
    await choose('Take back');
    await screen.findByRole('alertdialog');
    press('Take back');
    expect(await screen.findByRole('heading', { name: 'Answers to a question that was taken back' })).toBeInTheDocument();
    expect(screen.getByText('Use the blue one.')).toBeInTheDocument();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Questions' })).toHaveFocus());
  });
});

describe('A link to a question', () => {
  const rows = Array.from({ length: 12 }, (_each, index) => asked(index + 20, `Question ${index}`, (30 - index) * day));

  test('opens it wherever it stands, and gives it the focus', async () => {
    show([asked(1, 'Answered', 90 * day), answered(2, 1), ...rows], {}, 1);
    await waitFor(() => expect(card('Answered')).toHaveFocus());
    expect(screen.getByText('Use the blue one.')).toBeInTheDocument();
  });

  test('that is not there is told, and found among older ones', async () => {
    show(rows, { older: { contributions: [asked(1, 'From long ago', 90 * day)], acts: [] } }, 1);
    expect(screen.getByText('The question you came for is not among these. It is older, or it was taken back.')).toBeInTheDocument();
    press('Show 2 more');
    press('Look for older questions');
    await waitFor(() => expect(card('From long ago')).toHaveFocus());
    expect(screen.queryByText(/you came for/)).not.toBeInTheDocument();
  });
});

test('An answer to a question that is not read yet is there, until its question is', async () => {
  show([answered(10, 1)], { older: { contributions: [asked(1, 'Which seal?', 90 * day)], acts: [] } });
  expect(screen.getByRole('heading', { name: 'Answers to an older question' })).toBeInTheDocument();
  expect(screen.getByText('Use the blue one.')).toBeInTheDocument();
  press('Look for older questions');
  await screen.findByRole('article', { name: 'Which seal?' });
  expect(screen.queryByRole('heading', { name: 'Answers to an older question' })).not.toBeInTheDocument();
});

test('An answer is thanked for where it stands', async () => {
  const { written } = show([asked(1, 'Which seal?'), answered(2, 1)]);
  openCard('Which seal?');
  fireEvent.click(await screen.findByRole('button', { name: 'Thank Tom Okafor for “Which seal?”' }));
  type('What it did for you', 'It holds.');
  press('Thank');
  expect(await screen.findByText('You said thank you')).toBeInTheDocument();
  expect(written()[0]?.body).toEqual({ to: { key: '8', name: 'Tom Okafor' }, for: { kind: 'answer', id: 2, title: 'Which seal?' }, text: 'It holds.' });
});
