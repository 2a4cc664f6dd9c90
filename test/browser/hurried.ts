import type { Page } from 'playwright-core';

/**
 * Of a page before its first request: the client waits as often as ever before it asks again, so many times less long unless it
 * was told how long.
 */
export async function hurried(page: Page, times: number): Promise<void> {
  await page.addInitScript(factor => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((handler: TimerHandler, delay = 0, ...rest: unknown[]) => wait(handler, delay > 200 && delay < 15_000 ? delay / factor : delay, ...rest)) as typeof window.setTimeout;
  }, times);
}
