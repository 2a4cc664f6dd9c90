import type { ClockScale } from '../clock/scaledClock';
import type { Side } from '../pages/page';

/** What every process of a run is told when it is started, as JSON in the environment. */
export interface Order {
  readonly clock: ClockScale;
  readonly side: Side;
  readonly seed: number;
  readonly clients: number;
  readonly operations: number;
  /** Share of requests that a fault hits. */
  readonly faults: number;
  /** About one kill of the service for so many requests. */
  readonly killEvery: number;
  readonly siteUrl: string;
  /** The service's file. */
  readonly file: string;
  /** Where outcome files and `stage.json` lie. */
  readonly directory: string;
  /** The bundle of a person's page. */
  readonly page: string;
  /** Which client process this is, from 0. */
  readonly client: number;
}

const variable = 'SOAK_ORDER';

export function environmentOf(order: Order): NodeJS.ProcessEnv {
  return { ...process.env, NODE_NO_WARNINGS: '1', [variable]: JSON.stringify(order) };
}

export function readOrder(): Order {
  return JSON.parse(process.env[variable] ?? '') as Order;
}

/** Ends a process whose parent is gone. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
}
