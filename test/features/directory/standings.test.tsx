import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import '@testing-library/jest-dom';
import { communityKey, personKey } from '../../../src/domain/identity';
import { standingFrom } from '../../../src/features/directory/joined';
import { communityEntry } from '../../ui/communityEntry';
import { employee, renderScreen } from '../../ui/renderScreen';
import { card, Harness, holding, press } from './directoryHarness';

const since = Date.parse('2026-11-03T09:00:00Z');
const practice = { ...communityEntry().practice, access: 'onRequest' as const };
const board = communityEntry({ key: 'board', title: 'Board', practice, doors: [{ access: 'onRequest', since: 0 }] });
const pumps = communityEntry({ key: 'pumps', title: 'Pumps', practice: { ...communityEntry().practice, parent: communityKey('board') } });
const old = communityEntry({ key: 'old', title: 'Old', state: 'merged', decided: { state: 'merged', since, reason: 'One.', recap: 'Good.', into: communityKey('pumps') } });

describe('How somebody stands to a community', () => {
  const eva = personKey('7');
  const answered = (isAdmitted: boolean) => ({ ...board, admissions: [{ person: eva, isAdmitted, at: since + 1 }] });
  const cases: [string, Parameters<typeof standingFrom>, ReturnType<typeof standingFrom>][] = [
    ['outside', [{ since: undefined, mayUndo: false }, board, eva], { isMember: false, mayUndo: false }],
    ['in an open one', [{ since, mayUndo: true }, pumps, eva], { isMember: true, mayUndo: true }],
    ['in one that is not known yet', [{ since, mayUndo: false }, undefined, eva], { isMember: true, mayUndo: false }],
    ['asking', [{ since, mayUndo: false }, board, eva], { isMember: false, mayUndo: false, asked: { since, isTurnedDown: false } }],
    ['admitted', [{ since, mayUndo: false }, answered(true), eva], { isMember: true, mayUndo: false }],
    ['turned down', [{ since, mayUndo: false }, answered(false), eva], { isMember: false, mayUndo: false, asked: { since, isTurnedDown: true } }],
    ['running it, who needs no leave', [{ since, mayUndo: false }, board, personKey('3')], { isMember: true, mayUndo: false }]
  ];
  test.each(cases)('%s', (_how, [joined, community, person], standing) => {
    expect(standingFrom(joined, community, person)).toEqual(standing);
  });
});

describe('The cards of the directory', () => {
  test('ask to join where a community is on request', async () => {
    const guildhall = holding([board, pumps], { addMembershipRow: async () => undefined });
    renderScreen(<Harness />, guildhall);
    await screen.findByRole('button', { name: 'Ask to join Board' });
    press('Ask to join Board');
    expect(await screen.findByRole('button', { name: 'Undo asking to join Board' })).toBeInTheDocument();
    expect(card('Board')).toHaveTextContent('You asked');
    expect(screen.getByText('You asked to join Board. Its manager decides.')).toBeInTheDocument();
    expect(guildhall.addMembershipRow).toHaveBeenCalledWith(employee, 'board', 'join', 'operation-1');
  });

  test('tell what belongs together, and lead from one that merged to where it lives on', async () => {
    const guildhall = holding([board, pumps, old], { addMembershipRow: async () => undefined });
    renderScreen(<Harness />, guildhall);
    await screen.findAllByRole('button', { name: 'Join Pumps' });
    expect(card('Pumps').closest('li')).toHaveAttribute('aria-level', '2');
    expect(card('Board').closest('li')?.nextElementSibling).toBe(card('Pumps').closest('li'));
    expect(card('Pumps')).not.toHaveTextContent('Part of');
    expect(card('Board')).not.toHaveTextContent('Parts:');
    expect(card('Old')).toHaveTextContent('Merged into Pumps.');
    expect(screen.getAllByRole('button', { name: 'Join Pumps' })).toHaveLength(2);
  });

  test('tell what they belong to where a search puts the best fit first', async () => {
    renderScreen(<Harness />, holding([board, pumps]));
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'cluster' } });
    expect(card('Pumps')).toHaveTextContent('Part of Board');
    expect(card('Board')).toHaveTextContent('Parts: Pumps');
    expect(card('Pumps').closest('li')).not.toHaveAttribute('aria-level');
  });
});
