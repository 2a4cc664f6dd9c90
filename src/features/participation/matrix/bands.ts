/** Numbers that are drawn in one shade: from, and to where there is an end. */
export interface Band {
  readonly from: number;
  readonly to: number | undefined;
}

const bandCount = 5;

/**
 * The shades of a table, the lightest first: each reaches to twice where it begins, the last has no end. They follow from the
 * minimum group size alone, so that a shade means the same in every period.
 */
export function bandsOf(minimum: number): readonly Band[] {
  return Array.from({ length: bandCount }, (_, index) => ({
    from: minimum * 2 ** index,
    to: index === bandCount - 1 ? undefined : minimum * 2 ** (index + 1) - 1
  }));
}

/** Which of the shades a number has, from 0. */
export function bandOf(count: number, minimum: number): number {
  let band = 0;
  while (band < bandCount - 1 && count >= minimum * 2 ** (band + 1)) band += 1;
  return band;
}
