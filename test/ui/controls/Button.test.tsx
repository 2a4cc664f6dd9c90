import * as React from 'react';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { mergeStyles } from '@fluentui/react';
import { Button } from '../../../src/ui/controls/Button';

const pressed = jest.fn();

beforeEach(() => jest.clearAllMocks());

describe('A button', () => {
  test('submits nothing unless it is told to', () => {
    render(<Button text="Join" />);
    expect(screen.getByRole('button', { name: 'Join' })).toHaveAttribute('type', 'button');
  });

  test('has the name that tells it from others', () => {
    render(<Button text="Join" ariaLabel="Join Scheduling" aria-expanded={false} title="One click" />);
    const button = screen.getByRole('button', { name: 'Join Scheduling' });
    expect(button).toHaveTextContent('Join');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveAttribute('title', 'One click');
  });

  test('that is disabled can have no focus', () => {
    render(<Button text="Join" disabled onClick={pressed} />);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toBeDisabled();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('that keeps the focus while it is disabled does nothing, and submits no form', () => {
    render(<Button type="submit" text="Send" disabled allowDisabledFocus onClick={pressed} />);
    const button = screen.getByRole('button');
    button.focus();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    const click = createEvent.click(button);
    fireEvent(button, click);
    expect(click.defaultPrevented).toBe(true);
    expect(pressed).not.toHaveBeenCalled();
  });

  test('that stays pressed says whether it is', () => {
    render(<Button text="All" isPressed />);
    expect(screen.getByRole('button', { name: 'All', pressed: true })).toBeInTheDocument();
  });

  test('with an address is a link', () => {
    render(<Button text="Chat" href="https://teams.example/chat" target="_blank" rel="noreferrer" />);
    expect(screen.getByRole('link', { name: 'Chat' })).toHaveAttribute('href', 'https://teams.example/chat');
  });

  test('looks as its caller wants, whichever style is written first', () => {
    const later = mergeStyles({ minHeight: 24 });
    render(<Button kind="action" text="More" className={later} />);
    expect(getComputedStyle(screen.getByRole('button')).minHeight).toBe('24px');
  });

  test('gives its element to whoever wants to focus it', () => {
    const ref = React.createRef<HTMLElement>();
    render(<Button text="Back" elementRef={ref} />);
    expect(ref.current).toBe(screen.getByRole('button'));
  });
});
