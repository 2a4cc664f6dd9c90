import * as React from 'react';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { personKey } from '../../../src/domain/identity';
import { Failure } from '../../../src/domain/failure';
import { dayOfUtc } from '../../../src/domain/session/localTime';
import type { LogRow } from '../../../src/domain/log/logRow';
import { askingBefore, attending, cancelling, coming, offeringToHost, planning } from '../../../src/domain/session/sessionRows';
import type { NewEntry } from '../../../src/domain/contribution/entry';
import { entryBody } from '../../../src/domain/contribution/entry';
import { hiding } from '../../../src/domain/contribution/hidden';
import { day, isoInstant } from '../../../src/domain/time';
import { NextSessionSection } from '../../../src/features/sessions/NextSessionSection';
import { communityEntry } from '../../ui/communityEntry';
import { employee } from '../../ui/renderScreen';
import { colleague, keeper, row, showSection } from '../spaceScene';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const now = Date.now();
const said = (by: string, daysAgo: number, entry: NewEntry): LogRow => row({ by, at: isoInstant(now - daysAgo * day), kind: entry.kind, body: entryBody(entry) });
/** A session hosted by Tom (8), at this hour some days from now, planned thirty days ago by Ana (3). */
const sessionIn = (days: number, plan: object = {}): LogRow =>
  said('3', 30, planning({ topic: 'Quotas, one year on', about: 'What **limits** do.', place: 'Room 4', host: personKey('8'), zone: 'UTC', minute: minuteNow, length: 60, days: [dayOfUtc(now + days * day)], ...plan }));
const minuteNow = new Date(now).getUTCHours() * 60 + new Date(now).getUTCMinutes();
const ref = (planned: LogRow, days: number): { session: number; occurrence: number } => ({ session: planned.id, occurrence: dayOfUtc(now + days * day) });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => window.localStorage.clear());

