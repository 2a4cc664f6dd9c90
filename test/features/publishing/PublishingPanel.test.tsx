import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall, Published } from '../../../src/data/guildhall';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { FailureKind } from '../../../src/domain/failure';
import { Failure } from '../../../src/domain/failure';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import type { UtcMonth } from '../../../src/domain/time';
import { publishedInWords } from '../../../src/features/publishing/publishedInWords';
import { PublishingPanel } from '../../../src/features/publishing/PublishingPanel';
import type { FakeGuildhall } from '../../ui/fakeGuildhall';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';

const index: ReportIndex = {
  schema: 2,
  publishedAt: Date.UTC(2026, 10, 22, 12),
  coversUntil: Date.UTC(2026, 10, 1),
  months: [{ period: '2026-10' as UtcMonth, revision: 1, file: '2026-10.r1.json', sha256: '', minimum: 5 }],
  quarters: [],
  years: [],
  monthSummaries: [],
  quarterSummaries: [],
  survival: { share: null, before: null, behind: 0 }
};

function published(written: number, unchanged: number, ignored = 0): Published {
  return { directory: emptyDirectory, written: Array.from({ length: written }, () => '2026-10' as UtcMonth), unchanged, otherNumbers: [], ignored, late: 0, damagedIndex: false, damagedChain: false, altered: [] };
}

function renderPublishing(answers: Partial<Guildhall>): FakeGuildhall {
  const guildhall = fakeGuildhall(answers);
  renderScreen(<PublishingPanel />, guildhall, { ...employee, isAdministrator: true });
  return guildhall;
}

describe('what is published', () => {
  it('says when, and to which day the numbers reach', async () => {
    renderPublishing({ readReportIndex: async () => index });
    expect(await screen.findByText(/^Last published 22 Nov 2026, .+ Covers to 31 October 2026\.$/)).toBeTruthy();
  });

  it('says that nothing is published yet', async () => {
    renderPublishing({});
    expect(await screen.findByText('Nothing is published yet.')).toBeTruthy();
  });

  it('says from when there can be a report, where no month is complete yet', async () => {
    renderPublishing({ readReportIndex: async () => ({ ...index, months: [] }) });
    expect(
      await screen.findByText('No month is complete yet. The first report can be published from 1 December 2026.')
    ).toBeTruthy();
    expect(screen.queryByText(/Covers to/)).toBeNull();
  });

  it('says how the numbers are protected, with the minimum as administrators chose it', async () => {
    renderPublishing({ readMinimumGroupSize: async () => ({ size: 8, version: '"1"' }) });
    expect(await screen.findByText(/^Reports published from now on leave out groups of fewer than 8 people, zero included, .* Reports already published keep the minimum they were published with\.$/)).toBeTruthy();
  });
});

