import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { CheckProgress, Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import type { Finding } from '../../../src/domain/setUp/finding';
import { SetUpPanel } from '../../../src/features/setUp/SetUpPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const administrator = { ...employee, name: 'Ines Kurz', isAdministrator: true };
const tenantId = '0f0f0f0f-0000-4000-8000-000000000000';

const good: Finding = { key: 'lists', state: 'good', details: [] };
const sharing: Finding = { key: 'sharing', state: 'wrong', details: ['Members share files, folders and the site.'] };
const attachments: Finding = { key: 'attachments', state: 'wrong', details: ['Acts takes attachments.', 'Visits takes attachments.'] };
const ratings: Finding = { key: 'ratings', state: 'wrong', details: ['Acts is rated (Likes).'], toDo: 'Open “Rating settings” and choose No.' };
const address: Finding = { key: 'siteAddress', state: 'wrong', details: ['It is not set.'], toDo: 'Run this:', copy: 'm365 spo storageentity set' };
const teams: Finding = { key: 'teamsApp', state: 'unknown', details: ['Version 0.1.0.0 is deployed from the app catalog.'] };
const undecided: Finding = { key: 'visits', state: 'choice', details: [] };

function renderPanel(answers: Partial<Guildhall>): FakeGuildhall {
  const guildhall = fakeGuildhall(answers);
  renderScreen(<SetUpPanel />, guildhall, administrator);
  return guildhall;
}

const finding = (...found: Finding[]): Partial<Guildhall> => ({ checkSetUp: async () => found });
const row = async (title: string): Promise<HTMLElement> => (await screen.findByText(title, { selector: 'strong' })).closest('li') as HTMLElement;

describe('the checks of set-up', () => {
  it('are looked at as soon as they are opened, and each shows when it is known', async () => {
    let tell: (progress: CheckProgress) => void = () => undefined;
    let finish: (found: Finding[]) => void = () => undefined;
    renderPanel({
      checkSetUp: (_tenantId, onProgress) => {
        tell = onProgress;
        return new Promise(resolve => (finish = resolve));
      }
    });
    expect(screen.getByRole('status', { name: 'Looking at the site' })).toBeTruthy();
    act(() => tell({ doing: 'Sharing', done: 1, of: 20, found: [good] }));
    expect(await screen.findByText('Every list is here, and set as it should be.')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Sharing, 1 of 20');
    finish([good, sharing]);
    expect(await screen.findByText('One thing needs you.')).toBeTruthy();
    expect(screen.getByText('1 of 2 are as they should be.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('say how each is in a word beside its sign, and in a sentence', async () => {
    renderPanel(finding(good, sharing, teams, undecided));
    expect((await row('Lists')).textContent).toContain('As it should be');
    expect((await row('Sharing')).textContent).toContain('Members can share, so they could open a closed list to others.Members share files, folders and the site.');
    expect((await row('Sharing')).textContent).toContain('Needs you');
    expect((await row('Teams app')).textContent).toContain('Not known');
    expect((await row('Recording of visits')).textContent).toContain('Not decided');
    expect(screen.getByText('2 things need you.')).toBeTruthy();
    expect(screen.getAllByRole('list').map(list => document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent)).toEqual(['Site and lists', 'Privacy', 'Teams']);
  });

  it('unfold what is wrong where it is more than a line', async () => {
    renderPanel(finding(attachments));
    const summary = within(await row('Attachments')).getByText('What is wrong: 2 things');
    expect(summary.closest('details')?.open).toBe(false);
    expect((await row('Attachments')).textContent).toContain('Visits takes attachments.');
  });

  it('say that nothing needs anybody where that is so', async () => {
    renderPanel(finding(good, teams));
    expect(await screen.findByText('Nothing needs you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Mend/ })).toBeNull();
  });

  it('offer a button for what a button mends, and words for the rest', async () => {
    renderPanel(finding(sharing, ratings, { ...attachments, byHand: true }));
    await row('Sharing');
    expect(screen.getAllByRole('button', { name: /^Mend: / }).map(button => button.getAttribute('aria-label'))).toEqual(['Mend: Sharing']);
    expect((await row('Ratings')).textContent).toContain('Open “Rating settings” and choose No.');
  });

  it('keep what was found where SharePoint stops answering, and go on', async () => {
    const checkSetUp = jest
      .fn<Promise<Finding[]>, [string, (progress: CheckProgress) => void]>()
      .mockImplementationOnce(async (_tenantId, onProgress) => {
        onProgress({ doing: 'Columns', done: 1, of: 20, found: [good] });
        throw new Failure('throttled', 'Too many requests', undefined, 20);
      })
      .mockResolvedValueOnce([good, sharing]);
    renderPanel({ checkSetUp });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('SharePoint asks us to wait 20 s.'));
    expect(await row('Lists')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('What was found and mended so far stays.');
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await row('Sharing')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are looked at again on demand', async () => {
    const guildhall = renderPanel(finding(good));
    await userEvent.click(await screen.findByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(guildhall.checkSetUp).toHaveBeenCalledTimes(2));
    expect(guildhall.checkSetUp).toHaveBeenCalledWith(tenantId, expect.any(Function));
  });
});

describe('mending', () => {
  it('mends one, shows what came of it, and tells those who listen', async () => {
    const guildhall = renderPanel({ ...finding(good, sharing), mendSetUp: async () => [{ ...sharing, state: 'good', details: [] }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Mend: Sharing' }));
    expect(guildhall.mendSetUp).toHaveBeenCalledWith(tenantId, ['sharing'], expect.any(Function));
    expect((await row('Sharing')).textContent).toContain('Only administrators share the site and what is in it.');
    expect(screen.getByText('Sharing: As it should be.')).toBeTruthy();
    expect(await row('Lists')).toBeTruthy();
  });

  it('mends everything in the order of the checks, and tells how far it is', async () => {
    let tell: (progress: CheckProgress) => void = () => undefined;
    const guildhall = renderPanel({
      ...finding(attachments, sharing, ratings),
      mendSetUp: (_tenantId, _keys, onProgress) => {
        tell = onProgress;
        return new Promise(() => undefined);
      }
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Mend everything' }));
    expect(guildhall.mendSetUp).toHaveBeenCalledWith(tenantId, ['attachments', 'sharing'], expect.any(Function));
    act(() => tell({ doing: 'Sharing', done: 1, of: 2, found: [{ ...attachments, state: 'good', details: [] }] }));
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Sharing, 1 of 2'));
    expect((await row('Attachments')).textContent).toContain('As it should be');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Mend everything' }).disabled).toBe(true);
  });

  it('that stopped is gone on with by Try again, with the same checks', async () => {
    const mendSetUp = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValueOnce([{ ...sharing, state: 'good', details: [] }]);
    renderPanel({ ...finding(sharing), mendSetUp });
    await userEvent.click(await screen.findByRole('button', { name: 'Mend: Sharing' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(mendSetUp).toHaveBeenCalledTimes(2));
    expect(mendSetUp).toHaveBeenLastCalledWith(tenantId, ['sharing'], expect.any(Function));
  });
});

describe('a command to take along', () => {
  const clipboard = (writeText?: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
  };
  afterEach(() => clipboard());

  it('is copied', async () => {
    const user = userEvent.setup();
    const writeText = jest.fn(async () => undefined);
    clipboard(writeText);
    renderPanel(finding(address));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(writeText).toHaveBeenCalledWith('m365 spo storageentity set');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('can be selected where the browser does not let it be copied', async () => {
    const user = userEvent.setup();
    clipboard();
    renderPanel(finding(address));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Select it and copy it by hand' })).toBeTruthy();
  });
});

describe('recording of visits', () => {
  const unanswered = { choice: undefined, version: '' } as const;
  const decided: Finding = { key: 'visits', state: 'good', details: ['Visits are not recorded.'] };

  it('has two answers, none of them given in advance', async () => {
    renderPanel(finding(undecided));
    const answers = await screen.findAllByRole<HTMLInputElement>('radio');
    expect(answers.map(answer => answer.checked)).toEqual([false, false]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Decide' }).disabled).toBe(true);
  });

  it('is decided by choosing one and saying so', async () => {
    const guildhall = renderPanel({
      ...finding(undecided),
      chooseVisitRecording: async () => ({ choice: 'notRecorded', version: '"1"' }),
      mendSetUp: async () => [decided]
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Do not record them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
    expect(guildhall.chooseVisitRecording).toHaveBeenCalledWith(unanswered, 'notRecorded');
    expect(await screen.findByText('Visits are not recorded.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('can be decided otherwise, or left as it is', async () => {
    renderPanel({ ...finding(decided), readVisitSetting: async () => ({ choice: 'notRecorded', version: '"1"' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Decide otherwise' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Do not record them' })).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('keeps the answer where another administrator was faster, and reads theirs', async () => {
    const readVisitSetting = jest.fn().mockResolvedValueOnce(unanswered).mockResolvedValue({ choice: 'recorded', version: '"2"' });
    renderPanel({
      ...finding(undecided),
      readVisitSetting,
      chooseVisitRecording: () => Promise.reject(new Failure('conflict', 'Another administrator decided recorded meanwhile.'))
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Do not record them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody changed the recording of visits at the same time.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Do not record them' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Record them/ }).checked).toBe(true));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
