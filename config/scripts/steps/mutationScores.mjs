import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where mutation testing looks, and where the tests lie that decide. */
export const mutatedRooms = [
  { sources: 'src/domain', tests: 'test/domain' },
  { sources: 'src/data/client', tests: 'test/data/client' }
];

/** What every file has to reach, in percent. */
export const leastScore = 85;

/** Files that were not measured yet, or are below what every file needs: the page names them, and each is to go from here. */
const dueFiles = [
  'src/data/client/pnpErasing.ts',
  'src/data/client/serviceTime.ts',
  'src/domain/bringing/findCommunity.ts',
  'src/domain/bringing/historyColumns.ts',
  'src/domain/bringing/historyLine.ts',
  'src/domain/bringing/importId.ts',
  'src/domain/bringing/importPreview.ts',
  'src/domain/bringing/lineProblem.ts',
  'src/domain/bringing/namesToFind.ts',
  'src/domain/bringing/placePeople.ts',
  'src/domain/bringing/readHistoryFile.ts',
  'src/domain/bringing/readKind.ts',
  'src/domain/bringing/readMoment.ts',
  'src/domain/bringing/readRecords.ts',
  'src/domain/bringing/readVivaEngage.ts',
  'src/domain/csv.ts',
  'src/domain/directory/present.ts',
  'src/domain/directory/standing.ts',
  'src/domain/erasing/eraseRow.ts',
  'src/domain/erasing/openRolesOf.ts',
  'src/domain/erasing/place.ts',
  'src/domain/erasing/recycledOf.ts',
  'src/domain/erasing/retention.ts',
  'src/domain/held/namesPerson.ts',
  'src/domain/log/byCommunity.ts',
  'src/domain/log/erasedRow.ts',
  'src/domain/maturity/maturity.ts',
  'src/domain/page/placedParts.ts',
  'src/domain/protection/balancedTable.ts',
  'src/domain/protection/cheapestWay.ts',
  'src/domain/protection/cuts.ts',
  'src/domain/protection/demands.ts',
  'src/domain/protection/flow.ts',
  'src/domain/protection/gap.ts',
  'src/domain/protection/groups.ts',
  'src/domain/protection/hideEnough.ts',
  'src/domain/protection/hideLess.ts',
  'src/domain/protection/margins.ts',
  'src/domain/protection/moves.ts',
  'src/domain/protection/network.ts',
  'src/domain/protection/protectColumns.ts',
  'src/domain/protection/protectList.ts',
  'src/domain/protection/protectTable.ts',
  'src/domain/protection/protectedTable.ts',
  'src/domain/protection/reach.ts',
  'src/domain/protection/safety.ts',
  'src/domain/report/activity.ts',
  'src/domain/report/concentration.ts',
  'src/domain/report/export/chartTable.ts',
  'src/domain/report/export/toCsv.ts',
  'src/domain/report/makeConcentration.ts',
  'src/domain/report/makeTableReport.ts',
  'src/domain/report/numbersOf.ts',
  'src/domain/report/ofUnit/quarterOfUnit.ts',
  'src/domain/report/ofUnit/tableOfUnit.ts',
  'src/domain/report/ofUnit/yearOfUnit.ts',
  'src/domain/report/participationReports.ts',
  'src/domain/report/protecting/knownTable.ts',
  'src/domain/report/protecting/protectPeriods.ts',
  'src/domain/report/protecting/largest.ts',
  'src/domain/report/protecting/overlap.ts',
  'src/domain/report/protecting/yearTies.ts',
  'src/domain/report/reportIndex.ts',
  'src/domain/report/reportSchema.ts',
  'src/domain/report/storiesTold.ts',
  'src/domain/report/summaries.ts',
  'src/domain/report/tableReport.ts',
  'src/domain/report/visitsOf.ts',
  'src/domain/survival/logRank.ts',
  'src/domain/survival/openAfterYear.ts',
  'src/domain/survival/quadraticForm.ts',
  'src/domain/survival/riskSpan.ts',
  'src/domain/survival/riskTable.ts',
  'src/domain/survival/subject.ts',
  'src/domain/survival/survivalQuantiles.ts',
  'src/domain/taking/communityExport.ts',
  'src/domain/taking/communityFiles.ts',
  'src/domain/taking/crc32.ts',
  'src/domain/taking/takenCommunity.ts',
  'src/domain/taking/zipOf.ts',
  'src/domain/week/duePlan.ts',
  'src/domain/week/finders.ts',
  'src/domain/week/helpCalls.ts',
  'src/domain/week/hosting.ts',
  'src/domain/week/items.ts',
  'src/domain/week/newcomers.ts',
  'src/domain/week/nextAction.ts',
  'src/domain/week/nextActions.ts',
  'src/domain/week/nextDepartment.ts',
  'src/domain/week/rhythm.ts',
  'src/domain/week/sinceThen.ts',
  'src/domain/week/voices.ts',
  'src/domain/week/weekAnswers.ts',
  'src/domain/week/weekFacts.ts',
  'src/domain/week/weekNotes.ts',
  'src/domain/week/weekRules.ts'
];