describe('the minimum group size', () => {
  const five = { size: 5, version: '"1"' };
  const eight = { size: 8, version: '"2"' };
  const protects = (size: number): Promise<HTMLElement> => screen.findByText(new RegExp(`leave out groups of fewer than ${size} people`));
  const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Minimum group size' });
  const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name });

  /** Opens the form and types a size. */
  async function typing(size: string): Promise<void> {
    await protects(5);
    await userEvent.click(button('Change the minimum group size'));
    await userEvent.clear(field());
    if (size !== '') await userEvent.type(field(), size);
  }

  it('is changed on top of what the administrator saw, and what it means is said', async () => {
    const readMinimumGroupSize = jest.fn().mockResolvedValueOnce(five).mockResolvedValue({ size: 6, version: '"2"' });
    const { changeMinimumGroupSize } = renderPublishing({ readMinimumGroupSize });
    await typing('6');
    expect(screen.getByText(/It counts for what is published from now on; reports that are published stay as they are\./)).toBeTruthy();
    await userEvent.click(button('Save'));
    expect(await protects(6)).toBeTruthy();
    expect(changeMinimumGroupSize.mock.calls).toEqual([[five, 6]]);
    expect(screen.getByText('The minimum group size is 6 now.').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(button('Change the minimum group size'));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('may be typed in the digits of another script', async () => {
    const { changeMinimumGroupSize } = renderPublishing({ changeMinimumGroupSize: async () => ({ size: 12, version: '"2"' }) });
    await typing('١٢');
    await userEvent.click(button('Save'));
    await waitFor(() => expect(changeMinimumGroupSize).toHaveBeenCalledWith(five, 12));
  });

  it.each(['', '4', '0', '-6', '5.5', 'six', '1e3'])('is a whole number from 5 up, not “%s”, which stays to be mended', async typed => {
    const { changeMinimumGroupSize } = renderPublishing({});
    await typing(typed);
    await userEvent.click(button('Save'));
    expect(await screen.findByText('Enter a whole number from 5 up.')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(typed);
    expect(changeMinimumGroupSize).not.toHaveBeenCalled();
  });

  it('stays typed through one failure after the other, and is saved then', async () => {
    const changeMinimumGroupSize = jest
      .fn()
      .mockRejectedValueOnce(new Failure('offline', 'Offline.'))
      .mockRejectedValueOnce(new Failure('unavailable', 'No answer.'))
      .mockResolvedValue({ size: 6, version: '"2"' });
    renderPublishing({ changeMinimumGroupSize });
    await typing('6');
    await userEvent.click(button('Save'));
    expect(await screen.findByText('Nothing was sent. What you wrote is safe; it is still here.')).toBeTruthy();
    await userEvent.click(button('Try again'));
    expect(await screen.findByText(/SharePoint did not answer for the minimum group size/)).toBeTruthy();
    expect(field().value).toBe('6');
    await userEvent.click(button('Try again'));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(changeMinimumGroupSize).toHaveBeenCalledTimes(3);
  });

  it('is not changed on top of what may be out of date', async () => {
    renderPublishing({
      recall: recalling({ readReportIndex: async () => index, readMinimumGroupSize: async () => five }, index.publishedAt),
      readMinimumGroupSize: () => new Promise(() => undefined)
    });
    await protects(5);
    expect(button('Change the minimum group size').getAttribute('aria-disabled')).toBe('true');
  });

  describe('that another administrator changed meanwhile', () => {
    const faster = new Failure('conflict', '412');

    /** Types 6 and saves it on top of 5, while another administrator set 8. */
    async function beSlower(answers: Partial<Guildhall> = {}): Promise<FakeGuildhall> {
      const guildhall = renderPublishing({
        readMinimumGroupSize: jest.fn().mockResolvedValueOnce(five).mockResolvedValue(eight),
        changeMinimumGroupSize: jest.fn().mockRejectedValueOnce(faster).mockImplementation(async (_seen, size) => ({ size, version: '"3"' })),
        ...answers
      });
      await typing('6');
      await userEvent.click(button('Save'));
      return guildhall;
    }

    it('is a choice between two numbers, the careful one first', async () => {
      await beSlower();
      const choice = await screen.findByRole('alertdialog', { name: 'Another administrator set it to 8 meanwhile.' });
      expect(within(choice).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Keep 8', 'Set it to 6 all the same']);
      expect(document.activeElement).toBe(button('Keep 8'));
      expect(field().value).toBe('6');
    });

    it('stays the other’s where that is chosen: nothing is written', async () => {
      const { changeMinimumGroupSize } = await beSlower();
      await screen.findByRole('alertdialog');
      await userEvent.click(button('Keep 8'));
      expect(await protects(8)).toBeTruthy();
      expect(changeMinimumGroupSize).toHaveBeenCalledTimes(1);
    });

    it('is written on top of the other’s where that is chosen', async () => {
      const { changeMinimumGroupSize } = await beSlower();
      await screen.findByRole('alertdialog');
      await userEvent.click(button('Set it to 6 all the same'));
      await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
      expect(changeMinimumGroupSize.mock.calls).toEqual([
        [five, 6],
        [eight, 6]
      ]);
    });

    it('is a choice again where a third one was faster still', async () => {
      const ten = { size: 10, version: '"3"' };
      await beSlower({
        readMinimumGroupSize: jest.fn().mockResolvedValueOnce(five).mockResolvedValueOnce(eight).mockResolvedValue(ten),
        changeMinimumGroupSize: jest.fn().mockRejectedValue(faster)
      });
      await screen.findByRole('alertdialog');
      await userEvent.click(button('Set it to 6 all the same'));
      expect(await screen.findByRole('button', { name: 'Keep 10' })).toBeTruthy();
    });

    it('is not decided by Enter in the field', async () => {
      const { changeMinimumGroupSize } = await beSlower();
      await screen.findByRole('alertdialog');
      await userEvent.type(field(), '{Enter}');
      expect(changeMinimumGroupSize).toHaveBeenCalledTimes(1);
    });
  });
});

describe('publishing', () => {
  it('shows what is being done and how far, then what came of it, then the new date', async () => {
    let finish: (result: Published) => void = () => undefined;
    let tell: Parameters<Guildhall['publish']>[0] = () => undefined;
    const readReportIndex = jest.fn().mockResolvedValueOnce(undefined).mockResolvedValue(index);
    renderPublishing({
      readReportIndex,
      publish: onProgress => {
        tell = onProgress;
        return new Promise(resolve => (finish = resolve));
      }
    });
    await screen.findByText('Nothing is published yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish now' }));
    void tell({ doing: 'Reading who joined', done: 12000 });
    expect(await screen.findByText('12,000 so far')).toBeTruthy();
    void tell({ doing: 'Writing reports', done: 3, of: 127 });
    expect(await screen.findByText('3 of 127')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Writing reports, 3 of 127');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Publish now' }).disabled).toBe(true);
    finish(published(3, 124));
    expect(
      await screen.findByText('3 reports are new or changed, 124 unchanged; the directory is up to date.')
    ).toBeTruthy();
    expect(await screen.findByText(/^Last published 22 Nov 2026/)).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it.each<[FailureKind, string]>([
    ['conflict', 'Somebody else is publishing at this moment. Wait a minute, then publish again.'],
    ['forbidden', 'SharePoint does not let you read every row, so nothing was published'],
    ['throttled', 'SharePoint is busy and asks us to wait a little.']
  ])('says what to do after a failure: %s', async (kind, words) => {
    renderPublishing({ publish: () => Promise.reject(new Failure(kind, 'in SharePoint’s words')) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish now' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(words));
  });

  it('can be paused between two steps, and goes on from there', async () => {
    const steps: string[] = [];
    let endFirst: () => void = () => undefined;
    const firstEnds = new Promise<void>(resolve => (endFirst = resolve));
    renderPublishing({
      publish: async onProgress => {
        for (const doing of ['Reading who joined', 'Reading proposals']) {
          steps.push(doing);
          await firstEnds;
          await onProgress({ doing, done: 1 });
        }
        return published(1, 0);
      }
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish now' }));
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByText('Paused. Nothing is lost; it goes on from here.')).toBeTruthy();
    endFirst();
    await screen.findByText('1 so far');
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(steps).toEqual(['Reading who joined']);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('1 report is new or changed, 0 unchanged; the directory is up to date.')).toBeTruthy();
    expect(steps).toEqual(['Reading who joined', 'Reading proposals']);
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });

  it('says which published rows are not what they were', async () => {
    renderPublishing({ publish: async () => ({ ...published(0, 3), altered: [{ list: 'memberships', from: 5001, until: 10000, after: Date.UTC(2026, 2, 2, 12) }, { list: 'acts', from: 1, until: 5000, after: 0 }, { list: 'visits', from: 1, until: 40, after: 0, by: 'retention' }] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish now' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Rows that were published before are not what they were: 5,001 to 10,000 of Memberships, changed after 2 Mar 2026, .* and 1 to 5,000 of Acts\. .* This is said with every publishing until the rows are what they were\.$/);
    expect(screen.getByText(/ Rows that were published before are gone, or name somebody no more, as they should: 1 to 40 of Visits \(their time was over\)\.$/)).toBeTruthy();
  });

  it.each<[what: string, met: Partial<Published>, says: string]>([
    ['the list of what is published', { damagedIndex: true }, 'The list of what is published (published.json) was damaged, and was made anew. The files that were there are taken over as they stand. Find out who writes to the library Reports.'],
    ['the hashes of rows', { damagedChain: true }, 'The hashes of what was counted (chain.json) were damaged, and were made anew: this time nothing says whether rows have changed; from now on it does.']
  ])('says that %s was damaged, and what was done', async (_what, met, says) => {
    renderPublishing({ publish: async () => ({ ...published(0, 3), ...met }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish now' }));
    expect((await screen.findByRole('alert')).textContent).toBe(says);
  });

  it('says which files were taken over, though the rows give other numbers now', async () => {
    renderPublishing({ publish: async () => ({ ...published(3, 0), otherNumbers: ['2026-02.r1.json', '2026-Q1.r1.json'] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish now' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^These files were there without standing in the list of what is published, and say other numbers than the rows do now: 2026-02\.r1\.json, 2026-Q1\.r1\.json\. They count as they stand/);
  });

  it('before it says what is damaged, and that publishing mends it', async () => {
    renderPublishing({ readReportIndex: () => Promise.reject(new Failure('invalid', 'The list of reports is damaged.')) });
    expect((await screen.findByRole('alert')).textContent).toContain('Publish: it is made anew, and the files that are there are taken over as they stand.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Publish now' }).disabled).toBe(false);
  });

  it('may be pressed again after a failure', async () => {
    const publish = jest.fn().mockRejectedValueOnce(new Failure('conflict', '412')).mockResolvedValue(published(0, 127));
    renderPublishing({ publish });
    const button = await screen.findByRole('button', { name: 'Publish now' });
    await userEvent.click(button);
    await screen.findByRole('alert');
    await userEvent.click(button);
    expect(await screen.findByText('No report is new or changed, 127 unchanged; the directory is up to date.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('published files', () => {
  const check = async (answers: Partial<Guildhall>): Promise<void> => {
    renderPublishing({ readReportIndex: async () => index, ...answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Check published files' }));
  };

  it('can be read to see whether they are as they were published', async () => {
    let finish: () => void = () => undefined;
    await check({
      checkReports: async onProgress => {
        onProgress(20, 51);
        await new Promise<void>(resolve => (finish = resolve));
        return { sound: 51, damaged: [] };
      }
    });
    expect(await screen.findByText('20 of 51')).toBeTruthy();
    finish();
    expect((await screen.findByText('51 files are as they were published.')).closest('[role=status]')).toBeTruthy();
  });

  it('that are not are named, with what they are and what to do', async () => {
    await check({
      checkReports: async () => ({
        sound: 48,
        damaged: [
          { file: '2026-02.r1.json', why: 'missing' },
          { file: '2026-03.r2.json', why: 'no report of this version' },
          { file: '2026-Q1.r1.json', why: 'other numbers than were published' }
        ]
      })
    });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Not as they were published: 2026-02.r1.json (missing), 2026-03.r2.json (cannot be read), 2026-Q1.r1.json (other numbers). Nothing writes over them: bring them back from the recycle bin of the site. Until then the reports say so for these periods, and show the others. 48 files are as they were published.'
    );
  });

  it('that cannot be read are no damage: it says what went wrong', async () => {
    await check({ checkReports: () => Promise.reject(new Failure('throttled', 'Busy')) });
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint is busy');
  });

  it('are not offered to be checked before there are any', async () => {
    renderPublishing({});
    await screen.findByText('Nothing is published yet.');
    expect(screen.queryByRole('button', { name: 'Check published files' })).toBeNull();
  });
});

describe('a publishing in words', () => {
  it.each([
    [1, '1 act was told after its month was published: it counts in the month that was open then.'],
    [1204, '1,204 acts were told after their month was published: they count in the month that was open then.']
  ])('tells of %i late acts', (late, words) => {
    expect(publishedInWords({ ...published(0, 3), late }, 'en-GB')).toBe(`No report is new or changed, 3 unchanged; the directory is up to date. ${words}`);
  });

  it.each([
    [0, 0, 'No report is new or changed, 0 unchanged; the directory is up to date.'],
    [1, 0, '1 report is new or changed, 0 unchanged; the directory is up to date.'],
    [2, 1204, '2 reports are new or changed, 1,204 unchanged; the directory is up to date.']
  ])('%i written, %i unchanged', (written, unchanged, words) => {
    expect(publishedInWords(published(written, unchanged), 'en-GB')).toBe(words);
  });

  it.each([
    [1, '1 row was left out: it was not written by who it claims, or changed later.'],
    [2, '2 rows were left out: they were not written by who they claim, or changed later.'],
    [1204, '1,204 rows were left out: they were not written by who they claim, or changed later.']
  ])('tells of %i rows left out', (ignored, words) => {
    expect(publishedInWords(published(0, 3, ignored), 'en-GB')).toBe(
      `No report is new or changed, 3 unchanged; the directory is up to date. ${words}`
    );
  });
});
