/** Months as "2026-10", quarters as "2026-Q4", years as "2026"; texts of one kind stand in the order of time. */
export function monthsOf(period: string): readonly string[] {
  const [year, part] = period.split('-');
  if (part === undefined) return [1, 2, 3, 4].flatMap((quarter) => monthsOf(`${year}-Q${quarter}`));
  if (!part.startsWith('Q')) return [period];
  const first = (Number(part.slice(1)) - 1) * 3 + 1;
  return [0, 1, 2].map((offset) => `${year}-${String(first + offset).padStart(2, '0')}`);
}

export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

export function quartersOf(year: string): readonly string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
}

export function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export function quarterBefore(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}
