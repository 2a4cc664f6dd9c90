import * as React from 'react';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Failure } from '../../../src/domain/failure';
import { communityKey } from '../../../src/domain/identity';
import { hostileTexts } from '../../permissions/hostileTexts';
import { named, version } from '../../domain/proposed';
import { employee, renderScreen } from '../../ui/renderScreen';
import { ana, ben, changed, joined, opened, openedProposal, press } from './proposingHarness';
import { olga, question, declined, approved, supporter, threeDaysAgo, olgas, recent, revised, Section, Screen, door, showSection, showScreen, as, acts } from './proposalHarness';

beforeEach(() => jest.clearAllMocks());

describe('The screen of a proposal', () => {
  test('says its words, its people by the names SharePoint has, and its supporters by department', async () => {
    const practice = { ...version().practice, tags: ['pumps'], notFor: 'Buyers.', parent: communityKey('fibres'), link: 'https://teams.example/pumps', access: 'onRequest' } as const;
    const liar = { key: ben.key, name: 'The Chief' };
    const one = olgas({
      versions: [version({ at: threeDaysAgo(), practice, manager: ana, deputies: [liar], sponsor: olga, charter: { title: 'Pump doctors', purpose: 'Keep pumps running.', audience: 'Fitters.' }, revives: communityKey('naming') })],
      supporters: [supporter(ana.key, 'labs'), supporter(ben.key, 'labs'), supporter(olga.key)],
      agreements: [{ person: ana.key, agrees: true, at: 0 }],
      confirmed: [{ person: olga.key, version: 10, hours: 2, at: Date.parse('2026-11-20T12:00:00Z') }]
    });
    showScreen({ proposals: [one] });
    expect(screen.getByRole('heading', { name: 'Pump doctors' })).toBeInTheDocument();
    ['Keep pumps running.', 'Fitters.', 'Buyers.', 'Every month', 'On request: its managers answer everybody who asks', 'A part of Fibres & optics', 'Revives Working group on naming', 'pumps'].forEach(text => expect(screen.getByText(text)).toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'Open its channel' })).toHaveAttribute('href', 'https://teams.example/pumps');
    const run = within(screen.getByRole('region', { name: 'Who runs it' }));
    await run.findByText('Ben Okoye');
    expect(screen.queryByText(/The Chief/)).not.toBeInTheDocument();
    expect(run.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Ana RuizManager · says yes2 h a week, for 12 months', 'Ben OkoyeDeputy · not answered yet', 'Olga LindSponsor · confirmed 2 h a week on 20 November 2026'
    ]);
    const supporters = within(screen.getByRole('region', { name: /^Who supports it/ }));
    expect(supporters.getAllByRole('listitem').map(item => item.textContent)).toEqual(['Labs2Ana Ruiz, Ben Okoye', 'Department not said1Olga Lind']);
  });

  test('says that a confirmation was for an earlier version', () => {
    showScreen({ proposals: [olgas({ versions: [version({ sponsor: olga })], confirmed: [{ person: olga.key, version: 9, hours: 2, at: 0 }] })] });
    expect(screen.getByText('Sponsor · confirmed an earlier version, not this one')).toBeInTheDocument();
  });

  test.each([
    ['declined', [recent(declined)], /^Declined by Ines Kaya on \d+ \w+ \d{4}: We have one already\.$/],
    ['approved', [recent(approved)], /^Approved by Ines Kaya on \d+ \w+ \d{4}\.$/]
  ])('says that it is %s, by whom and when', async (_state, verdicts, sentence) => {
    showScreen({ verdicts });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Support Pump doctors' })).not.toBeInTheDocument();
  });

  test('keeps questions and answers', async () => {
    showScreen({ proposals: [olgas({ replies: [{ question: 91, text: 'I do.', at: Date.parse('2026-11-25T09:00:00Z') }] })], verdicts: [question] });
    expect(await screen.findByText('Ines Kaya asked on 25 November 2026')).toBeInTheDocument();
    expect(screen.getByText('Olga Lind answered on 25 November 2026')).toBeInTheDocument();
    expect(screen.getByText('I do.')).toBeInTheDocument();
  });

  test('offers support to colleagues, and neither changing nor answering', () => {
    showScreen({ verdicts: [question] });
    expect(screen.getByRole('button', { name: 'Support Pump doctors' })).toBeInTheDocument();
    ['Change it', 'Take it back', 'Answer', 'Yes, I will', 'Confirm the hours'].forEach(name => expect(screen.queryByRole('button', { name })).not.toBeInTheDocument());
  });

  test('tells whoever sent it just now what to do next', async () => {
    showScreen({ isSent: true }, as(olga));
    expect(await screen.findByText(/^It is proposed\. Tell the people you named/)).toBeInTheDocument();
  });
});

