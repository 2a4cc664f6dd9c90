/** What numbers add up to; those that are left out count for nothing. */
export function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
}
