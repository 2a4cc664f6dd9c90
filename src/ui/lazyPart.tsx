import * as React from 'react';
import { useTellContent } from './firstContent';
import { LoadingLines } from './LoadingLines';

export interface LazyPartOptions {
  /** Whether it may be the first content of a view, for which others wait. */
  readonly isContent?: boolean;
  /** Whether nothing stands in while it is fetched: for what most people do not get to see. */
  readonly isQuiet?: boolean;
}

/**
 * A part of a screen in a file of its own, which is fetched when it is shown first: a first view pays for what it shows.
 * A file that does not come is asked for once more; then the boundary around the part says so.
 */
export function lazyPart<Props extends object>(load: () => Promise<React.ComponentType<Props>>, { isContent = false, isQuiet = false }: LazyPartOptions = {}): React.FunctionComponent<Props> {
  const fetched = async (): Promise<{ readonly default: React.ComponentType<Props> }> => {
    const Part = await load().catch(load);
    return { default: isContent ? telling(Part) : Part };
  };
  const Part = React.lazy(fetched) as unknown as React.ComponentType<Props>;
  return function LazyPart(props: Props) {
    return (
      <React.Suspense fallback={isQuiet ? null : <LoadingLines />}>
        <Part {...props} />
      </React.Suspense>
    );
  };
}

/** The same part; while it is fetched, the lines in its place tell nothing. */
function telling<Props extends object>(Part: React.ComponentType<Props>): React.FunctionComponent<Props> {
  return function Content(props: Props) {
    useTellContent();
    return <Part {...props} />;
  };
}
