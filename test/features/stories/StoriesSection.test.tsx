import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import type { LogRow } from '../../../src/domain/log/logRow';
import { StoriesSection } from '../../../src/features/stories/StoriesSection';
import { colleague, row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const words = { activity: 'I asked about quotas.', learnt: 'They are per team.', did: 'I split ours.', result: 'Nobody waits any more.', cycle: 'applied', benefit: 'time' };
const story = (change: Readonly<Record<string, unknown>> = {}, by = '7'): LogRow => row({ kind: 'story', by, body: { ...words, ...change } });
const confirm = (named: LogRow, by: string, text = 'So it was.'): LogRow => row({ kind: 'confirm', by, body: { story: named.id, text } });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string): void => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const choose = async (name: string, option: string): Promise<void> => {
  fireEvent.click(screen.getByRole('combobox', { name: new RegExp(`^${name.replace('?', '\\?')}`) }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};
const tellAll = async (): Promise<void> => {
  type('What happened here?', words.activity);
  type('What did you learn?', words.learnt);
  type('What did you do differently?', words.did);
  type('What came of it?', words.result);
  await choose('How far has it come?', 'Put to use');
  await choose('What kind of good was it?', 'Time saved');
};

beforeEach(() => window.localStorage.clear());

describe('What a community was good for', () => {
  test('says what to do while nobody told', () => {
    showSection(<StoriesSection />);
    expect(screen.getByText('No story yet. What did you do differently because of somebody here? Two minutes, four short answers.')).toBeInTheDocument();
  });

  test('is read by everybody and told by members', () => {
    showSection(<StoriesSection />, { isMember: false, actor: colleague, contributions: [story()] });
    expect(screen.getByText('Nobody waits any more.')).toBeInTheDocument();
    expect(screen.getByText('Join to tell what it was good for.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /confirm|Tell/ })).not.toBeInTheDocument();
  });

  test('has the result first, then how it came, and an estimate as the own one', async () => {
    showSection(<StoriesSection />, { contributions: [story({ estimate: { amount: 1234.5, unit: 'hours', basis: 'Counted for a month.' }, consent: true })] });
    const card = await screen.findByRole('article', { name: 'Story of Mia Brandt' });
    expect(card).toHaveTextContent(
      /^Nobody waits any more\.Put to useTime savedWhat happenedI asked about quotas\.What I learntThey are per team\.What I did differentlyI split ours\.Own estimate1,234\.5 hoursHow it was reckoned: Counted for a month\.Mia Brandt, 10 March 2026Leadership may be shown this story\.Nobody has confirmed it yet\.$/
    );
    expect(within(card).getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['What happened', 'What I learnt', 'What I did differently']);
  });

  test('says to nobody but its author that leadership may be shown it', () => {
    showSection(<StoriesSection />, { actor: colleague, contributions: [story({ consent: true })] });
    expect(screen.queryByText('Leadership may be shown this story.')).not.toBeInTheDocument();
  });

  test('shows three, the newest first, then more', () => {
    showSection(<StoriesSection />, { contributions: ['A', 'B', 'C', 'D'].map(result => story({ result })) });
    expect(screen.getAllByText(/^[A-D]$/).map(({ textContent }) => textContent)).toEqual(['D', 'C', 'B']);
    press('Show 1 more');
    expect(screen.getByText('A')).toBeInTheDocument();
  });
});

describe('A story is confirmed', () => {
  test('by somebody else, in words of their own, beside it', async () => {
    const { written } = showSection(<StoriesSection />, { actor: colleague, contributions: [story()] });
    fireEvent.click(await screen.findByRole('button', { name: 'I can confirm this: the story of Mia Brandt' }));
    press('Confirm it');
    expect(await screen.findByText('Say in a sentence what you can confirm.')).toBeInTheDocument();
    type('What can you confirm?', ' I saw the queue go. ');
    press('Confirm it');
    expect(await screen.findByText(/^Confirmed by Tom Okafor, /)).toBeInTheDocument();
    expect(screen.getByText('I saw the queue go.')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'confirm', body: { story: expect.any(Number), text: 'I saw the queue go.' } }]);
    expect(screen.queryByRole('button', { name: /I can confirm/ })).not.toBeInTheDocument();
  });

  test('not by its author', () => {
    showSection(<StoriesSection />, { contributions: [story()] });
    expect(screen.queryByRole('button', { name: /I can confirm/ })).not.toBeInTheDocument();
  });

  test('until that is taken back', async () => {
    const told = story();
    const { written } = showSection(<StoriesSection />, { actor: colleague, contributions: [told, confirm(told, '8')] });
    fireEvent.click(await screen.findByRole('button', { name: 'More about “Confirmation by Tom Okafor”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Take back' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    expect(await screen.findByText('Nobody has confirmed it yet.')).toBeInTheDocument();
    expect(written()).toMatchObject([{ kind: 'withdraw' }]);
  });

  test('in words that say so where the story was changed since', () => {
    const told = story();
    const changed = row({ kind: 'story', at: '2026-03-12T12:00:00Z', body: { ...words, corrects: told.id } });
    showSection(<StoriesSection />, { contributions: [told, confirm(told, '8'), changed] });
    expect(screen.getByText('Confirmed before the story was changed.')).toBeInTheDocument();
  });

  test('by many, of whom three are shown at first', () => {
    const told = story({}, '7');
    showSection(<StoriesSection />, { contributions: [told, ...['8', '9', '3', '11'].map(by => confirm(told, by, `By ${by}.`))] });
    expect(screen.queryByText('By 11.')).not.toBeInTheDocument();
    press('Show all 4 confirmations');
    expect(screen.getByText('By 11.')).toBeInTheDocument();
  });
});

describe('A story is told', () => {
  test('in four answers and two choices, shown before as others will see it', async () => {
    const { written } = showSection(<StoriesSection />);
    press('Tell what it was good for');
    expect(screen.getByRole('textbox', { name: 'What happened here?' })).toHaveFocus();
    const preview = screen.getByRole('region', { name: 'How others will see it' });
    expect(preview).toHaveTextContent('Your story appears here once its four answers and both choices are there.');
    await tellAll();
    expect(preview).toHaveTextContent('Nobody waits any more.');
    expect(screen.getByText('I did something differently because of it.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leadership may be shown this story, with my name.' }));
    press('Tell it');
    expect(await screen.findByText('Your story is told. Somebody who was there can confirm it now.')).toBeInTheDocument();
    expect(written()).toEqual([{ log: 'contributions', kind: 'story', body: { ...words, consent: true } }]);
  });

  test('with an estimate only where it is whole', async () => {
    const { written } = showSection(<StoriesSection />);
    press('Tell what it was good for');
    await tellAll();
    type('How much', 'many');
    press('Tell it');
    expect(await screen.findByText('Write a number above zero, such as 12 or 1.5.')).toBeInTheDocument();
    expect(screen.getByText('Say of what: hours, euros…')).toBeInTheDocument();
    type('How much', '1,5');
    type('Of what', 'hours');
    type('How you reckoned it', 'Counted.');
    press('Tell it');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(written()[0]?.body).toMatchObject({ estimate: { amount: 1.5, unit: 'hours', basis: 'Counted.' } });
  });

  test('not while something is missing, which is said beside it', async () => {
    showSection(<StoriesSection />);
    press('Tell what it was good for');
    press('Tell it');
    for (const text of ['Say in a sentence what happened.', 'Choose how far it has come.', 'Choose what kind of good it was.']) expect(await screen.findByText(text)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'What happened here?' })).toHaveFocus());
  });

  test('with every word kept where sending fails, and over a reload', async () => {
    const addEntry = jest.fn().mockRejectedValue(new Failure('unavailable', 'No answer.'));
    const { unmount } = showSection(<StoriesSection />, { answers: { addEntry } });
    press('Tell what it was good for');
    await tellAll();
    press('Tell it');
    await screen.findByText('What you wrote is safe; it is still here.');
    unmount();
    showSection(<StoriesSection />);
    expect(screen.getByRole('textbox', { name: 'What came of it?' })).toHaveValue(words.result);
    expect(screen.getByRole('combobox', { name: /^How far has it come\?/ })).toHaveTextContent('Put to use');
  });

  test('better by its author afterwards', async () => {
    const { written } = showSection(<StoriesSection />, { contributions: [story()] });
    fireEvent.click(await screen.findByRole('button', { name: 'More about “Story of Mia Brandt”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    expect(await screen.findByRole('form', { name: 'Correct your story' })).toBeInTheDocument();
    type('What came of it?', 'Nobody waits.');
    press('Correct it');
    expect(await screen.findByText('Nobody waits.')).toBeInTheDocument();
    expect(written()).toMatchObject([{ kind: 'story', body: { result: 'Nobody waits.', corrects: expect.any(Number) } }]);
    expect(screen.getByText('Mia Brandt, 10 March 2026, corrected')).toBeInTheDocument();
  });
});
