import * as React from 'react';
import type { Question } from '../../domain/question/questions';
import type { SimilarTexts, TitledText } from '../../domain/similar/similarTexts';

type Indexed = TitledText & { readonly question: Question };
type MakeIndex = (texts: readonly Indexed[]) => SimilarTexts<Indexed>;

/** Milliseconds without a key press after which is looked for similar ones. */
const pause = 200;
/** As many as say whom to ask; fewer of them are shown. */
const mostFound = 12;

/**
 * The questions most like what is typed, once typing pauses; undefined while it is looked for them. The search is fetched with the first letters, not with the
 * section; where it does not come, there are no hints, and asking goes on.
 */
export function useSimilarQuestions(questions: readonly Question[], typed: string): readonly Question[] | undefined {
  const [makeIndex, setMakeIndex] = React.useState<MakeIndex>();
  const [found, setFound] = React.useState<readonly Question[]>();
  const isTyping = typed.trim().length > 2;
  React.useEffect(() => {
    if (!isTyping || makeIndex !== undefined) return undefined;
    let isCurrent = true;
    import(/* webpackChunkName: 'similar-texts' */ '../../domain/similar/similarTexts').then(
      ({ similarTexts }) => isCurrent && setMakeIndex(() => similarTexts),
      () => undefined
    );
    return () => void (isCurrent = false);
  }, [isTyping, makeIndex]);
  const index = React.useMemo(() => makeIndex?.(questions.filter(({ entry }) => !entry.isHidden).map(toText)), [makeIndex, questions]);
  React.useEffect(() => {
    if (index === undefined || !isTyping) return setFound(undefined);
    const timer = setTimeout(() => setFound(index.find(typed, mostFound).map(({ question }) => question)), pause);
    return () => clearTimeout(timer);
  }, [index, isTyping, typed]);
  return found;
}

function toText(question: Question): Indexed {
  const { id, says } = question.entry;
  return { key: String(id), title: says.title, text: says.text, question };
}
