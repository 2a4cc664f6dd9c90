import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { communityKey } from '../../../src/domain/identity';
import { communityEntry } from '../../ui/communityEntry';
import { renderScreen } from '../../ui/renderScreen';
import { Harness, holding } from './directoryHarness';

const many = Array.from({ length: 5000 }, (_, index) => communityEntry({ key: `c${index}`, title: `Community ${index}`, purpose: '', lastAct: Date.parse('2026-11-01T09:00:00Z') - index * 1000 }));
/** jsdom lays nothing out: rows are taken to be as high as a card usually is. */
const rowHeight = 252;
let top = 0;
const scrollTo = async (row: number): Promise<void> => {
  top = -row * rowHeight;
  await act(async () => {
    window.dispatchEvent(new Event('scroll'));
    await new Promise(resolve => requestAnimationFrame(resolve));
  });
};
const drawn = (): number[] => screen.getAllByRole('article').map(article => Number(/\d+/.exec(article.getAttribute('aria-label') ?? '')?.[0]));

beforeEach(() => {
  top = 0;
  jest.spyOn(HTMLUListElement.prototype, 'getBoundingClientRect').mockImplementation(() => ({ top, bottom: 0, left: 0, right: 0, width: 300, height: 0, x: 0, y: top, toJSON: () => '' }));
});
afterEach(() => jest.restoreAllMocks());

describe('Five thousand communities', () => {
  test('are told of, and the first two dozen are drawn', async () => {
    renderScreen(<Harness />, holding(many));
    expect(await screen.findByRole('heading', { name: 'All communities 5,000' })).toBeInTheDocument();
    expect(drawn()).toEqual(Array.from({ length: 24 }, (_, index) => index));
  });

  test('say which of how many each is', async () => {
    renderScreen(<Harness />, holding(many));
    const third = (await screen.findByRole('article', { name: 'Community 2' })).closest('li');
    expect(third).toHaveAttribute('aria-posinset', '3');
    expect(third).toHaveAttribute('aria-setsize', '5000');
    expect(screen.getByRole('list', { name: 'All communities' })).toBeInTheDocument();
  });

  test('are drawn where somebody scrolls, with room for the others above and below', async () => {
    renderScreen(<Harness />, holding(many));
    await screen.findByRole('article', { name: 'Community 0' });
    await scrollTo(2000);
    expect(drawn()).toHaveLength(24);
    expect(drawn()).toContain(2000);
    expect(drawn()[0]).toBe(1996);
    const list = screen.getByRole('list', { name: 'All communities' });
    expect(list.firstElementChild).toHaveStyle({ height: `${1996 * rowHeight - 16}px` });
    expect(list.lastElementChild).toHaveStyle({ height: `${(5000 - 2020) * rowHeight - 16}px` });
    expect(list.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  test('to the last', async () => {
    renderScreen(<Harness />, holding(many));
    await screen.findByRole('article', { name: 'Community 0' });
    await scrollTo(5000);
    expect(drawn()).toHaveLength(24);
    expect(drawn()[23]).toBe(4999);
  });

  test('leave the card that has the focus where it is', async () => {
    renderScreen(<Harness />, holding(many));
    const button = await screen.findByRole('button', { name: 'Community 3' });
    act(() => button.focus());
    await scrollTo(3000);
    expect(button).toHaveFocus();
    expect(drawn()).toHaveLength(25);
    expect(drawn()[0]).toBe(3);
    act(() => screen.getByRole('button', { name: 'Community 3000' }).focus());
    await scrollTo(3001);
    expect(drawn()).not.toContain(3);
  });

  test('are measured once they are drawn', async () => {
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(484);
    renderScreen(<Harness />, holding(many));
    await screen.findByRole('article', { name: 'Community 0' });
    // Two dozen that are 500 high with their gaps, and the rest as it is taken to be.
    await scrollTo(100);
    const at = 100 * rowHeight - 900;
    expect(drawn()[0]).toBe(24 + Math.floor((at - 24 * 500) / rowHeight));
  });

  test('are searched once what was typed is drawn, and found among all', async () => {
    renderScreen(<Harness />, holding(many));
    const box = await screen.findByRole('searchbox');
    fireEvent.change(box, { target: { value: 'Community 4321' } });
    expect(box).toHaveValue('Community 4321');
    expect(await screen.findByRole('heading', { name: /^Communities found/ })).toBeInTheDocument();
    await waitFor(() => expect(drawn()[0]).toBe(4321));
  });

  test('do not hang where two are parts of each other', async () => {
    const tied = (key: string, parent: string) => communityEntry({ key, title: key, practice: { ...communityEntry().practice, parent: communityKey(parent) } });
    renderScreen(<Harness />, holding([tied('one', 'two'), tied('two', 'one')]));
    await screen.findByRole('heading', { name: 'All communities 2' });
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });
});
