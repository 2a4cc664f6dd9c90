/** Longest wait in milliseconds, for pages that are never idle. */
const patience = 200;

/** Does something once the page has time, soon in any case. The function returned takes that back. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: patience });
  return () => window.cancelIdleCallback(handle);
}
