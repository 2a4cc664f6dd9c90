import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { useStepBack } from '../../../src/webparts/shell/useStepBack';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

/** A screen out of which one opens the next, as deep as `names` go. */
const Nested: React.FunctionComponent<{ readonly names: readonly string[] }> = ({ names: [name, ...inner] }) => {
  const [isAway, setIsAway] = React.useState(false);
  useStepBack(isAway, () => setIsAway(false));
  if (!isAway) return <button onClick={() => setIsAway(true)}>Open {name}</button>;
  return (
    <>
      <button onClick={() => setIsAway(false)}>Close {name}</button>
      {inner.length > 0 && <Nested names={inner} />}
    </>
  );
};

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const buttons = (): string[] => screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');
/** The browser's own way back, which is a moment later. */
async function goBack(): Promise<void> {
  const popped = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await act(async () => void (await popped));
}

describe('The way back of the browser', () => {
  const open = (): void => {
    renderScreen(<Nested names={['directory', 'community']} />, fakeGuildhall());
    press('Open directory');
    press('Open community');
  };

  test('leads out of the innermost screen, and of no other', async () => {
    open();
    await goBack();
    expect(buttons()).toEqual(['Close directory', 'Open community']);
    await goBack();
    expect(buttons()).toEqual(['Open directory']);
  });

  test('is one step, also where a button of the screen takes it', async () => {
    open();
    const popped = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
    press('Close community');
    await act(async () => void (await popped));
    expect(buttons()).toEqual(['Close directory', 'Open community']);
    await goBack();
    await waitFor(() => expect(buttons()).toEqual(['Open directory']));
  });

  test('leaves what others keep in the history', () => {
    window.history.replaceState({ theirs: 1 }, '');
    renderScreen(<Nested names={['directory']} />, fakeGuildhall());
    press('Open directory');
    expect(window.history.state).toEqual({ theirs: 1, guildhall: 1 });
  });
});

describe('The way back of a host that has its own', () => {
  test('is the host’s, and nothing is added to the history', () => {
    const heard: (() => void)[] = [];
    const onHostBack = (handler: () => void): (() => void) => {
      heard.push(handler);
      return () => void heard.splice(heard.indexOf(handler), 1);
    };
    const before = window.history.length;
    renderScreen(<Nested names={['directory']} />, fakeGuildhall(), employee, { onHostBack });
    press('Open directory');
    expect([heard.length, window.history.length]).toEqual([1, before]);
    act(() => heard[0]?.());
    expect([buttons(), heard.length]).toEqual([['Open directory'], 0]);
  });
});
