import { communityKey, unitKey } from '../../../../src/domain/identity';
import type { CommunitySpan } from '../../../../src/domain/survival/communitySpans';
import { day } from '../../../../src/domain/time';
import { daysPerMonth } from '../../../../src/features/participation/survival/months';

export const now = Date.UTC(2026, 10, 1);
const month = daysPerMonth * day;

/** Communities by how many months they lived: `6 9+ 10c` closed after 6, is open since 9, was completed after 10. */
export function livedMonths(text: string, extra: Partial<CommunitySpan> = {}): CommunitySpan[] {
  return text.split(' ').map((word, index) => {
    const founded = now - (word.endsWith('+') ? Number.parseFloat(word) : 50) * month;
    return {
      key: communityKey(`${extra.purpose ?? 'craft'}-${index}`),
      founded,
      recordBegins: founded,
      ...(!word.endsWith('+') && { ended: { at: founded + Number.parseFloat(word) * month, how: word.endsWith('c') ? 'completed' : 'closed' } as const }),
      purpose: 'craft',
      unit: unitKey('field'),
      foundedIn: 2022,
      seeded: true,
      ...extra
    };
  });
}

/** Freireich's remissions under 6-MP and under placebo (Blood 21, 1963), months for weeks: medians 23 and 8, log-rank chi-square 16.79. */
export const sixMp = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
export const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