describe('Whoever proposed it', () => {
  test('answers a question', async () => {
    const guildhall = showScreen({ verdicts: [question] }, as(olga));
    const answer = screen.getByRole('textbox', { name: 'Your answer' });
    press('Answer');
    await waitFor(() => expect(answer).toHaveAccessibleDescription(expect.stringContaining('Write an answer.')));
    fireEvent.change(answer, { target: { value: 'x'.repeat(10_000) } });
    expect(answer).toHaveAccessibleDescription(expect.stringContaining('This answer has 10000 characters. Keep it to 500.'));
    fireEvent.change(answer, { target: { value: ' I do. ' } });
    press('Answer');
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'reply', question: 91, text: 'I do.' }]));
    await waitFor(() => expect(changed).toHaveBeenCalled());
  });

  test('loses no answer where sending fails', async () => {
    const guildhall = showScreen({ verdicts: [question] }, as(olga));
    guildhall.addProposalAct.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your answer' }), { target: { value: 'I do.' } });
    press('Answer');
    expect(await screen.findByText('What you wrote is safe; it is still here.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue('I do.');
    press('Try again');
    await waitFor(() => expect(changed).toHaveBeenCalled());
    expect(guildhall.addProposalAct.mock.calls.map(call => call[3])).toEqual(['operation-1', 'operation-1']);
  });

  test('changes it, on the newest only', () => {
    showScreen({}, as(olga));
    press('Change it');
    expect(revised.mock.calls[0]?.[0]).toMatchObject({ key: 'pump-doctors-1' });
    cleanup();
    showScreen({ isNewest: false }, as(olga));
    expect(screen.getByRole('button', { name: 'Change it' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('takes it back, after a question', async () => {
    const guildhall = showScreen({}, as(olga));
    press('Take it back');
    press('Keep it');
    expect(screen.getByRole('button', { name: 'Take it back' })).toHaveFocus();
    press('Take it back');
    press('Take it back');
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'withdraw' }]));
  });

  test('is told where taking it back failed, and can try again', async () => {
    const guildhall = showScreen({}, as(olga));
    guildhall.addProposalAct.mockRejectedValueOnce(new Failure('offline', 'Offline.'));
    press('Take it back');
    press('Take it back');
    expect(await screen.findByText('Nothing was written.')).toBeInTheDocument();
    press('Try again');
    await waitFor(() => expect(changed).toHaveBeenCalled());
    expect(guildhall.addProposalAct.mock.calls.map(call => call[3])).toEqual(['operation-1', 'operation-1']);
  });

  test('may propose a declined one again, and take nothing back', () => {
    showScreen({ verdicts: [recent(declined)] }, as(olga));
    press('Change it and propose it again');
    expect(revised).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
  });

  test('may do nothing more with an approved one', () => {
    showScreen({ verdicts: [recent(approved)] }, as(olga));
    ['Change it', 'Change it and propose it again', 'Take it back'].forEach(name => expect(screen.queryByRole('button', { name })).not.toBeInTheDocument());
  });
});

describe('Whoever is named', () => {
  test('as manager says yes, with the hours over all communities beside it', async () => {
    const guildhall = showScreen({ proposals: [olgas({ versions: [version({ manager: ana, hours: 9 })] })] }, as(ana));
    expect(screen.getByText('You are proposed as manager. Would you?')).toBeInTheDocument();
    expect(await screen.findByText(/^Ana Ruiz has a role in other communities already, without hours: Scheduling\..*9 h a week, more than a working day/)).toBeInTheDocument();
    press('Yes, I will');
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'agreement', agrees: true }]));
    await waitFor(() => expect(changed).toHaveBeenCalled());
  });

  test('as deputy says no, and may come back to it', async () => {
    const guildhall = showScreen({}, as(ben));
    expect(screen.getByText('You are proposed as deputy. Would you?')).toBeInTheDocument();
    press('No');
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'agreement', agrees: false }]));
    cleanup();
    showScreen({ proposals: [olgas({ agreements: [{ person: ben.key, agrees: false, at: 0 }] })] }, as(ben));
    expect(screen.getByText('You said no. Whoever proposed it sees that.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Yes, I will' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'No' })).not.toBeInTheDocument();
  });

  test('and said yes may say that it does not work out', () => {
    showScreen({ proposals: [olgas({ agreements: [{ person: ben.key, agrees: true, at: 0 }] })] }, as(ben));
    expect(screen.getByText('You said yes.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'I cannot after all' })).toBeInTheDocument();
  });

  test('by oneself has said yes by proposing it', () => {
    showScreen({ proposals: [olgas({ proposer: ana.key })] }, as(ana));
    expect(screen.getByText('You said yes.')).toBeInTheDocument();
  });

  test('as sponsor confirms the hours of this version by a row of their own', async () => {
    const one = olgas({ versions: [version({ row: 12, hours: 3, termMonths: 1, manager: ana, sponsor: { key: employee.key, name: 'Mia' } })] });
    const guildhall = showScreen({ proposals: [one] });
    expect(screen.getByText('You are named as sponsor: 3 h a week for Ana Ruiz, for 1 month.')).toBeInTheDocument();
    guildhall.addProposalAct.mockRejectedValueOnce(new Failure('unavailable', 'No answer.'));
    press('Confirm the hours');
    expect(await screen.findByText('Nothing was written.')).toBeInTheDocument();
    press('Try again');
    await waitFor(() => expect(acts(guildhall)).toEqual([{ kind: 'confirmHours', version: 12, hours: 3 }, { kind: 'confirmHours', version: 12, hours: 3 }]));
  });

  test('as sponsor has confirmed, once this version is', () => {
    const sponsor = { key: employee.key, name: 'Mia' };
    showScreen({ proposals: [olgas({ versions: [version({ sponsor })], confirmed: [{ person: employee.key, version: 10, hours: 2, at: 0 }] })] });
    expect(screen.getByText('You confirmed the hours.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Confirm the hours' })).not.toBeInTheDocument();
  });
});

