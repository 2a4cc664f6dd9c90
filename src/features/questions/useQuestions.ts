import * as React from 'react';
import { isSeenBy } from '../../domain/contribution/entry';
import type { LooseAnswers, Question } from '../../domain/question/questions';
import { foldQuestions, looseAnswers } from '../../domain/question/questions';
import { orderQuestions } from '../../domain/question/questionStanding';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';

export interface Questions {
  /** Those that the person at the screen sees: open ones first, the oldest before all. */
  readonly questions: readonly Question[];
  readonly loose: readonly LooseAnswers[];
}

/** The questions of the community whose space it is. */
export function useQuestions(): Questions {
  const { actor } = useSession();
  const { community, contributions, hidden, isKeeper, readOlder } = useSpace();
  const isAllRead = readOlder === undefined;
  return React.useMemo(() => {
    const isSeen = (entry: Question['entry'] | LooseAnswers['answers'][number]): boolean => isSeenBy(entry, actor.key, isKeeper);
    const all = foldQuestions(contributions, hidden, community.roles);
    const loose = looseAnswers(contributions, hidden).map(each => ({ ...each, answers: each.answers.filter(isSeen) }));
    return {
      questions: orderQuestions(all.filter(({ entry }) => isSeen(entry))),
      loose: loose.filter(({ why, answers }) => answers.length > 0 && (why === 'takenBack' || !isAllRead))
    };
  }, [contributions, hidden, community.roles, actor.key, isKeeper, isAllRead]);
}
