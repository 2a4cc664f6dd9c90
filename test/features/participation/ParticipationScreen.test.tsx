import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { personKey } from '../../../src/domain/identity';
import { definitions } from '../../../src/domain/report/definitions';
import type { MonthReport } from '../../../src/domain/report/monthReport';
import { ParticipationScreen } from '../../../src/features/participation/ParticipationScreen';
import type { ReportSettings } from '../../../src/features/participation/reportSettings';
import { usualSettings } from '../../../src/features/participation/reportSettings';
import { FirstContentFirst } from '../../../src/ui/firstContent';
import { fakeGuildhall, recalling } from '../../ui/fakeGuildhall';
import { employee, renderScreen } from '../../ui/renderScreen';
import { indexOf, month, reportOf } from './reports';

const leader = { ...employee, name: 'Lena Vogt', isLeadershipViewer: true };
const administrator = { ...employee, name: 'Ines Kurz', isAdministrator: true };
const askInes: Partial<Guildhall> = { readAdministrators: async () => [{ key: personKey('1'), name: 'Ines Kurz' }] };

const october = reportOf('2026-10', {
  company: 67,
  units: { Sales: [12, 300], Engineering: [31, 1240], Legal: [null, 80], Finance: [null, 60], unknown: 20 },
  communities: { Storage: 40, Naming: null, Scheduling: 22, Careers: null }
});
const september = reportOf('2026-09', { company: 53, units: { Engineering: 30, Sales: 23 }, communities: { Storage: 53 } });

function publishedMonths(...reports: readonly MonthReport[]): Partial<Guildhall> {
  return toldOf(reports.length, ...reports);
}

/** Months whose files can be read, and an index that tells of the newest `told` of them. */
function toldOf(told: number, ...reports: readonly MonthReport[]): Partial<Guildhall> {
  return {
    readReportIndex: async () => indexOf(reports, told),
    readMonthReport: async (_index, wanted) => {
      const report = reports.find(each => each.month === wanted);
      if (report === undefined) throw new Failure('notFound', `No report is published for ${wanted}.`);
      return report;
    }
  };
}

const monthAlone: ReportSettings = { ...usualSettings, sections: ['units', 'communities'] };

/** A month, without the charts below it. */
function renderDashboard(answers: Partial<Guildhall>, actor = leader): void {
  renderScreen(<ParticipationScreen settings={monthAlone} />, fakeGuildhall(answers), actor);
}

function rowsOf(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);
}

/** The two numbers of a month, below the four measures. */
const keyNumbers = (): Element[] =>
  [/^people took part/, /communities had 5 people or more/].flatMap(text => screen.getByText(text, { selector: 'dt' }).parentElement?.querySelector('dd') ?? []);

const unitRow = (name: string): HTMLElement => {
  const row = within(screen.getByRole('list', { name: 'Where people take part' })).getByText(name).closest('li');
  if (row === null) throw new Error(`${name} is in no row.`);
  return row;
};