describe('After the approval', () => {
  const supported = olgas({ supporters: [supporter(employee.key)] });

  test('a supporter is a founder, and joins with one click', () => {
    showScreen({ proposals: [supported], verdicts: [recent(approved)] });
    expect(screen.getByText('You supported it, so you are one of the founders of Scheduling.')).toBeInTheDocument();
    press('Join');
    expect(joined).toHaveBeenCalledWith('scheduling');
  });

  test('a supporter meets it in the directory', () => {
    showSection({ proposals: [supported], verdicts: [recent(approved)] });
    press('Open the proposal Pump doctors');
    expect(openedProposal).toHaveBeenCalled();
  });

  test('everybody opens the community; members are told that they are in', () => {
    showScreen({ verdicts: [recent(approved)], standing: { isMember: true, mayUndo: false } });
    expect(screen.queryByText(/one of the founders/)).not.toBeInTheDocument();
    expect(screen.getByText('You are in')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join' })).not.toBeInTheDocument();
    press('Open the community');
    expect(opened).toHaveBeenCalledWith('scheduling');
  });

  test('nobody is invited to one that has ended', () => {
    showScreen({ proposals: [supported], verdicts: [{ ...recent(approved), community: communityKey('naming') }] });
    expect(screen.queryByRole('button', { name: 'Join' })).not.toBeInTheDocument();
  });
});

describe('A proposal, where every word is hostile', () => {
  const structure = (): string[] => [...document.body.querySelectorAll('*')].map(element => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);
  const showWords = (text: string): void => {
    const charter = { title: text, purpose: text, audience: text };
    const practice = { ...version().practice, notFor: text, tags: [text], link: 'https://x.example' };
    const one = olgas({ versions: [version({ charter, practice, deputies: [{ ...named('55'), name: text }], revives: communityKey(text) })], replies: [{ question: 91, text, at: 0 }] });
    const guildhall = door({ readPeople: async keys => new Map(keys.map(key => [key, { key, name: text }])) });
    renderScreen(<><Section proposals={[one]} verdicts={[{ ...question, text }]} /><Screen proposals={[one]} verdicts={[{ ...question, text }]} /></>, guildhall);
  };
  test.each(hostileTexts)('shows %s as words', async text => {
    showWords('Harmless words');
    const harmless = structure();
    cleanup();
    showWords(text);
    expect(structure()).toEqual(harmless);
  });
});

