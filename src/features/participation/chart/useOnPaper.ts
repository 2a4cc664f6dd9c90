import * as React from 'react';

/** Whether the page is being printed: what only paper needs is made then, and not with every change of the screen. */
export function useOnPaper(): boolean {
  const [isOnPaper, setIsOnPaper] = React.useState(false);
  React.useEffect(() => {
    // Browsers differ in which of the two they tell, and when; both come before the page is laid out for paper.
    const media = typeof window.matchMedia === 'function' ? window.matchMedia('print') : undefined;
    const handleMedia = (event: MediaQueryListEvent): void => setIsOnPaper(event.matches);
    const handleBefore = (): void => setIsOnPaper(true);
    const handleAfter = (): void => setIsOnPaper(false);
    media?.addEventListener?.('change', handleMedia);
    window.addEventListener('beforeprint', handleBefore);
    window.addEventListener('afterprint', handleAfter);
    return () => {
      media?.removeEventListener?.('change', handleMedia);
      window.removeEventListener('beforeprint', handleBefore);
      window.removeEventListener('afterprint', handleAfter);
    };
  }, []);
  return isOnPaper;
}
