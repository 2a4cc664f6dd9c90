import { personKey } from '../../src/domain/identity';
import { newestVersion, nothingProposed, wantsRole } from '../../src/domain/proposal/proposal';
import type { Proposal, ProposalVersion } from '../../src/domain/proposal/proposal';

test('the newest words are those of the highest row, wherever they stand', () => {
  const version = (row: number): ProposalVersion => ({ row }) as ProposalVersion;
  const proposal = (...rows: [number, ...number[]]): Proposal => ({ versions: rows.map(version) }) as unknown as Proposal;
  expect(newestVersion(proposal(3)).row).toBe(3);
  expect(newestVersion(proposal(3, 9, 5)).row).toBe(9);
  expect(newestVersion(proposal(9, 3)).row).toBe(9);
});

describe('Whether somebody who is named wants the role', () => {
  const [ana, bo] = [personKey('7'), personKey('8')];
  const said = (agrees: boolean): Pick<Proposal, 'agreements' | 'proposer'> => ({ proposer: ana, agreements: [{ person: bo, agrees: !agrees, at: 0 }, { person: ana, agrees, at: 0 }] });
  test.each([
    ['is unknown before they say so', { proposer: ana, agreements: [] }, bo, undefined],
    ['is what they said', said(true), bo, false],
    ['follows from proposing it', { proposer: ana, agreements: [{ person: bo, agrees: false, at: 0 }] }, ana, true],
    ['is what the proposer said after', said(false), ana, false]
  ])('%s', (_what, proposal, person, wants) => {
    expect(wantsRole(proposal, person)).toBe(wants);
  });
});

test('before the first row nothing is proposed', () => {
  expect(nothingProposed).toEqual({ proposals: [], volunteers: [], ticks: [], mentorings: [], shownRecords: [] });
});
