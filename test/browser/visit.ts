import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

/** Where a web part is met. */
export type Place = 'page' | 'personal' | 'channel' | 'phone';

export interface VisitOptions {
  readonly origin: string;
  readonly person: string;
  readonly place?: Place;
  /** Folder of the web part in `src/webparts`. */
  readonly part: string;
  readonly mode?: 'read' | 'edit';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Language and region of the page, `ar-SA`. */
  readonly culture?: string;
  /** Where lines begin, if not where the language has it. */
  readonly direction?: 'ltr' | 'rtl';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** What happens to the browser before the first request. */
  readonly before?: (page: Page) => Promise<void>;
  readonly width?: number;
  readonly site?: string;
}

/** One person's browser, with one web part open in one frame. */
export interface Visit {
  readonly page: Page;
  /** What holds the web part: the page itself, or the frame inside Teams. */
  readonly inside: Page | FrameLocator;
  button(name: string | RegExp): Locator;
  /** Waits until the text is on the screen. */
  sees(text: string | RegExp): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a web part as a person, in a browser context of their own: who acts is a cookie. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { width = 1280 } = options;
  const { reducedMotion = 'no-preference' } = options;
  const context: BrowserContext = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US', reducedMotion });
  const page = await context.newPage();
  await options.before?.(page);
  const address = `${options.origin}${pathOf(options)}`;
  const inside = (options.place ?? 'page') === 'page' ? page : page.frameLocator('iframe[name=embedded-page-container]');
  const open = async (): Promise<void> => {
    await page.goto(address);
    await inside.locator('#webPart[data-state=shown]').waitFor();
  };
  await open();
  return {
    page,
    inside,
    button: name => inside.getByRole('button', { name, exact: typeof name === 'string' }),
    sees: text => inside.getByText(text).filter({ visible: true }).first().waitFor(),
    reload: open,
    close: () => context.close()
  };
}

function pathOf({ place = 'page', part, person, mode = 'read', theme = 'light', culture = 'en-US', direction, site }: VisitOptions): string {
  const chosen = { ...(site !== undefined && { site }), ...(direction !== undefined && { dir: direction }) };
  const common = new URLSearchParams({ part, person, mode, theme, culture, ...chosen });
  if (place === 'page') return `/host/page?${common.toString()}`;
  const kind = place === 'phone' ? 'personal&device=phone' : place;
  return `/host/teams?kind=${kind}&${common.toString()}`;
}
