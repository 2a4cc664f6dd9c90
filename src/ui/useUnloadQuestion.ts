import * as React from 'react';

/** Lets the browser ask before the page goes away with words that were not saved. */
export function useUnloadQuestion(hasUnsavedWords: boolean): void {
  React.useEffect(() => {
    if (!hasUnsavedWords) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsavedWords]);
}
