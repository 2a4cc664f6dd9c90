import * as React from 'react';
import { useIsMounted } from '../useIsMounted';

/** Makes elements that are safe to show of what somebody wrote. */
export type Renderer = (text: string) => DocumentFragment;

let loaded: Renderer | undefined;
let loading: Promise<Renderer | undefined> | undefined;

/** Loads the renderer once for the page; where that fails, whoever needs it next tries again. */
function loadRenderer(): Promise<Renderer | undefined> {
  loading ??= import(/* webpackChunkName: 'rich-text' */ './markdownToFragment').then(
    ({ markdownToFragment }) => (loaded = markdownToFragment),
    () => (loading = undefined)
  );
  return loading;
}

/** The renderer, where it is `needed`; undefined while it is loaded and where it could not be: the plain text is there. */
export function useRenderer(needed: boolean): Renderer | undefined {
  const isMounted = useIsMounted();
  const [renderer, setRenderer] = React.useState(() => loaded);
  const isMissing = needed && renderer === undefined;
  React.useEffect(() => {
    if (!isMissing) return;
    void loadRenderer().then(found => {
      if (isMounted.current) setRenderer(() => found);
    });
  }, [isMissing, isMounted]);
  return needed ? renderer : undefined;
}
