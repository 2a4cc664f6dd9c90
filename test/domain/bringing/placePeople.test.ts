import type { HistoryLine } from '../../../src/domain/bringing/historyLine';
import { accountsOf, placePeople } from '../../../src/domain/bringing/placePeople';
import { communityKey, personKey } from '../../../src/domain/identity';

const act = (line: number, account: string): HistoryLine => ({ line, kind: 'contribution', account, community: communityKey('pumps'), actedAt: 0, identity: String(line) });
const lines = [act(2, 'eva@c.example'), act(3, 'omar@c.example'), act(5, 'eva@c.example')];

describe('people in the place of accounts', () => {
  it('names the lines of accounts that nobody has', () => {
    const { lines: placed, problems } = placePeople(lines, account => (account === 'eva@c.example' ? personKey('7') : undefined));
    expect(placed.map(({ line, person }) => [line, person])).toEqual([[2, '7'], [5, '7']]);
    expect(problems).toEqual([{ line: 3, kind: 'unknownPerson', said: 'omar@c.example' }]);
  });

  it('asks for each account once', () => {
    expect(accountsOf(lines)).toEqual(['eva@c.example', 'omar@c.example']);
  });
});
