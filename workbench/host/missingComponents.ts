import type { ComponentManifest } from './contracts';
import type { ComponentRequest } from './runtime';

/**
 * Names every component that is asked for and that nobody offers in a sufficient version. After an upgrade of SPFx this
 * is the list of stand-ins to write.
 */
export function missingComponents(requests: ComponentRequest[], offers: ComponentManifest[]): string[] {
  const missing = new Map<string, ComponentRequest>();
  for (const request of requests) {
    const satisfied = offers.some(({ id, version }) => id === request.id && satisfies(version, request.version));
    if (!satisfied && !missing.has(request.id)) missing.set(request.id, request);
  }
  return [...missing.values()].map(
    ({ id, name, version, askedBy }) => `${askedBy} asks for ${name || 'component'} ${id} ${version}, which is neither on npm nor has a stand-in.`
  );
}

/** The loader's own rule: the same version, or a newer one of the same major. */
export function satisfies(offered: string, requested: string): boolean {
  const offer = numbers(offered);
  const request = numbers(requested);
  if (offer[0] !== request[0]) return false;
  return compare(offer, request) >= 0;
}

/** The highest of some versions; `undefined` of none. */
export function highest(versions: string[]): string | undefined {
  return [...versions].sort((a, b) => compare(numbers(b), numbers(a)))[0];
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}

function compare(a: number[], b: number[]): number {
  const length = Math.max(a.length, b.length);
  for (let place = 0; place < length; place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
