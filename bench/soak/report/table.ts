import type { SideCounts } from '../count/countSide';
import type { Counted } from './verdict';

type Line = readonly [what: string, of: (side: SideCounts) => number];

const lines: readonly Line[] = [
  ['told done', ({ done }) => done],
  ['told failed', ({ failed }) => failed],
  ['told unknown', ({ unknown }) => unknown],
  ['asked after a conflict', ({ conflict }) => conflict],
  ['lost', ({ lost }) => lost],
  ['doubled', ({ doubled }) => doubled],
  ['phantom', ({ phantom }) => phantom],
  ['lost updates', ({ lostUpdates }) => lostUpdates],
  ['early sends', ({ earlySends }) => earlySends],
  ['wrong outcomes told', ({ wrongOutcomes }) => wrongOutcomes],
  ['rows beyond the first', ({ rowsTwice }) => rowsTwice],
  ['  doubled by the network', ({ deliveredTwice }) => deliveredTwice],
  ['requests', ({ requests }) => requests],
  ['write attempts', ({ attempts }) => attempts],
  ['  needed', ({ needed }) => needed],
  ['  per needed write', ({ attemptsPerNeeded }) => attemptsPerNeeded],
  ['read-backs', ({ readBacks }) => readBacks],
  ['publishings', ({ publishings }) => publishings],
  ['  told done', ({ published }) => published],
  ['histories checked', ({ histories }) => histories],
  ['  findings', ({ illegal }) => illegal.length],
  ['readers differ', ({ differences }) => differences.length]
];

/** The two sides beside each other, then the faults by kind. */
export function table({ stock, guildhall }: Counted): string {
  const kinds = [...new Set([...Object.keys(stock.faults), ...Object.keys(guildhall.faults)])].sort();
  const faults = kinds.map((kind): Line => [`  ${kind}`, ({ faults: injected }) => injected[kind] ?? 0]);
  const all: readonly Line[] = [...lines, ['faults', ({ faults: injected }) => sum(Object.values(injected))], ...faults];
  const row = (what: string, one: string, other: string): string => `${what.padEnd(28)}${one.padStart(12)}${other.padStart(12)}`;
  const text = (number: number): string => number.toLocaleString('en-GB');
  return [row('', 'stock', 'guildhall'), ...all.map(([what, of]) => row(what, text(of(stock)), text(of(guildhall))))].join('\n');
}

/** The last line of a run, for machines. */
export function lastLine({ stock, guildhall }: Counted): string {
  const short = ({ lost, doubled, phantom, lostUpdates, earlySends, wrongOutcomes, attemptsPerNeeded }: SideCounts): object => ({
    lost, doubled, phantom, lostUpdates, earlySends, wrongOutcomes, attemptsPerNeeded
  });
  return JSON.stringify({ faults: { stock: stock.faults, guildhall: guildhall.faults }, stock: short(stock), guildhall: short(guildhall) });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
