import * as React from 'react';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { SearchField } from '../../../src/ui/controls/SearchField';

const Searching: React.FunctionComponent = () => {
  const [text, setText] = React.useState('');
  return <SearchField label="Search communities" value={text} onChange={setText} />;
};

const field = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search communities' });
const type = (text: string): void => void fireEvent.change(field(), { target: { value: text } });

describe('A search field', () => {
  beforeEach(() => void render(<Searching />));

  test('offers to clear it only once something is typed', () => {
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    type('data');
    expect(screen.getByRole('button', { name: 'Clear the search' })).toBeInTheDocument();
  });

  test('is empty and has the focus after it was cleared', () => {
    type('data');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  test('is cleared by Escape, which goes on to what is around only where there is nothing to clear', () => {
    type('data');
    const first = createEvent.keyDown(field(), { key: 'Escape' });
    fireEvent(field(), first);
    expect([first.defaultPrevented, (field() as HTMLInputElement).value]).toEqual([true, '']);
    const second = createEvent.keyDown(field(), { key: 'Escape' });
    fireEvent(field(), second);
    expect(second.defaultPrevented).toBe(false);
  });
});