describe('The next session', () => {
  test('says topic, how near it is, who hosts it and where', async () => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3)] });
    const section = screen.getByRole('region', { name: 'Next session' });
    expect(within(section).getByRole('heading', { level: 3, name: 'Quotas, one year on' })).toBeInTheDocument();
    await within(section).findByText('Hosted by Tom Okafor');
    expect(within(section).getByText('in 3 days')).toBeInTheDocument();
    expect(within(section).getByText('Room 4')).toBeInTheDocument();
    expect(section.querySelector('time')).toHaveAttribute('datetime', `${isoInstant(now + 3 * day).slice(0, 16)}:00.000Z`);
    expect(within(section).getByText('Nobody said so far that they come.')).toBeInTheDocument();
  });

  test('of a planner in another time zone says both', () => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3, { zone: 'Asia/Tokyo', minute: 600 })] });
    expect(screen.getByText(/^In your time zone, .+\. Planned for \w+,? 10:00, Japan Standard Time\.$/)).toBeInTheDocument();
  });

  test('in the time zone of its planner says no zone', () => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })] });
    expect(screen.queryByText(/time zone/)).not.toBeInTheDocument();
  });

  test.each([
    ['https://teams.example/meet/1', true],
    ['javascript:alert(1)', false]
  ])('leads to its place %s: %s', (place, isLink) => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3, { place })] });
    const link = screen.queryByRole('link');
    if (!isLink) return expect([link, screen.getByText(place).tagName]).toEqual([null, 'BDI']);
    expect(link).toHaveAttribute('href', place);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveTextContent('teams.example');
  });

  test('takes who comes in one tap, and takes it back', async () => {
    const planned = sessionIn(3);
    const { written } = showSection(<NextSessionSection />, { acts: [planned], contributions: [said('8', 2, coming(ref(planned, 3), true))] });
    expect(screen.getByText('One person comes')).toBeInTheDocument();
    press(/^I’ll come to “Quotas, one year on”/);
    await screen.findByText('2 people come');
    await screen.findByText('Coming: Tom Okafor and Mia Brandt');
    expect(screen.getByRole('status')).toHaveTextContent('Noted: you come.');
    press(/^I can’t come after all: “Quotas, one year on”/);
    await screen.findByText('One person comes');
    expect(written()).toEqual([
      { log: 'contributions', kind: 'coming', body: { ...ref(planned, 3), isComing: true } },
      { log: 'contributions', kind: 'coming', body: { ...ref(planned, 3), isComing: false } }
    ]);
  });

  test('says where saying so failed, and trying again is the same act', async () => {
    const addEntry = jest.fn().mockRejectedValueOnce(new Failure('unavailable', 'No answer.')).mockResolvedValue(5);
    showSection(<NextSessionSection />, { acts: [sessionIn(3)], answers: { addEntry } });
    press(/^I’ll come/);
    await screen.findByText('SharePoint did not answer for whether you come. Check your connection.');
    press('Try again');
    await waitFor(() => expect(addEntry).toHaveBeenCalledTimes(2));
    expect(addEntry.mock.calls[1]?.[4]).toBe(addEntry.mock.calls[0]?.[4]);
  });

  test('takes questions beforehand', async () => {
    const planned = sessionIn(3);
    const { written } = showSection(<NextSessionSection />, { acts: [planned], contributions: [said('8', 2, askingBefore({ ...ref(planned, 3), text: 'Who decides?' }))] });
    expect(screen.getByText('Who decides?')).toBeInTheDocument();
    press('What should it answer?');
    fireEvent.change(screen.getByRole('textbox', { name: 'What should it answer?' }), { target: { value: ' Who pays? ' } });
    press('Ask');
    await screen.findByText('Who pays?');
    expect(written()).toEqual([{ log: 'contributions', kind: 'sessionQuestion', body: { ...ref(planned, 3), text: 'Who pays?' } }]);
    expect(screen.getByRole('button', { name: 'More about “Who pays?”' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'More about “Who decides?”' })).not.toBeInTheDocument();
  });

  test('shows a question that keepers hid to its author and to them, not to the host', () => {
    const planned = sessionIn(3);
    const asked = said('7', 2, askingBefore({ ...ref(planned, 3), text: 'Who decides?' }));
    const scene = { acts: [planned, said('3', 1, hiding(asked.id, true, 'Off topic.'))], contributions: [asked] };
    for (const [actor, isSeen] of [[colleague, false], [employee, true], [keeper, true]] as const) {
      const { unmount } = showSection(<NextSessionSection />, { ...scene, actor });
      expect([actor.name, screen.queryByText('Who decides?') !== null]).toEqual([actor.name, isSeen]);
      unmount();
    }
  });

  test('is read by everybody, and whoever is not in is told how to take part', () => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3)], isMember: false });
    expect(screen.getByText('Join the community to come along and ask beforehand.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^I’ll come/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add to calendar: “Quotas, one year on”' })).toBeInTheDocument();
  });

  test('that goes on now asks who is there', async () => {
    const start = now - 10 * 60_000;
    const planned = sessionIn(0, { minute: new Date(start).getUTCHours() * 60 + new Date(start).getUTCMinutes(), days: [dayOfUtc(start)] });
    const { written } = showSection(<NextSessionSection />, { acts: [planned] });
    expect(screen.getByText('Now')).toBeInTheDocument();
    press('I was there: “Quotas, one year on”');
    await screen.findByRole('button', { name: 'I was not there after all: “Quotas, one year on”' });
    expect(written()).toMatchObject([{ kind: 'attended', body: { wasThere: true } }]);
  });

  test('asks in one tap whoever meant to come to the last one', async () => {
    const planned = sessionIn(-2);
    const meant = said('7', 3, coming(ref(planned, -2), true));
    const { written } = showSection(<NextSessionSection />, { acts: [planned], contributions: [meant] });
    expect(screen.getByText('Were you at “Quotas, one year on”?')).toBeInTheDocument();
    press('I was there: “Quotas, one year on”');
    await waitFor(() => expect(screen.queryByText('Were you at “Quotas, one year on”?')).not.toBeInTheDocument());
    expect(written()).toEqual([{ log: 'contributions', kind: 'attended', body: { ...ref(planned, -2), wasThere: true } }]);
  });

  test.each([
    ['did not say that they come', []],
    ['said that they were there', [said('7', 1, attending({ session: 5, occurrence: dayOfUtc(now - 2 * day) }, true)), said('7', 3, coming({ session: 5, occurrence: dayOfUtc(now - 2 * day) }, true))]]
  ])('does not ask who %s', (_who, contributions) => {
    showSection(<NextSessionSection />, { acts: [{ ...sessionIn(-2), id: 5 }], contributions });
    expect(screen.queryByText(/^Were you at/)).not.toBeInTheDocument();
  });

  test('is changed by whoever hosts it', () => {
    showSection(<NextSessionSection />, { acts: [sessionIn(3)], actor: colleague });
    expect(screen.getByText('You host this one')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Change or cancel “Quotas, one year on”' })).toBeInTheDocument();
  });

  test('is not the one that is cancelled', () => {
    const first = sessionIn(3);
    showSection(<NextSessionSection />, { acts: [first, sessionIn(5, { topic: 'Limits' }), said('3', 1, cancelling(first.id, true, 'Ill.'))] });
    expect(screen.getByRole('heading', { name: 'Limits' })).toBeInTheDocument();
  });

  describe('as a calendar file', () => {
    const files: { name: string; blob: Blob }[] = [];
    beforeEach(() => {
      files.length = 0;
      let made: Blob | undefined;
      URL.createObjectURL = blob => {
        made = blob as Blob;
        return 'blob:calendar';
      };
      jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        if (made !== undefined) files.push({ name: this.download, blob: made });
      });
    });
    afterEach(() => jest.restoreAllMocks());

    const readFile = (blob: Blob): Promise<string> =>
      new Promise(resolve => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsText(blob);
      });

    test('is saved under its topic, with who hosts it', async () => {
      showSection(<NextSessionSection />, { acts: [sessionIn(3)] });
      await screen.findByText('Hosted by Tom Okafor');
      press('Add to calendar: “Quotas, one year on”');
      await waitFor(() => expect(files).toHaveLength(1));
      expect(files[0]?.name).toBe('Quotas-one-year-on.ics');
      expect(files[0]?.blob.type).toBe('text/calendar;charset=utf-8');
      const text = await readFile(files[0]?.blob ?? new Blob());
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text.replace(/\r\n /g, '')).toContain('DESCRIPTION:What **limits** do.\\n\\nHosted by Tom Okafor in Scheduling.');
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('The calendar file is on its way to your downloads.'));
    });

    test('of a series is this one, or all of it', async () => {
      showSection(<NextSessionSection />, { acts: [sessionIn(3, { days: [3, 10].map(days => dayOfUtc(now + days * day)), repeats: { every: 'weekly', ends: { after: 2 } } })] });
      press('Add to calendar: “Quotas, one year on”');
      fireEvent.click(await screen.findByRole('menuitem', { name: 'The whole series' }));
      await waitFor(() => expect(files).toHaveLength(1));
      expect(await readFile(files[0]?.blob ?? new Blob())).toContain('RRULE:FREQ=WEEKLY;UNTIL=');
    });

    test('that cannot be made is said', async () => {
      URL.createObjectURL = () => {
        throw new Error('No room.');
      };
      showSection(<NextSessionSection />, { acts: [sessionIn(3)] });
      press('Add to calendar: “Quotas, one year on”');
      expect(await screen.findByRole('alert')).toHaveTextContent('The calendar file could not be made. Check your connection, then try again.');
    });
  });
});

