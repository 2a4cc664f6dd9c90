/** What a link of Teams asks for. */
export type DeepLink =
  | { to: 'app'; app: string; page: string; subPage: string }
  | { to: 'chat'; people: string[]; message: string }
  | { to: 'elsewhere'; address: string };

/**
 * Reads an address as Teams does. Sources: learn.microsoft.com, "Deep link to an application" and "Deep link to a Teams
 * chat".
 */
export function readDeepLink(address: string): DeepLink {
  const url = new URL(address, 'https://teams.microsoft.com');
  const [, l, kind, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (!isTeams(url) || l !== 'l') return { to: 'elsewhere', address };
  if (kind === 'entity') {
    const [app = '', page = ''] = rest;
    return { to: 'app', app, page, subPage: subPageIn(url.searchParams.get('context')) };
  }
  if (kind !== 'chat') return { to: 'elsewhere', address };
  const people = (url.searchParams.get('users') ?? '').split(',').filter(Boolean);
  return { to: 'chat', people, message: url.searchParams.get('message') ?? '' };
}

/** Whether Teams opens the address by itself instead of a browser. */
export function isTeams(url: URL): boolean {
  return url.protocol === 'msteams:' || ['teams.microsoft.com', 'teams.cloud.microsoft'].includes(url.hostname);
}

function subPageIn(context: string | null): string {
  try {
    const { subEntityId } = JSON.parse(context ?? '{}') as { subEntityId?: unknown };
    return typeof subEntityId === 'string' ? subEntityId : '';
  } catch {
    return '';
  }
}
