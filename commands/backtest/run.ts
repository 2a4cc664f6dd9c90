import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { warningRule } from '../../src/domain/warning/earlyWarning';
import type { ExitCode } from '../terminal/command';
import { compareAlarms } from './compareAlarms';
import { compareAreas } from './compareAreas';
import { alarmLines, areaLines, ruleLine } from './lines';
import type { CommunityMonth } from './panel';
import { panelOf } from './panel';
import type { Arguments } from './readArguments';
import type { PastRecord, SourceFile } from './readRecord';
import { readRecord } from './readRecord';
import { scoresFile } from './scoresFile';
import { summaryOf } from './summaryOf';
import type { Trial } from './trial';
import { lastFold, trialOf } from './trial';

/** Tries the warning on the files and prints what came out; the last line is JSON. Rejects where a file is not what it has to be. */
export async function run({ communities, participation, scores }: Arguments, print: (line: string) => void): Promise<ExitCode> {
  const record = readRecord(await source(communities), await source(participation));
  const panel = panelOf(record);
  if (scores !== undefined) await writeFile(scores, scoresFile(panel));
  const trial = trialOf(panel);
  const [areas, alarms] = [compareAreas(trial.months), compareAlarms(trial.months)];
  const printed = [...recordLines(record, panel, trial), '', ...ruleLines(trial), '', ...areaLines(areas), '', ...alarmLines(alarms), ''];
  for (const line of printed) print(line);
  print(JSON.stringify(summaryOf(trial, areas, alarms)));
  return 0;
}

async function source(file: string): Promise<SourceFile> {
  return { name: path.basename(file), text: await readFile(file, 'utf8') };
}

function recordLines({ communities }: PastRecord, panel: readonly CommunityMonth[], { months }: Trial): string[] {
  const keys = (of: readonly CommunityMonth[]): number => new Set(of.map(({ community }) => community)).size;
  const ending = months.filter(({ ends }) => ends);
  const last = months.filter(({ fold }) => fold === lastFold);
  const unknown = communities.filter(({ outcome }) => outcome === 'unknown').length;
  return [
    `${communities.length} communities, ${keys(panel)} with a past in ${panel.length} months; ${unknown} of unknown outcome are scored, not judged by`,
    `judged by ${months.length} months of ${keys(months)} communities, of which ${ending.length} months of ${keys(ending)} lie within a year before an end`,
    `last fold: ${last.length} months of ${keys(last)} communities, of which ${keys(last.filter(({ ends }) => ends))} ended`
  ];
}

function ruleLines({ chosen }: Trial): string[] {
  return [
    `as it ships             ${ruleLine(warningRule)}`,
    ...chosen.map((rule, fold) => `chosen without fold ${fold + 1}   ${ruleLine(rule)}`)
  ];
}
