import type { FailureKind } from '../../domain/failure';
import { keeping } from '../../words/keeping';

const words = keeping.publishing;

export const strings = {
  ...words,
  last: (published: string, covers: string) => words.last({ published, covers }),
  protection: (minimum: number) => words.protection({ minimum }),
  sizeProblem: (smallest: number) => words.sizeProblem({ smallest }),
  saved: (size: number) => words.saved({ size }),
  meanwhile: (size: number) => words.meanwhile({ size }),
  keep: (size: number) => words.keep({ size }),
  allTheSame: (size: string) => words.allTheSame({ size })
};

/** What went wrong with publishing, where the general words would not say what to do. */
export const failureWords: Readonly<Partial<Record<FailureKind, string>>> = words.failures;
