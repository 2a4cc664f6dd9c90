import type { CommunityMonth } from './panel';
import { shippedScore } from './trial';

/**
 * One row for each community and month, by the rule as it ships, which no file that is read can change: `community,month,score`,
 * the score with six decimals as of the first instant of the month. Without a byte order mark, for programs; a key that needs
 * quotation marks has them.
 */
export function scoresFile(panel: readonly CommunityMonth[]): string {
  const rows = panel.map(month => `${quoted(month.community)},${month.month},${shippedScore(month).toFixed(6)}`);
  return ['community,month,score', ...rows, ''].join('\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
