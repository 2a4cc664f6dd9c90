import type { Page } from 'playwright-core';

interface Counting extends Window {
  /** What SharePoint was asked for by the moment at which the first content was there. */
  askedAtFirstContent?: readonly string[];
}

/** Counts in every frame, from before anything else, until what `selector` finds is drawn. A batch shows as one address of its own. */
export async function countRequests(page: Page, selector: string): Promise<void> {
  await page.addInitScript(content => {
    const asked: string[] = [];
    const send = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (url.includes('/_api/')) asked.push(url);
      return send(input, init);
    };
    const frame = window as unknown as Counting;
    new MutationObserver(() => {
      if (frame.askedAtFirstContent === undefined && document.querySelector(content) !== null) frame.askedAtFirstContent = [...asked];
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

/** The addresses below `_api/` that were asked for until then. */
export async function askedAtFirstContent(page: Page): Promise<readonly string[]> {
  const told = await Promise.all(page.frames().map(frame => frame.evaluate(() => (window as unknown as Counting).askedAtFirstContent)));
  return told.find(each => each !== undefined) ?? [];
}