describe('a leadership viewer', () => {
  it('reads the newest month first: a sentence, how old it is, two numbers', async () => {
    renderDashboard(publishedMonths(september, october));
    const heading = await screen.findByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('67 people took part in October 2026, 14 more than in September.');
    expect(screen.getByText('Of the business units, Engineering had the most: 31.')).toBeTruthy();
    expect(screen.getByText('Published 22 November 2026, covers to 31 October 2026.')).toBeTruthy();
    expect(keyNumbers().map(number => number.textContent)).toEqual(['67', '2']);
    expect(screen.getByText('of 4 communities had 5 people or more')).toBeTruthy();
  });

  it('sees every business unit, largest first, those left out by name, the unknown department last', async () => {
    renderDashboard(publishedMonths(october));
    expect(rowsOf(await screen.findByRole('list', { name: 'Where people take part' }))).toEqual([
      'Engineering31 2.5% of 1,240',
      'Sales12 4% of 300',
      'Financefewer than 5, or left out',
      'Legalfewer than 5, or left out',
      'Department unknown20'
    ]);
  });

  it('sees how many those left out had together', async () => {
    renderDashboard(publishedMonths(october));
    expect(await screen.findByText('Together, those left out had 4 people.')).toBeTruthy();
  });

  it('sees units left out as hatched bars of one length, whatever they hide', async () => {
    renderDashboard(publishedMonths(october));
    await screen.findByRole('list', { name: 'Where people take part' });
    const hatched = ['Legal', 'Finance'].map(name => unitRow(name).querySelector('[data-left-out]'));
    expect(hatched.every(bar => bar !== null)).toBe(true);
    expect(hatched.map(bar => bar?.getAttribute('style'))).toEqual([null, null]);
    expect(unitRow('Engineering').querySelector('[data-left-out]')).toBeNull();
  });

  it('sees communities by people, and can list those that had too few', async () => {
    renderDashboard(publishedMonths(october));
    expect(rowsOf(await screen.findByRole('list', { name: 'By community' }))).toEqual(['Storage40', 'Scheduling22']);
    expect(screen.getByText('2 communities had fewer than 5 people.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'List them' }));
    expect(rowsOf(screen.getByRole('list', { name: 'Communities left out' }))).toEqual(['Careers', 'Naming']);
  });

  it.each([
    ['peopleTakingPart', definitions.peopleTakingPart],
    ['communitiesShown', definitions.communitiesShown],
    ['unitPeople', definitions.unitPeople],
    ['unitReach', definitions.unitReach],
    ['communityPeople', definitions.communityPeople],
    ['fewerThanMinimum', definitions.fewerThanMinimum]
  ])('finds the definition of %s beside its number, also with a screen reader and the keyboard', async (_name, { title, means }) => {
    renderDashboard(publishedMonths(october));
    const described = (each: HTMLElement): string => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    const button = (await screen.findAllByRole('button', { name: `What it means: ${title}` })).find(each => described(each) === means);
    expect(button).toBeDefined();
    button?.focus();
    expect((await screen.findByRole('tooltip')).textContent).toBe(means);
  });

  it('goes to an earlier month and back', async () => {
    renderDashboard(publishedMonths(september, october));
    await screen.findByRole('list', { name: 'Where people take part' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Later month' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Earlier month' }));
    expect((await screen.findAllByText(/^53 people took part in September 2026\./)).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Earlier month' }).disabled).toBe(true);
  });

  it('chooses a month by name, newest first', async () => {
    renderDashboard(publishedMonths(september, october));
    const months = await screen.findByRole('combobox', { name: 'Month' });
    expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual(['October 2026', 'September 2026']);
    await userEvent.selectOptions(months, 'September 2026');
    expect((await screen.findAllByText(/^53 people took part in September 2026\./)).length).toBeGreaterThan(0);
  });

  it('is told when a month was published anew', async () => {
    const index = indexOf([october]);
    renderDashboard({
      ...publishedMonths(october),
      readReportIndex: async () => ({ ...index, months: index.months.map(each => ({ ...each, revision: 3 })) })
    });
    expect(await screen.findByText(/October 2026 was published anew: this is revision 3\.$/)).toBeTruthy();
  });

  it('is told what an administrator noted of the month, and of no other', async () => {
    const index = indexOf([september, october]);
    const note = { month: october.month, at: Date.UTC(2026, 10, 12, 12), text: 'Two departments were mixed up.' };
    renderDashboard({ ...publishedMonths(september, october), readReportIndex: async () => ({ ...index, notes: [note, { ...note, month: september.month, text: 'Some were missing.' }] }) });
    expect(await screen.findByText('Revision of 12 November 2026, in words: Two departments were mixed up. The numbers stay as they were published.')).toBeTruthy();
    expect(screen.queryByText(/Some were missing/)).toBeNull();
  });
});

describe('a month that shows no number', () => {
  const silent = reportOf('2026-10', { units: { Engineering: null, unknown: null }, communities: { Storage: null } });

  it('says “left out”, never “fewer than 5”: the groups need not be small', async () => {
    renderDashboard(publishedMonths(silent));
    expect((await screen.findAllByText(/every number is left out/)).length).toBeGreaterThan(0);
    expect(rowsOf(screen.getByRole('list', { name: 'Where people take part' }))).toEqual([
      'Engineeringleft out',
      'Department unknownleft out'
    ]);
    expect(screen.getByText('1 community is left out.')).toBeTruthy();
    expect(screen.queryByText(/fewer than/)).toBeNull();
  });
});

describe('a damaged month', () => {
  const damaged: Partial<Guildhall> = {
    ...publishedMonths(september, october),
    readMonthReport: async (_index, wanted) => {
      if (wanted === month('2026-10')) throw new Failure('invalid', 'The report of 2026-10 is damaged.');
      return september;
    }
  };

  it('is said to be damaged beside what the index tells of it, and other months can be chosen', async () => {
    renderDashboard(damaged);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The report of October 2026 is damaged'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('67 people took part in October 2026, 14 more than in September.');
    expect(screen.queryByRole('list', { name: 'By community' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier month' }));
    expect((await screen.findAllByText(/^53 people took part in September 2026\./)).length).toBeGreaterThan(0);
    expect(rowsOf(await screen.findByRole('list', { name: 'By community' }))).toEqual(['Storage53']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is said to be damaged in place of everything where the index does not tell of it', async () => {
    renderDashboard({ ...damaged, ...toldOf(1, october, september), readMonthReport: damaged.readMonthReport as Guildhall['readMonthReport'] });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Month' }), 'October 2026');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The report of October 2026 is damaged'));
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('only takes the comparison from the month after it', async () => {
    renderDashboard({
      ...toldOf(1, september, october),
      readMonthReport: async (_index, wanted) => {
        if (wanted === month('2026-09')) throw new Failure('invalid', 'The report of 2026-09 is damaged.');
        return october;
      }
    });
    expect((await screen.findAllByText(/^67 people took part in October 2026\.$/)).length).toBeGreaterThan(0);
  });
});

describe('the first view of a month', () => {
  it('comes out of the index; its communities come out of its file, which is the only one read', async () => {
    const { readMonthReport } = publishedMonths(september, october);
    let answer: () => void = () => undefined;
    const read = jest.fn((...asked: Parameters<Guildhall['readMonthReport']>) => new Promise<void>(resolve => (answer = resolve)).then(() => (readMonthReport as Guildhall['readMonthReport'])(...asked)));
    renderDashboard({ ...publishedMonths(september, october), readMonthReport: read });
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('67 people took part in October 2026, 14 more than in September.');
    expect(screen.getByRole('list', { name: 'Where people take part' })).toBeTruthy();
    expect(keyNumbers().map(number => number.textContent)).toEqual(['67', '2']);
    expect(screen.queryByRole('list', { name: 'By community' })).toBeNull();
    await waitFor(() => expect(read).toHaveBeenCalled());
    answer();
    expect(rowsOf(await screen.findByRole('list', { name: 'By community' }))).toEqual(['Storage40', 'Scheduling22']);
    expect(read.mock.calls.map(([, wanted]) => wanted)).toEqual(['2026-10']);
  });

  it('asks for no file before it is there', async () => {
    const wasThere: boolean[] = [];
    const readMonthReport: Guildhall['readMonthReport'] = async () => {
      wasThere.push(screen.queryByRole('heading', { level: 2 }) !== null);
      return october;
    };
    renderScreen(
      <FirstContentFirst>
        <ParticipationScreen settings={monthAlone} />
      </FirstContentFirst>,
      fakeGuildhall({ ...publishedMonths(october), readMonthReport }),
      leader
    );
    expect(await screen.findByRole('list', { name: 'By community' })).toBeTruthy();
    expect(wasThere).toEqual([true]);
  });

  it('comes out of the files of two months where the index does not tell of them', async () => {
    renderDashboard(toldOf(0, september, october));
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('67 people took part in October 2026, 14 more than in September.');
    expect(keyNumbers().map(number => number.textContent)).toEqual(['67', '2']);
  });
});

describe('an employee', () => {
  const forLeadership = 'Participation reports are for leadership viewers. Ask Ines Kurz if you need them.';

  it.each<[string, Guildhall['readReportIndex']]>([
    ['SharePoint refuses', () => Promise.reject(new Failure('forbidden', 'Access denied'))],
    ['SharePoint hides the folder', () => Promise.reject(new Failure('notFound', 'File not found'))],
    ['SharePoint hides the file', async () => undefined]
  ])('is told whom the reports are for where %s', async (_how, readReportIndex) => {
    renderDashboard({ ...askInes, readReportIndex }, employee);
    expect(await screen.findByText(forLeadership)).toBeTruthy();
    expect(screen.queryByText('Nothing published yet')).toBeNull();
  });

  it('reads the reports where SharePoint shows them: it decides, not the screen', async () => {
    renderDashboard({ ...publishedMonths(october), readReadableReports: async () => ({ company: true, units: [] }) }, employee);
    expect(await screen.findByRole('list', { name: 'Where people take part' })).toBeTruthy();
  });
});

describe('before the first publishing', () => {
  it('a leadership viewer is told whom to ask', async () => {
    renderDashboard(askInes);
    expect(await screen.findByRole('heading', { name: 'Nothing published yet' })).toBeTruthy();
    expect(await screen.findByText('Reports appear here once they are published. Ask Ines Kurz to publish.')).toBeTruthy();
  });

  it('an administrator is told how', async () => {
    renderDashboard({}, administrator);
    expect(await screen.findByText(/^Open Manage communities and choose “Publish now”/)).toBeTruthy();
  });
});

describe('before the first month is complete', () => {
  const noMonth = async (): ReturnType<Guildhall['readReportIndex']> => ({ ...indexOf([]), coversUntil: Date.UTC(2026, 10, 1) });

  it.each([
    ['a leadership viewer', leader],
    ['an administrator', administrator]
  ])('%s reads from when there can be a report', async (_who, actor) => {
    renderDashboard({ ...askInes, readReportIndex: noMonth }, actor);
    expect(
      await screen.findByText('No month is complete yet. The first report can be published from 1 December 2026.')
    ).toBeTruthy();
    expect(screen.queryByText('Nothing published yet')).toBeNull();
  });

  it('an employee is told whom the reports are for', async () => {
    renderDashboard({ ...askInes, readReportIndex: noMonth }, employee);
    expect(await screen.findByText(/^Participation reports are for leadership viewers/)).toBeTruthy();
  });
});

describe('somebody who looked before', () => {
  const yesterday = Date.parse('2026-11-21T09:05:00');
  const wasSo = 'SharePoint does not answer. This is how it was on 21 Nov 2026, 09:05.';
  const noAnswer = (): Promise<never> => Promise.reject(new Failure('unavailable', 'No answer.'));
  const heading = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 2 });

  it('reads the month as it was, with its age, where SharePoint does not answer', async () => {
    const recall = recalling(publishedMonths(september, october), yesterday);
    renderDashboard({ recall, readReportIndex: noAnswer, readMonthReport: noAnswer });
    expect((await heading()).textContent).toBe('67 people took part in October 2026, 14 more than in September.');
    expect(await screen.findByText(new RegExp(wasSo))).toBeTruthy();
  });

  it('asks for both, the list of months and the month, on “Try again”', async () => {
    const { readReportIndex, readMonthReport } = publishedMonths(october);
    renderDashboard({
      recall: recalling(publishedMonths(october), yesterday),
      readReportIndex: jest.fn().mockImplementationOnce(noAnswer).mockImplementation(readReportIndex as () => unknown),
      readMonthReport: jest.fn().mockImplementationOnce(noAnswer).mockImplementation(readMonthReport as () => unknown)
    });
    await screen.findByText(new RegExp(wasSo));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(new RegExp(wasSo))).toBeNull());
  });

  it('comes to the newest month by itself, unless another one was chosen', async () => {
    let answer: (index: ReturnType<typeof indexOf>) => void = () => undefined;
    const newest = { ...indexOf([september, october]), publishedAt: Date.UTC(2026, 10, 23) };
    renderDashboard({
      ...publishedMonths(september, october),
      recall: recalling(publishedMonths(september), yesterday),
      readReportIndex: () => new Promise(resolve => (answer = resolve))
    });
    expect((await heading()).textContent).toContain('in September 2026');
    answer(newest);
    expect(await screen.findByRole('heading', { name: /in October 2026/ })).toBeTruthy();
  });

  it('sees no report any more that SharePoint refuses now', async () => {
    const readReportIndex = (): Promise<never> => Promise.reject(new Failure('forbidden', 'Access denied.'));
    renderDashboard({ ...askInes, recall: recalling(publishedMonths(october), yesterday), readReportIndex }, employee);
    expect(await screen.findByText('For leadership viewers')).toBeTruthy();
    expect(screen.queryByText(/67 people/)).toBeNull();
  });
});

describe('when SharePoint does not answer', () => {
  it.each([
    [new Failure('throttled', 'Busy'), 'SharePoint is busy and asks us to wait a little.'],
    [new Failure('unavailable', 'offline'), 'SharePoint did not answer for the participation reports.'],
    [new Failure('forbidden', 'Access denied'), 'You do not have access to the participation reports.']
  ])('says so, and asks again: %s', async (failure, words) => {
    const { readReportIndex } = publishedMonths(october);
    renderDashboard({
      ...publishedMonths(october),
      readReportIndex: jest.fn().mockRejectedValueOnce(failure).mockImplementation(readReportIndex)
    });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(words));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Where people take part' })).toBeTruthy();
  });

  it('shows the shape of a month while it loads', () => {
    renderDashboard({ readReportIndex: () => new Promise(() => undefined) });
    expect(screen.getByRole('status', { name: 'Loading participation' })).toBeTruthy();
  });
});
