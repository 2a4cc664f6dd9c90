import type { DemoPerson } from './contracts';

const COOKIE = 'workbench-person';

/** Who acts: as the address of the frame says, else the cookie, else the first of the cast. */
export function actingPerson(request: Request, people: DemoPerson[]): string {
  return personInAddress(request) ?? personInCookie(request) ?? people[0]?.upn ?? '';
}

/** Makes who acts on the page the one who acts in its requests to SharePoint. */
export function personCookie(upn: string): string {
  return `${COOKIE}=${encodeURIComponent(upn)}; Path=/; SameSite=Lax`;
}

function personInAddress(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('person') ?? undefined;
}

function personInCookie(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return value && decodeURIComponent(value);
}
