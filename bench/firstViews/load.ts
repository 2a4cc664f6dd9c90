import { Agent, get } from 'node:http';
import type { FirstView } from './firstView';

export interface Load {
  /** First views finished, and how long that took in milliseconds. */
  readonly views: number;
  readonly milliseconds: number;
}

/** Browsers that load at the same time. */
const clients = 32;

/**
 * Opens first views one after the other on every client, over connections that stay open, until `milliseconds` have
 * passed. Every answer is read to its end, and one that is not 200 stops the run.
 */
export async function load(origin: string, views: readonly FirstView[], milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const started = Date.now();
  let taken = 0;
  let done = 0;
  const client = async (): Promise<void> => {
    while (Date.now() - started < milliseconds) {
      const view = views[taken++ % views.length];
      for (const { path, headers } of view?.requests ?? []) await fetchWhole(agent, origin + path, headers);
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { views: done, milliseconds: Date.now() - started };
}

function fetchWhole(agent: Agent, url: string, headers: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, response => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${String(response.statusCode)}.`));
      response.on('end', resolve).on('error', reject).resume();
    }).on('error', reject);
  });
}
