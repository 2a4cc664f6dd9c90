import * as React from 'react';
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { announcing } from '../../src/domain/announcement/announcement';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { entryBody } from '../../src/domain/contribution/entry';
import type { NamedPerson } from '../../src/domain/identity';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { answering, asking } from '../../src/domain/question/questionDraft';
import { planning, recapping } from '../../src/domain/session/sessionRows';
import { confirmStory } from '../../src/domain/story/confirmedStories';
import { thanking } from '../../src/domain/thanks/thanks';
import { day, isoInstant, minute } from '../../src/domain/time';
import { AnnouncementSection } from '../../src/features/announcement/AnnouncementSection';
import { QuestionsSection } from '../../src/features/questions/QuestionsSection';
import { SessionsSection } from '../../src/features/sessions/SessionsSection';
import { ShelfSection } from '../../src/features/shelf/ShelfSection';
import { StoriesSection } from '../../src/features/stories/StoriesSection';
import { ThanksSection } from '../../src/features/thanks/ThanksSection';
import type { Scene } from './spaceScene';
import { colleague, keeper, row, showSection } from './spaceScene';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

const tom = { key: colleague.key, name: 'What the page of the author calls him' };
const now = Date.now();
const hour = 60 * minute;
const saying = (id: number, by: string, ago: number, { kind, ...entry }: NewEntry, mentions: readonly NamedPerson[] = []): LogRow =>
  row({ id, by, kind, at: isoInstant(now - ago), body: entryBody({ kind, ...entry, mentions }) });

const question = asking({ title: 'Which seal?', text: '' });
const story: NewEntry = { kind: 'story', summary: '', says: { activity: 'Asked', learnt: 'a', did: 'b', result: 'c', cycle: 'applied', benefit: 'time' } };
const resource: NewEntry = { kind: 'resource', summary: '', says: { title: 'Handbook', link: 'https://contoso.example/', why: 'Because.', tags: [] } };
const thanks = thanking({ key: personKey('9'), name: 'Lea' }, { kind: 'answer', id: 2, title: 'Which seal?' }, 'Thank you.');
const start = now - 2 * hour;
const utcDay = Number(isoInstant(start).slice(0, 10).replace(/-/g, ''));
const plan = { topic: 'Seals', about: '', place: '', host: keeper.key, zone: 'UTC', minute: Math.floor((start % day) / minute), length: 15, days: [utcDay] };

beforeEach(() => window.localStorage.clear());

describe('Whoever is mentioned is named by the name that the site knows, and told so', () => {
  test.each<[string, React.ReactElement, Scene, () => Promise<void>]>([
    ['in an answer', <QuestionsSection key="1" />, { contributions: [saying(1, '7', day, question), saying(2, '9', hour, answering(1, { text: 'So.' }), [tom])] }, async () => void fireEvent.click(screen.getByRole('button', { name: 'Which seal?' }))],
    ['in thanks', <ThanksSection key="2" />, { contributions: [saying(1, '7', day, question), saying(2, '9', day, answering(1, { text: 'So.' })), saying(3, '7', hour, thanks, [tom])] }, async () => undefined],
    ['in a story', <StoriesSection key="3" />, { contributions: [saying(1, '7', hour, story, [tom])] }, async () => undefined],
    ['in what confirms one', <StoriesSection key="4" />, { contributions: [saying(1, '7', day, story), saying(2, '9', hour, confirmStory(1, 'So.'), [tom])] }, async () => undefined],
    ['beside a link', <ShelfSection key="5" />, { contributions: [saying(1, '7', hour, resource, [tom])] }, async () => undefined],
    ['in an announcement', <AnnouncementSection key="6" />, { acts: [saying(1, '3', hour, announcing('We move.'), [tom])] }, async () => undefined],
    [
      'in a recap',
      <SessionsSection key="7" />,
      { acts: [saying(1, '3', 3 * day, planning(plan)), saying(2, '3', hour, recapping({ session: 1, occurrence: utcDay }, { text: 'They leak.', highlights: [], questions: [] }), [tom])] },
      // The newest recap is open.
      async () => undefined
    ]
  ])('%s', async (_where, section, scene, open) => {
    showSection(section, { ...scene, actor: colleague });
    await open();
    expect(await screen.findByText('Mentioned: Tom Okafor')).toBeInTheDocument();
    expect(screen.getByText('You are mentioned')).toBeInTheDocument();
  });
});

describe('While one writes', () => {
  const findPeople = jest.fn(async () => [{ key: colleague.key, name: 'Tom Okafor' }]);
  const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
  const mention = async (): Promise<void> => {
    const field = screen.getByRole('combobox', { name: 'Who should see this' });
    await waitFor(() => expect(field).toHaveFocus());
    fireEvent.change(field, { target: { value: 'Tom' } });
    fireEvent.mouseDown(await screen.findByRole('option', { name: 'Tom Okafor' }));
  };
  const waiting: Scene = { contributions: [saying(1, '9', 2 * day, question)], answers: { findPeople } };

  test('somebody is mentioned in an answer', async () => {
    const { written } = showSection(<QuestionsSection />, waiting);
    press('Answer “Which seal?”');
    fireEvent.change(screen.getByRole('textbox', { name: 'Your answer' }), { target: { value: 'Ask him.' } });
    press('Mention somebody');
    await mention();
    press('Answer');
    expect(await screen.findByText('Mentioned: Tom Okafor')).toBeInTheDocument();
    expect(screen.queryByText('You are mentioned')).not.toBeInTheDocument();
    expect(written()[0]?.body).toEqual({ question: 1, text: 'Ask him.', mentions: [{ key: '8', name: 'Tom Okafor' }] });
  });

  test('whom an answer is to mention outlasts leaving the page', async () => {
    const { unmount } = showSection(<QuestionsSection />, waiting);
    press('Answer “Which seal?”');
    press('Mention somebody');
    await mention();
    unmount();
    showSection(<QuestionsSection />, waiting);
    press('Answer “Which seal?”');
    expect(await screen.findByRole('button', { name: 'Remove Tom Okafor' })).toBeInTheDocument();
  });

  test('a correction mentions whom the answer mentioned, unless that is taken away', async () => {
    const { written } = showSection(<QuestionsSection />, { contributions: [...(waiting.contributions ?? []), saying(2, '7', day, answering(1, { text: 'Ask him.' }), [{ ...tom, name: 'Tom Okafor' }])] });
    press('Which seal?');
    fireEvent.click(await screen.findByRole('button', { name: 'More about “Answer of Mia Brandt: Which seal?”' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Tom Okafor' }));
    press('Save');
    await screen.findByText(/^Corrected on /);
    expect(written()[0]?.body).toEqual({ question: 1, text: 'Ask him.', corrects: 2 });
    expect(screen.queryByText(/^Mentioned:/)).not.toBeInTheDocument();
  });

  test('a keeper mentions somebody in an announcement', async () => {
    const { written } = showSection(<AnnouncementSection />, { actor: keeper, answers: { findPeople } });
    press('Announce something');
    fireEvent.change(await screen.findByRole('textbox', { name: 'What everybody should know' }), { target: { value: 'We move.' } });
    press('Mention somebody');
    await mention();
    press('Announce');
    expect(await screen.findByText('Mentioned: Tom Okafor')).toBeInTheDocument();
    expect(written()[0]?.body).toEqual({ text: 'We move.', mentions: [{ key: '8', name: 'Tom Okafor' }] });
  });
});
