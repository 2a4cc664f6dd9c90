import { newestVersion, nothingProposed } from '../../src/domain/proposal/proposal';
import type { Proposal, ProposalVersion } from '../../src/domain/proposal/proposal';

test('the newest words are those of the highest row, wherever they stand', () => {
  const version = (row: number): ProposalVersion => ({ row }) as ProposalVersion;
  const proposal = (...rows: [number, ...number[]]): Proposal => ({ versions: rows.map(version) }) as unknown as Proposal;
  expect(newestVersion(proposal(3)).row).toBe(3);
  expect(newestVersion(proposal(3, 9, 5)).row).toBe(9);
  expect(newestVersion(proposal(9, 3)).row).toBe(9);
});

test('before the first row nothing is proposed', () => {
  expect(nothingProposed).toEqual({ proposals: [], volunteers: [], ticks: [], mentorings: [], shownRecords: [] });
});
