import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import type { LogRow } from '../../../src/domain/log/logRow';
import { isoInstant, day } from '../../../src/domain/time';
import { ShelfSection } from '../../../src/features/shelf/ShelfSection';
import { colleague, keeper, row, showSection } from '../spaceScene';

// The machine may be busy.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const daysAgo = (days: number): string => isoInstant(Date.now() - days * day);
const resource = (title: string, change: Readonly<Record<string, unknown>> = {}, { by = '7', days = 10 } = {}): LogRow =>
  row({ kind: 'resource', by, at: daysAgo(days), body: { title, link: `https://good.example/${title}`, why: `Why ${title}.`, tags: [], reviewBy: daysAgo(-100).slice(0, 10), ...change } });
const due = (days: number) => ({ reviewBy: daysAgo(days).slice(0, 10) });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string): void => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const titles = (): (string | null)[] => screen.getAllByRole('article').map(each => each.getAttribute('aria-label'));

beforeEach(() => window.localStorage.clear());

describe('The shelf of a community', () => {
  test('says what to do while nothing is on it', () => {
    showSection(<ShelfSection />);
    expect(screen.getByText('Nothing is on the shelf yet. Which page do you open again and again? Put it here for everybody.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Put a link on the shelf' })).toBeInTheDocument();
  });

  test('shows to whoever is not in what there is, and how to add something', () => {
    showSection(<ShelfSection />, { isMember: false, contributions: [resource('Quotas')] });
    expect(screen.getByRole('article', { name: 'Quotas' })).toBeInTheDocument();
    expect(screen.getByText('Join to put links on the shelf.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put a link on the shelf' })).not.toBeInTheDocument();
  });

  test('tells of a link where it leads, why it matters, and who looks after it since when', async () => {
    showSection(<ShelfSection />, { actor: colleague, contributions: [row({ kind: 'resource', at: '2026-10-02T12:00:00Z', body: { title: 'Quotas', link: 'https://good.example/q', why: 'Explains them.', reviewBy: '2028-01-01' } })] });
    const link = screen.getByRole('link', { name: 'Quotas' });
    expect(link).toHaveAttribute('href', 'https://good.example/q');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(screen.getByText('good.example')).toBeInTheDocument();
    expect(screen.getByText('Explains them.')).toBeInTheDocument();
    expect(await screen.findByText('Mia Brandt looks after it, last on 2 October 2026')).toBeInTheDocument();
  });

  test('shows six, what was reviewed last first, then more, then older ones', () => {
    const contributions = Array.from({ length: 8 }, (_each, index) => resource(`R${index}`, {}, { days: 20 - index }));
    showSection(<ShelfSection />, { contributions, older: { contributions: [resource('Old', {}, { days: 90 })], acts: [] } });
    expect(titles()).toEqual(['R7', 'R6', 'R5', 'R4', 'R3', 'R2']);
    expect(screen.queryByRole('button', { name: 'Look for older ones' })).not.toBeInTheDocument();
    press('Show 2 more');
    expect(titles()).toHaveLength(8);
    press('Look for older ones');
    expect(titles()[8]).toBe('Old');
  });

  test('shows only what has a tag', () => {
    showSection(<ShelfSection />, { contributions: [resource('A', { tags: ['quota'] }), resource('B', { tags: ['Quota', 'naming'] }), resource('C')] });
    fireEvent.click(within(screen.getByRole('group', { name: 'Show only' })).getByRole('button', { name: 'naming' }));
    expect(titles()).toEqual(['B']);
    fireEvent.click(within(screen.getByRole('article', { name: 'B' })).getByRole('button', { name: 'Show only Quota' }));
    expect(titles()).toEqual(['B', 'A']);
    press('All');
    expect(titles()).toEqual(['C', 'B', 'A']);
  });

  test('marks quietly for others what may be out of date', () => {
    showSection(<ShelfSection />, { actor: colleague, contributions: [row({ kind: 'resource', at: '2026-01-02T12:00:00Z', body: { title: 'Quotas', link: 'https://good.example/q', why: 'Explains them.', reviewBy: '2026-03-04' } })] });
    expect(screen.getByText('May be out of date: it was to be looked at by 4 March 2026')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /still good/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Find somebody/ })).not.toBeInTheDocument();
  });

  test('shows hidden links to those who run it and their authors only', () => {
    const hidden = resource('Secret');
    const acts = [row({ kind: 'hide', by: '3', at: daysAgo(1), body: { row: hidden.id, isHidden: true, reason: 'Advertising.' } })];
    const { unmount } = showSection(<ShelfSection />, { actor: colleague, contributions: [hidden], acts });
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    unmount();
    showSection(<ShelfSection />, { actor: keeper, contributions: [hidden], acts });
    expect(screen.getByText('Hidden by those who run this community')).toBeInTheDocument();
  });
});

