import type { SideCounts } from '../count/countSide';

export interface Counted {
  readonly stock: SideCounts;
  readonly guildhall: SideCounts;
}

/** Write attempts per needed write that Guildhall's client may make at most. */
const mostAttempts = 1.1;

/** Operations from which on a run must inject every kind of fault on both sides; a short one may miss a rare kind. */
const fullRun = 10_000;

/** Every kind of fault that the service can inject. */
const everyKind = [
  '429', '500 before', '500 after', '502 before', '502 after', '503 before', '503 after', '504 before', '504 after',
  'cut before', 'cut after', 'duplicate delivery', 'slow', 'torn batch', 'expired digest', 'killed before', 'killed after'
] as const;

/** Why a run has failed, a sentence each; none where it has not. */
export function verdict({ stock, guildhall }: Counted, operations: number): string[] {
  const sides = [['stock', stock], ['guildhall', guildhall]] as const;
  return [
    ...(['lost', 'doubled', 'phantom', 'lostUpdates', 'earlySends', 'wrongOutcomes'] as const).flatMap(name =>
      when(guildhall[name] > 0, `guildhall: ${name} is ${guildhall[name]}, not 0.`)
    ),
    ...when(!(guildhall.attemptsPerNeeded <= mostAttempts), `guildhall: ${guildhall.attemptsPerNeeded} write attempts per needed write.`),
    ...when(guildhall.rowsTwice > guildhall.deliveredTwice, 'guildhall: rows are there twice that the network delivered once.'),
    ...when(guildhall.illegal.length > 0, `guildhall: ${guildhall.illegal.length} findings in histories, first: ${guildhall.illegal[0]}`),
    ...when(guildhall.differences.length > 0, `guildhall: readers differ from the rows: ${guildhall.differences[0]}`),
    ...when(stock.doubled === 0, 'stock: nothing was doubled, so the run shows nothing.'),
    ...(operations < fullRun ? [] : sides).flatMap(([side, { faults }]) =>
      everyKind.flatMap(kind => when(faults[kind] === undefined, `${side}: “${kind}” was never injected.`))
    )
  ];
}

function when(isSo: boolean, sentence: string): string[] {
  return isSo ? [sentence] : [];
}