describe('Where no session is planned', () => {
  const last = sessionIn(-20);
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(now - 20 * day);

  test('it says since when', () => {
    showSection(<NextSessionSection />, { acts: [last] });
    expect(screen.getByText(`No session planned. The last one was in ${month}. Could you host one?`)).toBeInTheDocument();
  });

  test('a member offers to host, and sees the offer from then on', async () => {
    const { written } = showSection(<NextSessionSection />, {});
    expect(screen.getByText('No session planned so far. Could you host the first one?')).toBeInTheDocument();
    press('I could host');
    press('Offer to host');
    await screen.findByText('Say in a line what you could host.');
    fireEvent.change(screen.getByRole('textbox', { name: 'What you could host' }), { target: { value: 'How we name things.' } });
    press('Offer to host');
    await screen.findByText('You offered to host: “How we name things.”');
    expect(written()).toEqual([{ log: 'contributions', kind: 'offerHost', body: { text: 'How we name things.' } }]);
    expect(screen.queryByRole('button', { name: 'I could host' })).not.toBeInTheDocument();
  });

  test('an offer is one’s own', () => {
    showSection(<NextSessionSection />, { contributions: [said('8', 1, offeringToHost('Limits.'))] });
    expect(screen.queryByText(/Limits/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'I could host' })).toBeInTheDocument();
  });

  test('a keeper plans one there', async () => {
    showSection(<NextSessionSection />, { actor: keeper });
    press('Plan a session');
    expect(await screen.findByRole('form', { name: 'Plan a session' })).toBeInTheDocument();
  });

  test('whoever is not in is told to join, and nobody is asked where the community has ended', () => {
    showSection(<NextSessionSection />, { isMember: false });
    expect(screen.getByText('Join the community to come along and ask beforehand.')).toBeInTheDocument();
    document.body.innerHTML = '';
    showSection(<NextSessionSection />, { actor: keeper, community: communityEntry({ state: 'closed' }) });
    expect(screen.getByText('This community has ended; no more sessions are planned.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
