import type { Service } from './service';
import { waitFor, type Reply } from './waiting';

const windowMs = 300_000;

/**
 * SharePoint's limit per person: so many requests within the last five minutes, of the service's clock. Requests that
 * were refused count too, so whoever does not wait stays out. Kept in memory: a restart forgets it.
 */
export class Throttle {
  private readonly arrivals = new Map<string, number[]>();

  public constructor(private readonly service: Service) {}

  /** Counts a request or a part of a batch; answers the refusal if it is one too many. */
  public count(person: string): Reply | undefined {
    const { requestsPerFiveMinutes: limit } = this.service.switches;
    if (limit === 0) {
      return undefined;
    }
    const now = this.service.now().getTime();
    const times = this.recent(person, now);
    times.push(now);
    times.splice(0, times.length - limit - 1);
    return times.length > limit ? this.refusal(times, limit, now) : undefined;
  }

  /** The refusal if the person is at the limit already: the envelope of a batch counts only if it is refused. */
  public countIfRefused(person: string): Reply | undefined {
    const { requestsPerFiveMinutes: limit } = this.service.switches;
    const full = limit > 0 && this.recent(person, this.service.now().getTime()).length >= limit;
    return full ? this.count(person) : undefined;
  }

  private recent(person: string, now: number): number[] {
    const times = this.arrivals.get(person) ?? [];
    const firstRecent = times.findIndex((time) => time > now - windowMs);
    times.splice(0, firstRecent < 0 ? times.length : firstRecent);
    this.arrivals.set(person, times);
    return times;
  }

  /** The next request passes once the one `limit` places before it lies five minutes back. */
  private refusal(times: number[], limit: number, now: number): Reply {
    const free = (times[times.length - limit] ?? now) + windowMs;
    const { throttleStatus, retryAfterAsDate } = this.service.switches;
    return waitFor(throttleStatus, Math.max(1, Math.ceil((free - now) / 1000)), retryAfterAsDate, now);
  }
}
