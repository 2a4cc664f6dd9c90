import * as React from 'react';
import type { FieldProblems } from '../domain/community/communityDraft';
import { isGood } from '../domain/community/communityDraft';
import { DraftRefused } from '../domain/community/draftRefused';
import type { Failure } from '../domain/failure';
import type { OperationId } from '../domain/identity';
import { useSession } from './session';
import { useIsMounted } from './useIsMounted';
import { asFailure } from './useLoad';

export type WordsProblems<Words> = FieldProblems<keyof Words & string>;

export interface DraftPlan<Words extends object, Result> {
  /** The words to begin with. */
  readonly start: () => Words;
  readonly problemsOf: (words: Words) => WordsProblems<Words>;
  /** May throw `DraftRefused` with problems that only SharePoint could know. */
  readonly save: (words: Words, operation: OperationId) => Promise<Result>;
  /** Called with what was saved; the draft is busy until it resolves. */
  readonly onSaved: (result: Result, words: Words) => Promise<void> | void;
  /** True where other words are another act, so that they are not taken for a re-sent row with the earlier ones. */
  readonly actsByWords?: boolean;
}

export interface Draft<Words extends object> {
  readonly words: Words;
  /** Told once submitting was refused, and kept up to date from then on. */
  readonly problems: WordsProblems<Words>;
  readonly failure: Failure | undefined;
  readonly isBusy: boolean;
  /** True where closing would lose words. */
  readonly hasWords: boolean;
  /** Counts the tries that were refused, so that a screen can point to the first problem each time. */
  readonly refusals: number;
  readonly change: (change: Partial<Words>) => void;
  readonly submit: () => void;
}

/** Something while it is filled in. A refusal or a failure leaves every word in place, and trying again is one act. */
export function useDraft<Words extends object, Result>(plan: DraftPlan<Words, Result>): Draft<Words> {
  const { guildhall } = useSession();
  const [start] = React.useState(plan.start);
  const [words, setWords] = React.useState(start);
  const [refusals, setRefusals] = React.useState(0);
  const [refused, setRefused] = React.useState<FieldProblems<string>>({});
  const [failure, setFailure] = React.useState<Failure>();
  const [isBusy, setIsBusy] = useBusy();
  const operation = React.useRef<OperationId>();
  const found: FieldProblems<string> = plan.problemsOf(words);
  const refuse = (problems: FieldProblems<string>): void => {
    setRefused(problems);
    setRefusals(before => before + 1);
  };
  const submit = async (): Promise<void> => {
    if (isBusy.current) return;
    setFailure(undefined);
    if (!isGood(found)) return refuse({});
    setIsBusy(true);
    operation.current = operation.current ?? guildhall.newOperation();
    let result: Result;
    try {
      result = await plan.save(words, operation.current);
    } catch (error) {
      if (!setIsBusy(false)) return;
      return error instanceof DraftRefused ? refuse(error.problems) : setFailure(asFailure(error));
    }
    operation.current = undefined;
    await plan.onSaved(result, words);
    setIsBusy(false);
  };
  const change = (part: Partial<Words>): void => {
    setWords(before => ({ ...before, ...part }));
    setRefused({});
    if (plan.actsByWords === true) operation.current = undefined;
  };
  return {
    words,
    problems: (refusals > 0 ? { ...found, ...refused } : {}) as WordsProblems<Words>,
    failure,
    isBusy: isBusy.current,
    hasWords: isChanged(start, words),
    refusals,
    change,
    submit: () => void submit()
  };
}

/** Whether work is under way, known at once, so that a double click is one. Setting tells whether anybody still looks. */
function useBusy(): [React.MutableRefObject<boolean>, (isBusy: boolean) => boolean] {
  const busy = React.useRef(false);
  const [, setShown] = React.useState(false);
  const isMounted = useIsMounted();
  const set = (isBusy: boolean): boolean => {
    busy.current = isBusy;
    if (isMounted.current) setShown(isBusy);
    return isMounted.current;
  };
  return [busy, set];
}

function isChanged<Words extends object>(before: Words, now: Words): boolean {
  return (Object.keys(now) as (keyof Words)[]).some(part => now[part] !== before[part]);
}
