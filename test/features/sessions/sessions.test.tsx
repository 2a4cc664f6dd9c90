import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { NewEntry } from '../../../src/domain/contribution/entry';
import { entryBody } from '../../../src/domain/contribution/entry';
import { Failure } from '../../../src/domain/failure';
import { communityKey, personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { dayOfUtc, writeDay } from '../../../src/domain/session/localTime';
import { attending, cancelling, changingOne, offeringToHost, planning, recapping } from '../../../src/domain/session/sessionRows';
import { day, isoInstant } from '../../../src/domain/time';
import { SessionsSection } from '../../../src/features/sessions/SessionsSection';
import { colleague, keeper, row, showSection } from '../spaceScene';

jest.setTimeout(240_000);
configure({ asyncUtilTimeout: 30_000 });

const now = Date.now();
const said = (by: string, daysAgo: number, entry: NewEntry): LogRow => row({ by, at: isoInstant(now - daysAgo * day), kind: entry.kind, body: entryBody(entry) });
const minuteNow = new Date(now).getUTCHours() * 60 + new Date(now).getUTCMinutes();
const on = (days: number): number => dayOfUtc(now + days * day);
/** A session hosted by Tom (8), at this hour on some days from now, planned thirty days ago by Ana (3). */
const sessionOn = (days: readonly number[], plan: object = {}): LogRow =>
  said('3', 30, planning({ topic: 'Quotas', about: '', place: '', host: personKey('8'), zone: 'UTC', minute: minuteNow, length: 60, days: days.map(on), ...(days.length > 1 && { repeats: { every: 'weekly' as const, ends: { after: days.length } } }), ...plan }));
const press = (name: string | RegExp, scope: { getByRole: typeof screen.getByRole } = screen): void => void fireEvent.click(scope.getByRole('button', { name }));
const type = (name: string | RegExp, value: string): void => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const setField = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = async (field: string, option: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('combobox', { name: new RegExp(`^${field}`) }));
  fireEvent.click(await screen.findByRole('option', { name: option }));
};
const chooseItem = async (button: string, item: string): Promise<void> => {
  press(button);
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const ref = (planned: LogRow, days: number): { session: number; occurrence: number } => ({ session: planned.id, occurrence: on(days) });

beforeEach(() => window.localStorage.clear());

describe('What is to come', () => {
  test('leaves the next one to its own card, and comes five at a time', () => {
    showSection(<SessionsSection />, { acts: [sessionOn([1, 8, 15, 22, 29, 36, 43, 50])] });
    expect(screen.getByRole('region', { name: 'Sessions' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Quotas' })).toHaveLength(5);
    press('Show 2 more');
    expect(screen.getAllByRole('button', { name: 'Quotas' })).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
  });

  test('says why one does not take place, and of a cancelled series only once', () => {
    const series = sessionOn([2, 9, 16]);
    showSection(<SessionsSection />, { acts: [series, sessionOn([1], { topic: 'Limits' }), said('3', 1, cancelling(series.id, true, 'Nobody has time.'))] });
    expect(screen.getAllByText('Cancelled: Nobody has time.')).toHaveLength(1);
  });

  test('says where nothing else is planned', () => {
    showSection(<SessionsSection />, { acts: [sessionOn([1])] });
    expect(screen.getByText('Nothing else is planned.')).toBeInTheDocument();
  });

  test('opens to come along', () => {
    showSection(<SessionsSection />, { acts: [sessionOn([1]), sessionOn([2], { topic: 'Limits' })] });
    press('Limits');
    expect(screen.getByRole('button', { name: 'Limits' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /^I’ll come to “Limits”/ })).toBeInTheDocument();
  });
});

describe('A link', () => {
  test('opens the very time of a session, also the next one and one that is far down', () => {
    const series = sessionOn([1, 8, 15, 22, 29, 36, 43, 50]);
    const { unmount } = showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(50) }} />, { acts: [series] });
    const buttons = screen.getAllByRole('button', { name: 'Quotas' });
    expect(buttons).toHaveLength(7);
    expect(buttons[6]).toHaveFocus();
    expect(buttons[6]).toHaveAttribute('aria-expanded', 'true');
    unmount();
    showSection(<SessionsSection focusOn={{ session: series.id }} />, { acts: [series] });
    expect(screen.getAllByRole('button', { name: 'Quotas' })[0]).toHaveFocus();
  });

  test('to what is not here says so', () => {
    showSection(<SessionsSection focusOn={{ session: 4 }} />, {});
    expect(screen.getByText('The session that the link leads to is not here. It may be older than what is shown.')).toBeInTheDocument();
  });
});

describe('Planning', () => {
  test('is for keepers and hosts', () => {
    showSection(<SessionsSection />, {});
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('a single session takes topic, day and time, and the planner hosts unless somebody else is chosen', async () => {
    const { written } = showSection(<SessionsSection />, { actor: keeper });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    expect(screen.getByText('Choose a day and a time to see the dates.')).toBeInTheDocument();
    type('Topic', ' Quotas, one year on ');
    type('What it is about', 'What limits do.');
    type('Place or link', 'https://teams.example/x');
    setField('Day', writeDay(on(7)));
    setField('Begins at', '14:30');
    setField('Time zone', 'Europe/Berlin');
    expect(within(screen.getByRole('group', { name: 'The next dates' })).getAllByRole('listitem')).toHaveLength(1);
    press('Plan it');
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(screen.getByRole('status')).toHaveTextContent('“Quotas, one year on” is planned.');
    expect(written()).toEqual([
      {
        log: 'acts',
        kind: 'session',
        body: { topic: 'Quotas, one year on', about: 'What limits do.', place: 'https://teams.example/x', host: '3', zone: 'Europe/Berlin', minute: 870, length: 60, days: [on(7)] }
      }
    ]);
  });

  test('a series shows its next five dates, and keeps all of its days', async () => {
    const { written } = showSection(<SessionsSection />, { actor: keeper });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    type('Topic', 'Quotas');
    setField('Day', writeDay(on(7)));
    await choose('Repeats', /^Every two weeks on /);
    setField('How many sessions', '7');
    const preview = screen.getByRole('group', { name: 'The next dates' });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(5);
    expect(within(preview).getByText('and 2 more')).toBeInTheDocument();
    press('Plan it');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(written()[0]?.body).toMatchObject({ days: [7, 21, 35, 49, 63, 77, 91].map(on), repeats: { every: 'everyTwoWeeks', ends: { after: 7 } } });
  });

  test('a series until a day ends there, and after twelve months at the latest', async () => {
    const { written } = showSection(<SessionsSection />, { actor: keeper });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    type('Topic', 'Quotas');
    setField('Day', writeDay(on(7)));
    await choose('Repeats', /^Every week on /);
    setField('How many sessions', '60');
    expect(screen.getByText('The series ends after twelve months. Plan it anew then.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', { name: 'On a day' }));
    press('Plan it');
    await screen.findByText('Choose a day after the first one.');
    setField('Last day', writeDay(on(21)));
    press('Plan it');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(written()[0]?.body).toMatchObject({ days: [7, 14, 21].map(on), repeats: { every: 'weekly', ends: { on: on(21) } } });
  });

  test('says field by field what needs another look', async () => {
    const { written } = showSection(<SessionsSection />, { actor: keeper });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    press('Plan it');
    await screen.findByText('Give the session a topic.');
    await screen.findByText('Choose a day.');
    expect(screen.getByRole('textbox', { name: 'Topic' })).toHaveFocus();
    setField('Day', writeDay(on(-1)));
    await screen.findByText('This moment has passed. Choose a later one.');
    setField('Day', writeDay(on(370)));
    await screen.findByText('Sessions are planned at most twelve months ahead. Choose an earlier day.');
    type('Place or link', 'javascript:alert(1)');
    await screen.findByText('Only addresses that begin with https:// or http:// can be opened. Correct it, or describe the place in words.');
    setField('Time zone', 'Nowhere');
    await screen.findByText('Choose a time zone from the list.');
    expect(written()).toEqual([]);
  });

  test('keeps every word over a failure and over leaving the page', async () => {
    const addEntry = jest.fn().mockRejectedValue(new Failure('unavailable', 'No answer.'));
    const shown = showSection(<SessionsSection />, { actor: keeper, answers: { addEntry } });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    type('Topic', 'Quotas');
    setField('Day', writeDay(on(7)));
    press('Plan it');
    await screen.findByText('What you wrote is safe; it is still here.');
    shown.unmount();
    showSection(<SessionsSection />, { actor: keeper });
    press('Plan a session');
    await screen.findByRole('form', { name: 'Plan a session' });
    expect(screen.getByRole('textbox', { name: 'Topic' })).toHaveValue('Quotas');
    expect(screen.getByLabelText('Day')).toHaveValue(writeDay(on(7)));
  });

  test('shows keepers who offered to host, and plans with them', async () => {
    const { written } = showSection(<SessionsSection />, { actor: keeper, contributions: [said('8', 1, offeringToHost('How we name things.'))] });
    await screen.findByText('Tom Okafor could host');
    expect(screen.getByText('How we name things.')).toBeInTheDocument();
    press('Plan it with Tom Okafor as host');
    await screen.findByRole('form', { name: 'Plan a session' });
    type('Topic', 'Names');
    setField('Day', writeDay(on(7)));
    press('Plan it');
    await waitFor(() => expect(written()).toMatchObject([{ body: { host: '8', topic: 'Names' } }]));
    await waitFor(() => expect(screen.queryByText('Tom Okafor could host')).not.toBeInTheDocument());
  });

  test('suggests quiet and new voices to keepers, with the reason, once they ask', async () => {
    const readRecentJoiners = jest.fn(async () => [{ community: communityKey('scheduling'), person: personKey('9'), since: now - 20 * day }]);
    showSection(<SessionsSection />, { actor: keeper, contributions: [row({ kind: 'answer', by: '8', at: isoInstant(now - 3 * day), body: { text: 'Yes.' } })], answers: { readRecentJoiners } });
    expect(readRecentJoiners).not.toHaveBeenCalled();
    press('Who could host?');
    await screen.findByText('Contributed once, 3 days ago, and has not hosted yet');
    expect(screen.getByText(/^Joined \d+ \w+ \d{4} and has not hosted yet$/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Plan it with Lea Novak as host' })).toBeInTheDocument();
  });
});

describe('Changing', () => {
  test('all of a series changes what is still to come', async () => {
    const series = sessionOn([-6, 1, 8, 15]);
    const { written } = showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(1) }} />, { actor: keeper, acts: [series] });
    await chooseItem('Change or cancel “Quotas”', 'Change the series');
    await screen.findByRole('form', { name: 'Change “Quotas”' });
    expect(screen.getByText('This changes what is still to come. What took place stays as it was.')).toBeInTheDocument();
    expect(screen.getByLabelText('Day')).toHaveValue(writeDay(on(1)));
    type('Topic', 'Limits');
    press('Save');
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(written()[0]).toMatchObject({ kind: 'session', body: { topic: 'Limits', corrects: series.id, days: [1, 8, 15].map(on) } });
    await screen.findByRole('button', { name: 'Quotas' });
    expect(screen.getAllByRole('button', { name: 'Limits' }).length).toBeGreaterThan(0);
  });

  test('one time of a series moves that one alone', async () => {
    const series = sessionOn([1, 8, 15]);
    const { written } = showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(8) }} />, { actor: colleague, acts: [series] });
    await chooseItem('Change or cancel “Quotas”', 'Change this one');
    await screen.findByRole('form', { name: /^Change “Quotas” of / });
    setField('Day', writeDay(on(9)));
    setField('Begins at', '09:15');
    press('Save');
    await waitFor(() => expect(written()).toEqual([{ log: 'acts', kind: 'occurrence', body: { ...ref(series, 8), moved: { day: on(9), minute: 555 } } }]));
  });

  test('cancelling asks why, and is taken back', async () => {
    const series = sessionOn([1, 8, 15]);
    const { written } = showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(8) }} />, { actor: keeper, acts: [series] });
    await chooseItem('Change or cancel “Quotas”', 'Cancel this one');
    press('Cancel the session');
    await screen.findByText('Say in a sentence why.');
    type('Why', 'Holidays.');
    press('Cancel the session');
    await screen.findByText('Cancelled: Holidays.');
    press('It takes place after all');
    await waitFor(() => expect(screen.queryByText('Cancelled: Holidays.')).not.toBeInTheDocument());
    expect(written()).toEqual([
      { log: 'acts', kind: 'occurrence', body: { ...ref(series, 8), cancelled: 'Holidays.' } },
      { log: 'acts', kind: 'occurrence', body: ref(series, 8) }
    ]);
  });

  test('a series is cancelled as a whole', async () => {
    const series = sessionOn([1, 8, 15]);
    const { written } = showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(8) }} />, { actor: keeper, acts: [series] });
    await chooseItem('Change or cancel “Quotas”', 'Cancel the series');
    type('Why', 'Done.');
    press('Cancel the series');
    await waitFor(() => expect(written()).toEqual([{ log: 'acts', kind: 'cancelSession', body: { session: series.id, isCancelled: true, reason: 'Done.' } }]));
  });

  test('of one time, whoever hosts only that one changes no series', async () => {
    const series = sessionOn([1, 8, 15]);
    const handed = said('3', 2, changingOne(ref(series, 8), { host: personKey('7') }));
    showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(8) }} />, { acts: [series, handed] });
    press('Change or cancel “Quotas”');
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Change this one', 'Cancel this one']);
  });

  test('is not offered to members', () => {
    const series = sessionOn([1, 8]);
    showSection(<SessionsSection focusOn={{ session: series.id, occurrence: on(8) }} />, { acts: [series] });
    expect(screen.queryByRole('button', { name: /^Change or cancel/ })).not.toBeInTheDocument();
  });
});

