import * as React from 'react';
import { LoadingLines } from './LoadingLines';

/**
 * A part of a screen in a file of its own, which is fetched when it is shown first: a first view pays for what it shows.
 * A file that does not come is asked for once more; then the boundary around the part says so.
 */
export function lazyPart<Props extends object>(load: () => Promise<React.ComponentType<Props>>): React.FunctionComponent<Props> {
  const Part = React.lazy(async () => ({ default: await load().catch(load) })) as unknown as React.ComponentType<Props>;
  return function LazyPart(props: Props) {
    return (
      <React.Suspense fallback={<LoadingLines />}>
        <Part {...props} />
      </React.Suspense>
    );
  };
}