describe('The curator', () => {
  test('is asked on top what is due, and says with one button that it is still good', async () => {
    const { written } = showSection(<ShelfSection />, { contributions: [resource('A', due(1)), resource('B', due(0)), resource('C')] });
    expect(screen.getByRole('heading', { name: '2 of your links are due: are they still good?' })).toBeInTheDocument();
    expect(titles()).toEqual(['B', 'A', 'C']);
    press('“A” is still good');
    await screen.findByRole('heading', { name: 'One of your links is due: is it still good?' });
    expect(written()).toEqual([{ log: 'contributions', kind: 'stillGood', body: { row: expect.any(Number), reviewBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } }]);
    expect(screen.getByText(/^Thank you\. “A” is looked at again on /)).toBeInTheDocument();
    expect(titles()).toEqual(['B', 'A', 'C']);
  });

  test('chooses when to look again', async () => {
    const { written } = showSection(<ShelfSection />, { contributions: [resource('A', due(1))] });
    fireEvent.click(screen.getByRole('combobox', { name: 'Look again in 6 months' }));
    fireEvent.click(await screen.findByRole('option', { name: '24 months' }));
    press('“A” is still good');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(Number((written()[0]?.body as { reviewBy: string }).reviewBy.slice(0, 4))).toBe(new Date().getUTCFullYear() + 2);
  });

  test('who does not answer for two weeks is relieved by those who run the community', async () => {
    const findPeople = jest.fn(async () => [{ key: colleague.key, name: 'Tom Okafor' }]);
    const { written } = showSection(<ShelfSection />, { actor: keeper, contributions: [resource('A', due(15)), resource('B', due(13))], answers: { findPeople } });
    expect(screen.queryByRole('button', { name: 'Find somebody who looks after it: “B”' })).not.toBeInTheDocument();
    press('Find somebody who looks after it: “A”');
    press('Hand it over');
    expect(await screen.findByText('Choose one person.')).toBeInTheDocument();
    const field = screen.getByRole('combobox', { name: 'Who looks after it from now on?' });
    field.focus();
    fireEvent.change(field, { target: { value: 'tom' } });
    fireEvent.mouseDown(await screen.findByRole('option', { name: 'Tom Okafor' }));
    press('Hand it over');
    await screen.findByText('Tom Okafor looks after “A” now.');
    expect(written()).toEqual([{ log: 'acts', kind: 'curate', body: { row: expect.any(Number), to: { key: '8', name: 'Tom Okafor' } } }]);
    expect(await screen.findByText(/^Tom Okafor looks after it, last on/)).toBeInTheDocument();
  });
});

describe('A link', () => {
  test('is put on the shelf', async () => {
    const { written } = showSection(<ShelfSection />);
    press('Put a link on the shelf');
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus();
    type('Link', ' https://good.example/q ');
    type('What it is', 'Quotas');
    type('Why it matters', 'Explains them.');
    type('Tags', 'quota, naming');
    press('Put it there');
    expect(await screen.findByRole('article', { name: 'Quotas' })).toBeInTheDocument();
    expect(written()).toEqual([
      { log: 'contributions', kind: 'resource', body: { title: 'Quotas', link: 'https://good.example/q', why: 'Explains them.', tags: ['quota', 'naming'], reviewBy: expect.stringMatching(/^\d{4}-/) } }
    ]);
    expect(screen.getByText('“Quotas” is on the shelf.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Put a link on the shelf' })).toHaveFocus();
  });

  test('that runs, or none at all, is refused beside its field', async () => {
    const { written } = showSection(<ShelfSection />);
    press('Put a link on the shelf');
    type('Link', 'javascript:alert(1)');
    type('Tags', 'a,b,c,d,e,f');
    press('Put it there');
    expect(await screen.findByText('This is no link to the web. Copy the whole address, with https:// at its beginning.')).toBeInTheDocument();
    expect(screen.getByText('Say what it is.')).toBeInTheDocument();
    expect(screen.getByText('Say in a sentence why it matters.')).toBeInTheDocument();
    expect(screen.getByText('Keep it to 5 tags.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus());
    expect(written()).toEqual([]);
  });

  test('keeps every word where sending fails and over a reload, and trying again is the same act', async () => {
    const addEntry = jest.fn().mockRejectedValue(new Failure('unavailable', 'No answer.'));
    const { unmount } = showSection(<ShelfSection />, { answers: { addEntry } });
    press('Put a link on the shelf');
    type('Link', 'https://good.example/q');
    type('What it is', 'Quotas');
    type('Why it matters', 'Explains them.');
    press('Put it there');
    await screen.findByText('What you wrote is safe; it is still here.');
    press('Try again');
    await waitFor(() => expect(addEntry).toHaveBeenCalledTimes(2));
    expect(addEntry.mock.calls[1]?.[4]).toBe(addEntry.mock.calls[0]?.[4]);
    unmount();
    showSection(<ShelfSection />);
    expect(screen.getByRole('textbox', { name: 'What it is' })).toHaveValue('Quotas');
  });

  test('is corrected by its author, and the menu has the focus again', async () => {
    const { written } = showSection(<ShelfSection />, { contributions: [resource('Quotas', { tags: ['a', 'b'] })] });
    press('More about “Quotas”');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    const form = await screen.findByRole('form', { name: 'Correct “Quotas”' });
    expect(within(form).getByRole('textbox', { name: 'Tags' })).toHaveValue('a, b');
    type('What it is', 'All about quotas');
    press('Correct it');
    expect(await screen.findByRole('article', { name: 'All about quotas' })).toBeInTheDocument();
    expect(written()[0]).toMatchObject({ kind: 'resource', body: { title: 'All about quotas', corrects: expect.any(Number) } });
    await waitFor(() => expect(screen.getByRole('button', { name: 'More about “All about quotas”' })).toHaveFocus());
  });
});
