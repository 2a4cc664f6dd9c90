import { day } from '../../../src/domain/time';
import type { PastAct } from '../../../src/domain/warning/history';

export const now = Date.parse('2026-06-01T00:00:00Z');

/** An instant some days before now. */
export const ago = (days: number): number => now - days * day;

/** An act by somebody some days before now. */
export const act = (days: number, person = 'ana', more: Omit<Partial<PastAct>, 'at' | 'person'> = {}): PastAct => ({ at: ago(days), person, ...more });
