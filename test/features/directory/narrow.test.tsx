import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { renderScreen } from '../../ui/renderScreen';
import { Harness, holding, three } from './directoryHarness';

describe('Where there is little room', () => {
  beforeEach(() => void jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360));
  afterEach(() => jest.restoreAllMocks());

  test('the filters are behind one button that says how many are chosen', async () => {
    renderScreen(<Harness />, holding(three));
    const button = await screen.findByRole('button', { name: 'Filters' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /^Type/ })).not.toBeInTheDocument();
    fireEvent.click(button);
    const panel = within(screen.getByRole('group', { name: 'Filters' }));
    fireEvent.click(panel.getByRole('button', { name: 'Type: All' }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Club, 1 community' }));
    expect(screen.getByText('Filters, 1 chosen')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Guild, 2 communities' }));
    expect(screen.getByText('Filters, 2 chosen')).toBeInTheDocument();
  });
});

describe('Filters', () => {
  test('tell how many communities each choice would show beside the others, and are cleared with one click', async () => {
    renderScreen(<Harness />, holding(three));
    fireEvent.click(await screen.findByRole('button', { name: 'Unit: All' }));
    expect(screen.getAllByRole('menuitemcheckbox').map(item => item.getAttribute('aria-label'))).toEqual(['Research, 2 communities', 'Sales, 1 community']);
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Sales, 1 community' }));
    fireEvent.keyDown(screen.getByRole('menuitemcheckbox', { name: /^Sales/ }), { key: 'Escape', keyCode: 27, which: 27 });
    fireEvent.click(screen.getByRole('button', { name: 'Type: All' }));
    expect(screen.getAllByRole('menuitemcheckbox').map(item => item.getAttribute('aria-label'))).toEqual(['Guild, 0 communities', 'Club, 1 community']);
    fireEvent.keyDown(screen.getByRole('menuitemcheckbox', { name: /^Club/ }), { key: 'Escape', keyCode: 27, which: 27 });
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByRole('heading', { name: 'All communities 3' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument();
  });
});