describe('What took place', () => {
  const first = sessionOn([-9], { topic: 'Queues' });
  const last = sessionOn([-2]);
  const recap = said('8', 1, recapping(ref(last, -2), { text: 'We agreed on limits.', highlights: ['Limits per team'], questions: ['Who pays?'] }));

  test('stands with the newest recap first, readable at once', async () => {
    showSection(<SessionsSection />, { acts: [first, last, recap] });
    expect(screen.getAllByRole('button', { name: /^(Quotas|Queues)$/ }).map(({ textContent }) => textContent)).toEqual(['Quotas', 'Queues']);
    expect(screen.getByText('We agreed on limits.')).toBeInTheDocument();
    expect(screen.getByText('Limits per team')).toBeInTheDocument();
    expect(screen.getByText('Who pays?')).toBeInTheDocument();
    await screen.findByText('Recap by Tom Okafor, yesterday');
    press('Queues');
    expect(screen.getByText('No recap yet.')).toBeInTheDocument();
  });

  test('takes who was there in one tap, and takes it back', async () => {
    const { written } = showSection(<SessionsSection />, { acts: [last, recap], contributions: [said('8', 1, attending(ref(last, -2), true))] });
    expect(screen.getByText('One person was there')).toBeInTheDocument();
    press('I was there: “Quotas”');
    await screen.findByText('2 people were there');
    press('I was not there after all: “Quotas”');
    await screen.findByText('One person was there');
    expect(written().map(({ body }) => body)).toEqual([{ ...ref(last, -2), wasThere: true }, { ...ref(last, -2), wasThere: false }]);
  });

  test('no longer asks after fourteen days, nor those who are not in', () => {
    showSection(<SessionsSection />, { acts: [sessionOn([-15])] });
    expect(screen.queryByRole('button', { name: /^I was there/ })).not.toBeInTheDocument();
    document.body.innerHTML = '';
    showSection(<SessionsSection />, { acts: [last], isMember: false });
    expect(screen.queryByRole('button', { name: /^I was there/ })).not.toBeInTheDocument();
  });

  test('is thanked for', async () => {
    showSection(<SessionsSection />, { acts: [last, recap] });
    expect(await screen.findAllByRole('button', { name: 'Thank Tom Okafor for “Quotas”' })).toHaveLength(2);
  });

  test('gets its recap from whoever hosted, who sees when it takes more than a minute', async () => {
    const { written } = showSection(<SessionsSection />, { acts: [last], actor: colleague });
    press('Write the recap of “Quotas”');
    press('Publish the recap');
    await screen.findByText('Write in a few sentences what came of it.');
    type('What came of it', 'word '.repeat(221));
    expect(screen.getByText('About 2 minutes to read. People take about one.')).toBeInTheDocument();
    type('What came of it', 'We agreed on limits.');
    expect(screen.queryByText(/minutes to read/)).not.toBeInTheDocument();
    type('Highlights, one a line', 'a\nb\n\nc\nd\ne\nf');
    await screen.findByText('These are 6 lines. Keep it to 5.');
    type('Highlights, one a line', ' Limits per team \n\nA page');
    type('Questions raised, one a line', 'Who pays?');
    press('Publish the recap');
    await screen.findByText('Limits per team');
    expect(written()).toEqual([
      { log: 'acts', kind: 'recap', body: { ...ref(last, -2), text: 'We agreed on limits.', highlights: ['Limits per team', 'A page'], questions: ['Who pays?'] } }
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('The recap is there.');
    press('Correct the recap of “Quotas”');
    expect(screen.getByRole('textbox', { name: 'Highlights, one a line' })).toHaveValue('Limits per team\nA page');
  });

  test('goes further back where there is more', async () => {
    const older = sessionOn([-20], { topic: 'Caches' });
    showSection(<SessionsSection />, { acts: [last], older: { acts: [{ ...older, id: 1 }], contributions: [] } });
    press('Look further back');
    await screen.findByRole('button', { name: 'Caches' });
    expect(screen.queryByRole('button', { name: 'Look further back' })).not.toBeInTheDocument();
  });
});