/** Those of them that are there. */
export function due(root) {
  return dueFiles.filter((file) => existsSync(path.join(root, file)));
}

/** The files that mutation testing is about and that were measured: slashes between the parts, by name. */
export function mutatedFiles(root) {
  return filesOfRooms(root).filter((file) => !dueFiles.includes(file));
}

/** Every file of the rooms that mutation testing looks at. */
export function filesOfRooms(root) {
  return mutatedRooms
    .flatMap(({ sources }) => readdirSync(path.join(root, sources), { recursive: true }).map((file) => `${sources}/${file.split(path.sep).join('/')}`))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Files that are parts of a larger rule, or whose rules show in what others make of them, and the tests that decide on them. */
const decidedBy = {
  'src/domain/csv.ts': ['toCsv', 'heldFile'],
  'src/domain/community/decisions.ts': ['decisions', 'decisionBody', 'decisionCounted', 'foldCommunities', 'whoDecidesWhat', 'verdicts'],
  'src/domain/community/foldCommunities.ts': ['foldCommunities', 'applyAct', 'decisionCounted', 'whoDecidesWhat', 'verdicts', 'proposalStanding'],
  'src/domain/community/roles.ts': ['roles', 'rolesToDecide', 'openings', 'duties', 'pastDuties', 'foldCommunities'],
  'src/domain/directory/directory.ts': ['directory', 'lives', 'projectDirectory', 'takenTitles'],
  'src/domain/keyIndex.ts': ['countedLog', 'countPeriods'],
  'src/domain/log/packed/growing.ts': ['countedLog', 'packedBodies'],
  'src/domain/log/packed/packedRows.ts': ['countedLog', 'historyLog'],
  'src/domain/log/readBody.ts': ['readBody', 'entry', 'acts', 'decisionBody'],
  'src/domain/organisation/peopleColumns.ts': ['peopleTable'],
  'src/domain/organisation/unitKeyOf.ts': ['unitDraft'],
  'src/domain/people/fortnight.ts': ['people/meeting'],
  'src/domain/people/introductions.ts': ['people/people'],
  'src/domain/people/welcome.ts': ['people/people'],
  'src/domain/report/counting/actColumns.ts': ['countPeriods'],
  'src/domain/report/counting/communityCounts.ts': ['countPeriods'],
  'src/domain/report/counting/companyCounts.ts': ['countPeriods'],
  'src/domain/report/counting/countableActs.ts': ['countPeriods'],
  'src/domain/report/counting/stays.ts': ['countPeriods'],
  'src/domain/report/counting/peopleByRow.ts': ['countPeriods'],
  'src/domain/report/counting/peopleTally.ts': ['countPeriods'],
  'src/domain/report/counting/listedPeriods.ts': ['countPeriods'],
  'src/domain/report/counting/monthPiles.ts': ['countPeriods'],
  'src/domain/report/counting/orderedActs.ts': ['countPeriods'],
  'src/domain/report/counting/periodCounts.ts': ['countPeriods'],
  'src/domain/report/counting/placing.ts': ['countPeriods'],
  'src/domain/report/counting/utcCalendar.ts': ['countPeriods', 'topTenths'],
  'src/domain/session/calendar/zoneComponent.ts': ['calendarFile'],
  'src/domain/session/hostOffers.ts': ['guestHosts'],
  'src/domain/session/repeats.ts': ['recurrence'],
  'src/domain/session/saidOfTimes.ts': ['foldSessions', 'attendances'],
  'src/domain/session/session.ts': ['foldSessions'],
  'src/domain/session/whoMay.ts': ['foldSessions'],
  'src/domain/session/withContributions.ts': ['foldSessions'],
  'src/domain/setUp/checked.ts': ['finding'],
  'src/domain/setUp/detail.ts': ['finding'],
  'src/domain/story/confirmedStories.ts': ['story/story'],
  'src/domain/toStarts.ts': ['countedLog', 'countPeriods']
};

/**
 * The tests that decide on a file, as a pattern: those named after it, because they should say all that matters of it, or
 * after what it is a part of; all tests of its room where none is.
 */
export function testsOf(root, file) {
  const { sources, tests } = mutatedRooms.find((room) => file.startsWith(`${room.sources}/`));
  const named = decidedBy[file] ?? [path.posix.basename(file, '.ts'), file.slice(sources.length + 1, -'.ts'.length)].filter((name) => existsSync(path.join(root, tests, `${name}.test.ts`))).slice(0, 1);
  if (named.length === 0) return `${tests}/**/*.test.ts`;
  return `${tests}/${named.length === 1 ? named[0] : `{${named.join(',')}}`}.test.ts`;
}

/** Counts by file, from a report of Stryker. A mutant that never ends is noticed; one that no test reaches survives. */
export function countMutants({ files }) {
  return new Map(
    Object.entries(files).map(([file, { mutants }]) => {
      const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
      return [file, { killed: having('Killed', 'Timeout'), survived: having('Survived', 'NoCoverage') }];
    })
  );
}

/** Percent of the mutants that were noticed, rounded down to a tenth; undefined where a file has none. */
export function score({ killed, survived }) {
  return killed + survived === 0 ? undefined : Math.floor((1000 * killed) / (killed + survived)) / 10;
}

/** The rows of a table that `scoreTable` wrote: counts by file. */
export function readScores(text) {
  const rows = text.matchAll(/^\| `(.+)` \| \d+ \| (\d+) \| (\d+) \|/gm);
  return new Map([...rows].map(([, file, killed, survived]) => [file, { killed: Number(killed), survived: Number(survived) }]));
}

export function scoreTable(counts) {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, each]) => row(`\`${file}\``, each));
  const all = [...counts.values()].reduce(add, { killed: 0, survived: 0 });
  return ['| File | Mutants | Killed | Survived | Score |', '|---|--:|--:|--:|--:|', ...rows, row('**Together**', all)].join('\n');
}

function row(name, counts) {
  const { killed, survived } = counts;
  const percent = score(counts);
  return `| ${name} | ${killed + survived} | ${killed} | ${survived} | ${percent === undefined ? 'no mutants' : `${percent.toFixed(1)} %`} |`;
}

function add(a, b) {
  return { killed: a.killed + b.killed, survived: a.survived + b.survived };
}

/** The mutants that sources tell Stryker to leave out: file, which kind, and why. */
export function exclusions(root) {
  return mutatedFiles(root).flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/\/\/ Stryker disable (?:next-line )?([\w, ]+?)(?::\s*(.*))?$/gm)].map(
      ([, mutators, reason = '']) => ({ file, mutators, reason: reason.trim() })
    )
  );
}
