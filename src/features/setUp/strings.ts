import type { CheckArea, CheckState } from '../../domain/setUp/checks';
import type { VisitRecording } from '../../domain/setUp/visitRecording';
import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.setUp;

/** Every word of the checks of a site. */
export const strings = {
  ...words,
  starting: { doing: everyday.gate.starting, done: 0 },
  needsYou: (count: number) => words.needsYou({ count }),
  areGood: (good: number, all: number) => words.areGood({ good, all }),
  mendWhat: (title: string) => words.mendWhat({ title }),
  openPageFor: (title: string) => words.openPageFor({ title }),
  whatIsWrong: (count: number) => words.whatIsWrong({ count }),
  found: (state: CheckState, title: string) => words.found[state]({ title })
};

export const stateWords: Readonly<Record<CheckState, string>> = words.states;

export const areaWords: Readonly<Record<CheckArea, string>> = words.areas;

export const recordingWords: Readonly<Record<VisitRecording, string>> = words.recordings;
