import { companyOf } from './companies';
import { filesOfReports } from './filesOfReports';
import { judgeCompany } from './judgeCompany';
import { attackFiles, numbersOfFiles, type FileBreak } from './links';
import { reportsOf } from './reportsOf';

/** Every shape in few seconds: small and large minimum, people and departments that moved, readers, communities founded later. */
const seeds = [6, 9, 10, 13, 14, 49, 69, 84, 85, 87, 89, 98];

async function brokenOf(seed: number): Promise<readonly FileBreak[]> {
  const { company, minimum } = companyOf(seed);
  const files = filesOfReports(reportsOf(company, minimum));
  return attackFiles(files, numbersOfFiles(filesOfReports(reportsOf(company, 0))), { minimum, moves: company.moves, fromTheBeginning: true, unitsOfTheEnd: true });
}

describe('A reader of everything that the product publishes of a company', () => {
  it.each(seeds)('narrows no number below the minimum, and reads nothing untrue (seed %i)', async (seed) => {
    expect(await brokenOf(seed)).toEqual([]);
  });

  it('finds numbers where each table is protected by itself, and more where only what is below the minimum is left out', async () => {
    const { threshold, alone, ours } = await judgeCompany(38);
    expect([threshold.broken.length > alone.broken.length, alone.broken.length > 0, ours.people < alone.people]).toEqual([true, true, true]);
  });

  it('finds nothing in what was closed before departments moved and people went elsewhere', async () => {
    expect(companyOf(48).company.moves.map(({ of }) => of)).toEqual(['people', 'departments']);
    expect(await brokenOf(48)).toEqual([]);
  });
});
