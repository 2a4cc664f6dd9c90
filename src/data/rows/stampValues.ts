import type { UtcInstant } from '../../domain/time';

/** The stamps of a row as values of a form. */
export interface StampValues {
  readonly Author: string;
  readonly Editor: string;
  readonly Created: string;
  readonly Modified: string;
}

/** Who added a row and when, for the form functions of a site in en-US and UTC. `at`: a whole minute. */
export function stampValues(login: string, at: UtcInstant): StampValues {
  const person = JSON.stringify([{ Key: login }]);
  const time = formTime(at);
  return { Author: person, Editor: person, Created: time, Modified: time };
}

/** `11/22/2026 5:30 PM` */
function formTime(at: UtcInstant): string {
  const time = new Date(at);
  const hours = time.getUTCHours();
  const minutes = String(time.getUTCMinutes()).padStart(2, '0');
  const date = `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()}`;
  return `${date} ${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}
