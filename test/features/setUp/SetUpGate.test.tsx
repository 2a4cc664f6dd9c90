import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import { SetUpGate } from '../../../src/features/setUp/SetUpGate';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const administrator = { ...employee, name: 'Ines Kurz', isAdministrator: true };

function renderGate(answers: Partial<Guildhall>, actor = employee): FakeGuildhall {
  const guildhall = fakeGuildhall(answers);
  renderScreen(
    <SetUpGate>
      <p>The directory</p>
    </SetUpGate>,
    guildhall,
    actor
  );
  return guildhall;
}

/** A site that is set up once `setUp` has run. */
function emptySite(setUp: Guildhall['setUp']): Partial<Guildhall> {
  let isDone = false;
  return {
    readSetUpState: async () => (isDone ? 'current' : 'none'),
    setUp: async (tenantId, onProgress) => {
      await setUp(tenantId, onProgress);
      isDone = true;
    }
  };
}

describe('the set-up gate', () => {
  it('shows a skeleton and nothing else while it asks', () => {
    renderGate({ readSetUpState: () => new Promise(() => undefined) });
    expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy();
    expect(screen.queryByText('The directory')).toBeNull();
  });

  it('shows what is inside on a site that is set up', async () => {
    renderGate({ readSetUpState: async () => 'current' });
    expect(await screen.findByText('The directory')).toBeTruthy();
  });

  it('opens at once where the site was set up before, and stays open where SharePoint does not answer', async () => {
    renderGate({
      recall: recalling({ readSetUpState: async () => 'current' }, Date.now()),
      readSetUpState: () => Promise.reject(new Failure('unavailable', 'No answer.'))
    });
    expect(await screen.findByText('The directory')).toBeTruthy();
  });

  it.each(['none', 'older'] as const)('offers no set-up on an answer of before: %s', async before => {
    const recall = recalling({ readSetUpState: async () => before }, Date.now());
    renderGate({ recall, readSetUpState: () => new Promise(() => undefined) }, administrator);
    await waitFor(() => expect(document.body.textContent === 'The directory').toBe(before === 'older'));
    expect(screen.queryByRole('button', { name: /Set up|Update/ })).toBeNull();
  });

  it('says what happened when SharePoint does not answer, and asks again', async () => {
    const readSetUpState = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'offline')).mockResolvedValue('current');
    renderGate({ readSetUpState });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('SharePoint did not answer for the set-up of this site.'));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The directory')).toBeTruthy();
  });
});

describe('an administrator of a site that is not set up', () => {
  it('reads what will be made before anything is made', async () => {
    const guildhall = renderGate({ readSetUpState: async () => 'none' }, administrator);
    const offer = await screen.findByRole('region', { name: 'Set up Guildhall' });
    for (const words of ['Lists and a library', 'Two groups', 'Permission levels', 'everyone reads and adds']) {
      expect(offer.textContent).toContain(words);
    }
    expect(guildhall.setUp).not.toHaveBeenCalled();
  });

  it('reads which site it is', async () => {
    renderGate({ readSetUpState: async () => 'none' }, administrator);
    const offer = await screen.findByRole('region', { name: 'Set up Guildhall' });
    expect(offer.textContent).toContain('https://contoso.example/sites/guildhall');
  });

  it('sees each step and how many there are, then what is inside', async () => {
    let finish: () => void = () => undefined;
    const guildhall = renderGate(
      emptySite((_tenantId, onProgress) => {
        onProgress({ doing: 'List Memberships', done: 9, of: 16 });
        return new Promise(resolve => (finish = resolve));
      }),
      administrator
    );
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Set up Guildhall' });
    await userEvent.click(button);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('List Memberships, 9 of 16');
    expect(screen.getByText('List Memberships')).toBeTruthy();
    expect(screen.getByText('9 of 16')).toBeTruthy();
    expect(button.disabled).toBe(true);
    finish();
    expect(await screen.findByText('The directory')).toBeTruthy();
    expect(guildhall.setUp).toHaveBeenCalledWith('0f0f0f0f-0000-4000-8000-000000000000', expect.any(Function));
  });

  it('goes on after a failure by pressing the button again', async () => {
    const setUp = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Failure('throttled', 'Too many requests', undefined, 20))
      .mockResolvedValueOnce(undefined);
    renderGate(emptySite(setUp), administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Set up Guildhall' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('SharePoint asks us to wait 20 s.'));
    expect(screen.getByRole('alert').textContent).toContain('running it again goes on from there');
    await userEvent.click(screen.getByRole('button', { name: 'Go on with set-up' }));
    expect(await screen.findByText('The directory')).toBeTruthy();
    expect(setUp).toHaveBeenCalledTimes(2);
  });
});

describe('anyone else on a site that is not set up', () => {
  it.each([
    [['Ines Kurz'], 'Ask Ines Kurz:'],
    [['Ines Kurz', 'Tom Berg'], 'Ask Ines Kurz or Tom Berg:'],
    [[], 'Ask an owner of this site:']
  ])('is told to ask %j', async (names, words) => {
    const owners = names.map((name, index) => ({ key: personKey(String(index)), name }));
    renderGate({ readSetUpState: async () => 'none', readAdministrators: async () => owners });
    expect(await screen.findByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is told to ask an owner where SharePoint does not say who they are', async () => {
    renderGate({
      readSetUpState: async () => 'none',
      readAdministrators: () => Promise.reject(new Failure('forbidden', 'Access denied'))
    });
    expect(await screen.findByText('Ask an owner of this site:', { exact: false })).toBeTruthy();
  });
});

describe('a site that an older version set up', () => {
  it('goes on working for everybody, who see no offer', async () => {
    renderGate({ readSetUpState: async () => 'older' });
    expect(await screen.findByText('The directory')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is brought up to date by an administrator, above what is inside', async () => {
    let finish: () => void = () => undefined;
    const setUp = jest.fn(() => new Promise<void>(resolve => (finish = resolve)));
    renderGate({ readSetUpState: async () => 'older', setUp }, administrator);
    const content = await screen.findByText('The directory');
    const offer = screen.getByRole('region', { name: 'Guildhall has a new version' });
    expect(offer.textContent).toContain('https://contoso.example/sites/guildhall');
    expect(offer.compareDocumentPosition(content)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(screen.getByRole('button', { name: 'Update' }));
    expect(screen.getByText('The directory')).toBe(content);
    finish();
    expect(await screen.findByText('Everything is as it should be.')).toBeTruthy();
    expect(screen.getByText('The directory')).toBe(content);
    expect(screen.queryByRole('button', { name: 'Update' })).toBeNull();
  });
});
