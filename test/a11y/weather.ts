import type { Page } from 'playwright-core';
import { hurried } from '../browser/hurried';

/**
 * What stands between a screen and SharePoint. `failing` and `busy` come from the service's own faults, and hit everybody
 * who uses it; the others concern one browser.
 */
export type Weather =
  | { readonly kind: 'failing' | 'busy' | 'offline' }
  /** Requests that name this are never answered, or answered as if there were no such thing. */
  | { readonly kind: 'held' | 'missing'; readonly what: RegExp };

const plans = {
  failing: { rate: 1, kinds: ['500 before'] },
  busy: { rate: 1, kinds: ['429'], retryAfterSeconds: [600, 600] },
  fair: { rate: 0 }
};

async function follow(origin: string, plan: keyof typeof plans): Promise<void> {
  const response = await fetch(`${origin}/_workbench/faults`, { method: 'POST', body: JSON.stringify(plans[plan]) });
  if (!response.ok) throw new Error(`The service did not take the plan of faults: ${await response.text()}`);
}

/** Before the first request of a page. */
export async function beforeArrival(origin: string, page: Page, weather: Weather | undefined): Promise<void> {
  switch (weather?.kind) {
    case 'failing': case 'busy':
      await follow(origin, weather.kind);
      // What is looked at is what a screen says in the end, for which people wait most of a minute.
      await hurried(page, 10);
      break;
    case 'held':
      await page.route(named(weather.what), () => undefined);
      break;
    case 'missing':
      await page.route(named(weather.what), route => route.fulfill({ status: 404, contentType: 'application/json', body: notFound }));
  }
}

/** Once the page shows what it shows in fair weather. */
export async function afterArrival(page: Page, weather: Weather | undefined): Promise<void> {
  if (weather?.kind === 'offline') await page.context().setOffline(true);
}

export async function fairAgain(origin: string): Promise<void> {
  return follow(origin, 'fair');
}

const notFound = JSON.stringify({ 'odata.error': { code: '-2130575338, System.IO.FileNotFoundException', message: { lang: 'en-US', value: 'File Not Found.' } } });

function named(what: RegExp): (url: URL) => boolean {
  return url => url.pathname.includes('/_api/') && what.test(decodeURIComponent(url.href));
}

