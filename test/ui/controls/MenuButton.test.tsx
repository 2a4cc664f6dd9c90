import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { MenuItem } from '../../../src/ui/controls/Menu';
import { MenuButton } from '../../../src/ui/controls/MenuButton';

const chosen = jest.fn();
const dismissed = jest.fn();
const show = (items: readonly MenuItem[]): void => void render(<MenuButton kind="action" text="More" items={items} onDismissed={dismissed} />);
const button = (): HTMLElement => screen.getByRole('button', { name: 'More', hidden: true });

beforeEach(() => jest.clearAllMocks());

describe('A button with a menu', () => {
  test('opens what was loaded by then, and says that it is open', async () => {
    show([{ key: 'hide', text: 'Hide', onChoose: chosen }]);
    expect(button()).toHaveAttribute('aria-haspopup', 'menu');
    expect(button()).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button());
    expect(await screen.findByRole('menuitem', { name: 'Hide' })).toBeInTheDocument();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
  });

  test('has told what was chosen by the time it tells that the menu is gone', async () => {
    show([{ key: 'hide', text: 'Hide', onChoose: chosen }]);
    fireEvent.click(button());
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Hide' }));
    await waitFor(() => expect(dismissed).toHaveBeenCalledTimes(1));
    expect(chosen.mock.invocationCallOrder[0]).toBeLessThan(dismissed.mock.invocationCallOrder[0] ?? 0);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  test('stays open where several can be chosen', async () => {
    show([{ key: 'hr', text: 'People', isChecked: false, onChoose: chosen }]);
    fireEvent.click(button());
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'People' }));
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('menu')).toBeInTheDocument();
    expect(dismissed).not.toHaveBeenCalled();
  });
});
