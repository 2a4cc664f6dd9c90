import type { Clock } from './connection';

/** A request digest, without which SharePoint refuses every write. */
interface Digest {
  readonly value: string;
  /** Milliseconds since 1970 after which it is not used any more. */
  readonly usableUntil: number;
}

/** What `_api/contextinfo` answers, as far as it matters here. */
export interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

/** The digests of this page, one per web. */
export interface Digests {
  /** The digest of a web; `fetchNew` is asked where there is none, once for all who wait. */
  get(webUrl: string, fetchNew: () => Promise<ContextInfo>): Promise<string>;
  /** Forgets a digest that was refused, unless a newer one has taken its place already. */
  refuse(webUrl: string, value: string): void;
}

/** Not used in its last minute: it travels, and may wait in a queue. */
const margin = 60_000;

export function createDigests(clock: Clock): Digests {
  const known = new Map<string, Digest>();
  const underWay = new Map<string, Promise<Digest>>();

  const renew = async (webUrl: string, fetchNew: () => Promise<ContextInfo>): Promise<Digest> => {
    const asked = clock.now();
    const { FormDigestValue: value, FormDigestTimeoutSeconds: seconds } = await fetchNew();
    const digest = { value, usableUntil: asked + seconds * 1000 - margin };
    known.set(webUrl, digest);
    return digest;
  };

  return {
    get: async (webUrl, fetchNew) => {
      const digest = known.get(webUrl);
      if (digest !== undefined && clock.now() < digest.usableUntil) return digest.value;
      const started = underWay.get(webUrl) ?? renew(webUrl, fetchNew).finally(() => underWay.delete(webUrl));
      underWay.set(webUrl, started);
      return (await started).value;
    },
    refuse: (webUrl, value) => {
      if (known.get(webUrl)?.value === value) known.delete(webUrl);
    }
  };
}
