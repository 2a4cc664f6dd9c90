import type { CheckState } from '../../src/domain/setUp/checks';
import { checks } from '../../src/domain/setUp/checks';
import type { Finding } from '../../src/domain/setUp/finding';
import { countStates, inWords, sentenceOf } from '../../src/domain/setUp/finding';

const marks: Readonly<Record<CheckState, string>> = { good: 'ok   ', wrong: 'WRONG', choice: 'OPEN ', unknown: '?    ' };

/** A finding as lines of text: the check, then what is wrong and what to do. */
export function linesOf(finding: Finding): string[] {
  const { key, state, details, toDo, copy } = finding;
  const more = [...details.map(inWords), ...(toDo === undefined ? [] : [inWords(toDo)]), ...(copy === undefined ? [] : [`  ${inWords(copy)}`])];
  return [`${marks[state]} ${checks[key].title}: ${sentenceOf(finding)}`, ...(state === 'good' ? [] : more.map(line => `        ${line}`))];
}

/** The last line: how many there are of each. */
export function closingLine(findings: readonly Finding[]): string {
  const { good, wrong, choice, unknown } = countStates(findings);
  return `${good} good, ${wrong} wrong, ${choice} not decided, ${unknown} not known`;
}
