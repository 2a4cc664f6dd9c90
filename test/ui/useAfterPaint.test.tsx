import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { AfterPaint } from '../../src/ui/AfterPaint';
import { useAfterPaint } from '../../src/ui/useAfterPaint';

const Late: React.FunctionComponent<{ readonly value: string }> = ({ value }) => <p>{`${value} ${useAfterPaint(value)}`}</p>;
const painted = async (): Promise<void> => act(async () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve, 20))));

describe('What comes after a paint', () => {
  test('is there at once with the first drawing, and a frame late when it changes', async () => {
    const { rerender } = render(<Late value="one" />);
    expect(screen.getByText('one one')).toBeTruthy();
    rerender(<Late value="two" />);
    expect(screen.getByText('two one')).toBeTruthy();
    await painted();
    expect(screen.getByText('two two')).toBeTruthy();
  });

  test('may be nothing at first', async () => {
    render(<AfterPaint>below</AfterPaint>);
    expect(screen.queryByText('below')).toBeNull();
    await painted();
    expect(screen.getByText('below')).toBeTruthy();
  });

  test('passes over what comes and goes within the frame', async () => {
    const seen: string[] = [];
    const Noting: React.FunctionComponent<{ readonly value: string }> = ({ value }) => {
      seen.push(useAfterPaint(value));
      return null;
    };
    const { rerender } = render(<Noting value="old" />);
    rerender(<Noting value="loading" />);
    rerender(<Noting value="new" />);
    await painted();
    expect([...new Set(seen)]).toEqual(['old', 'new']);
  });
});
