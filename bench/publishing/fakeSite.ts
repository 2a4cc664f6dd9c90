import type { Fetch } from '../../src/data/client/connection';
import type { InventedLists } from './invention';

const pageSize = 2000;

/** As much of SharePoint as publishing asks: pages of lists, no file yet, and every file is taken. `written` counts their bytes. */
export function fakeSite(lists: InventedLists): { readonly fetch: Fetch; written(): number } {
  let written = 0;
  const fetch: Fetch = async (url, { method = 'GET', body }) => {
    const asked = decodeURIComponent(decodeURIComponent(url.replace(/\+/g, ' ')));
    if (method !== 'GET') {
      if (asked.endsWith('/contextinfo')) return Response.json({ FormDigestValue: '0x0,01 Jan 2026 00:00:00 -0000', FormDigestTimeoutSeconds: 1_000_000 });
      written += typeof body === 'string' ? body.length : 0;
      return Response.json({});
    }
    // No folders of units: what is cut out of reports is not measured here.
    if (/\/folders\b/i.test(asked)) return Response.json({ value: [] });
    const list = lists[/getByTitle\('(\w+)'\)/i.exec(asked)?.[1] ?? ''];
    if (list === undefined) return Response.json({ 'odata.error': { code: '-2147024894, System.IO.FileNotFoundException', message: { lang: 'en-US', value: 'File Not Found.' } } }, { status: 404 });
    if (!asked.includes('/items')) return Response.json({ ItemCount: list.count });
    const after = Number(/p_ID=(\d+)/.exec(asked)?.[1] ?? 0);
    const until = Math.min(after + pageSize, list.count);
    const value = Array.from({ length: until - after }, (_, index) => list.row(after + 1 + index));
    const next = `${url.split('?')[0]}?$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${until}`)}&$top=${pageSize}`;
    return Response.json({ value, ...(until < list.count && { 'odata.nextLink': next }) });
  };
  return { fetch, written: () => written };
}
