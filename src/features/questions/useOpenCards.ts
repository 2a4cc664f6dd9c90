import * as React from 'react';
import type { Question } from '../../domain/question/questions';
import { isOpen as isWaiting } from '../../domain/question/questionStanding';
import { questionElementId } from './QuestionCard';

export interface OpenCards {
  /** Cards drawn, and added with every “Show more”. */
  readonly shown: number;
  readonly pageSize: number;
  readonly showMore: () => void;
  /** Whether all of a question is shown: those that wait are open until somebody closes them. */
  readonly isOpen: (question: Question) => boolean;
  readonly toggle: (question: Question) => void;
  /** Opens a question, brings it into view and gives it the focus. */
  readonly look: (question: number) => void;
  /** Whether the question that a link led to is not there. */
  readonly isMissing: boolean;
}

const pageSize = 10;

/** Which cards are drawn, which are open, and which one is looked at. */
export function useOpenCards(questions: readonly Question[], focusOn: number | undefined): OpenCards {
  const [shown, setShown] = React.useState(pageSize);
  const [opened, setOpened] = React.useState<ReadonlyMap<number, boolean>>(new Map());
  const [target, setTarget] = React.useState(focusOn);
  const open = (id: number, isOpen: boolean): void => setOpened(before => new Map(before).set(id, isOpen));
  React.useEffect(() => setTarget(focusOn), [focusOn]);
  const at = target === undefined ? -1 : questions.findIndex(({ entry }) => entry.id === target);
  React.useEffect(() => {
    if (target === undefined || at < 0) return;
    if (at >= shown) return setShown(at + 1);
    open(target, true);
    setTarget(undefined);
    const card = document.getElementById(questionElementId(target));
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  }, [target, at, shown]);
  // What comes meanwhile closes no card under somebody's eyes: it stays as it was first drawn.
  const atFirst = React.useRef(new Map<number, boolean>());
  const isOpen = (question: Question): boolean => {
    const { id } = question.entry;
    if (!atFirst.current.has(id)) atFirst.current.set(id, isWaiting(question));
    return opened.get(id) ?? atFirst.current.get(id) === true;
  };
  return {
    shown,
    pageSize,
    showMore: () => setShown(shown + pageSize),
    isOpen,
    toggle: question => open(question.entry.id, !isOpen(question)),
    look: setTarget,
    isMissing: target !== undefined && target === focusOn && at < 0
  };
}
