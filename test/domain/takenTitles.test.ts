import { emptyDirectory } from '../../src/domain/directory/directory';
import { communityKey } from '../../src/domain/identity';
import { takenTitles } from '../../src/domain/proposal/takenTitles';
import { communityEntry } from '../ui/communityEntry';
import { proposal, verdict, version } from './proposed';

const directory = {
  ...emptyDirectory,
  entries: [communityEntry(), communityEntry({ key: 'naming', title: 'Naming', state: 'closed' })],
  verdicts: [verdict()],
  proposed: {
    ...emptyDirectory.proposed,
    proposals: [
      proposal(),
      proposal({ key: 'open', versions: [version({ row: 20, charter: { title: 'First words', purpose: '', audience: '' } }), version({ row: 21, charter: { title: 'New words', purpose: '', audience: '' } })] })
    ]
  }
};

describe('Titles that are taken', () => {
  test('are those of communities, ended ones too, and of undecided proposals as they are now', () => {
    expect(takenTitles(directory)).toEqual([
      { key: 'scheduling', title: 'Scheduling' },
      { key: 'naming', title: 'Naming' },
      { key: 'open', title: 'New words' }
    ]);
  });

  test('are not those of the proposal that is changed', () => {
    expect(takenTitles(directory, communityKey('open')).map(({ key }) => key)).toEqual(['scheduling', 'naming']);
  });
});
