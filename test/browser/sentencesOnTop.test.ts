import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { rest } from './rest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';

jest.setTimeout(240_000);

interface Month {
  readonly company: number;
  readonly units: Readonly<Record<string, number>>;
}

/** Facts of a month as SQL has them. */
interface Facts {
  /** People of the month, so many months before it. */
  readonly people: (ago: number) => number;
  /** People of a business unit by its title, so many months before. */
  readonly ofUnit: (title: string, ago: number) => number;
  readonly units: readonly string[];
}

/** Each form that a sentence can have, and whether it is true; `n` are its numbers. */
const forms: readonly (readonly [form: RegExp, isTrue: (facts: Facts, found: readonly string[], n: readonly number[]) => boolean])[] = [
  [/^(\d+) people took part in [^,.]+\.( The number for .+ is left out, so there is nothing to compare it with\.)?$/, ({ people }, _found, [now]) => people(0) === now],
  [/^(\d+) people took part in [^,]+, as many as in .+\.$/, ({ people }, _found, [now]) => people(0) === now && people(1) === now],
  [/^(\d+) people took part in [^,]+, (\d+) more than in .+\.$/, ({ people }, _found, [now = 0, more]) => people(0) === now && now - people(1) === more],
  [/^(\d+) people took part in [^,]+, (\d+) fewer than in .+\.$/, ({ people }, _found, [now = 0, fewer]) => people(0) === now && people(1) - now === fewer],
  [/^How many people took part in .+ is left out, so that no small group stands out\.$/, () => true],
  [/^More than in any of the (\d+) months before\.$/, ({ people }, _found, [months = 0]) => before(months).every(ago => people(0) > people(ago))],
  [/^Fewer than in any of the (\d+) months before\.$/, ({ people }, _found, [months = 0]) => before(months).every(ago => people(0) < people(ago))],
  [/^Even so, (\d+) more than a year before\.$/, ({ people }, _found, [more]) => people(0) < people(1) && people(0) - people(12) === more],
  [/^Even so, (\d+) fewer than a year before\.$/, ({ people }, _found, [fewer]) => people(0) > people(1) && people(12) - people(0) === fewer],
  [/^That is (\d+) more than a year before\.$/, ({ people }, _found, [more]) => people(0) - people(12) === more],
  [/^That is (\d+) fewer than a year before\.$/, ({ people }, _found, [fewer]) => people(12) - people(0) === fewer],
  [/^Most of the (?:rise|drop) is in (.+): from (\d+) to (\d+)\.$/, ({ people, ofUnit }, [unit = ''], [, from = 0, to = 0]) => ofUnit(unit, 1) === from && ofUnit(unit, 0) === to && (to - from) / (people(0) - people(1)) >= 0.5],
  [/^Of the business units, (.+) had the most: (\d+)(?: each)?\.$/, ({ ofUnit, units }, [names = ''], [, most = 0]) => units.every(unit => (names.includes(unit) ? ofUnit(unit, 0) === most : ofUnit(unit, 0) < most))]
];

function before(months: number): readonly number[] {
  return Array.from({ length: months }, (_, index) => index + 1);
}

/** Whether SQL bears a sentence out; undefined where it has none of the forms. */
function isBorneOut(sentence: string, facts: Facts): boolean | undefined {
  for (const [form, isTrue] of forms) {
    const match = form.exec(sentence);
    if (match !== null) return isTrue(facts, match.slice(1), match.slice(1).map(Number));
  }
  return undefined;
}

describe('The sentences on top', () => {
  const stage = setStage(startSampleWorkbench);

  test('of the last 13 months are borne out by SQL, each of them, and a third of the months at least have more to say than who had the most', async () => {
    const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
    const counted = JSON.parse(execFileSync(process.execPath, [script, stage.workbench.dataFile], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Record<string, Month>;
    const list = await rest(stage.workbench.origin, '/sites/guildhall', castMember('Employee'), `web/lists/getByTitle('OrganisationUnits')/items?$select=Title,UnitKey,DepartmentKey&$top=200`);
    const { value } = (await list.json()) as { value: { Title: string; UnitKey: string; DepartmentKey: string | null }[] };
    const units = new Map(value.filter(({ DepartmentKey }) => !DepartmentKey).map(({ Title, UnitKey }) => [Title, UnitKey]));

    const screen = await stage.visit({ person: castMember('Leadership viewer'), part: 'participationDashboard' });
    await screen.sees(/^Published .*, covers to /);
    const chosen = screen.inside.getByRole('combobox', { name: 'Month', exact: true });
    const months = (await chosen.locator('option').allInnerTexts()).slice(0, 13);
    let telling = 0;
    for (const month of months) {
      await chosen.selectOption({ label: month });
      const first = screen.inside.locator('h2').filter({ visible: true, hasText: new RegExp(`(took part in|For) ${month}`) });
      await first.waitFor();
      const second = await first.locator('xpath=following-sibling::p[1]').allInnerTexts();
      const at = new Date(`1 ${month} UTC`);
      const monthAgo = (ago: number): Month | undefined => counted[new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - ago, 1)).toISOString().slice(0, 7)];
      const facts: Facts = {
        people: ago => monthAgo(ago)?.company ?? 0,
        ofUnit: (title, ago) => monthAgo(ago)?.units[units.get(title) ?? 'none'] ?? 0,
        units: [...units.keys()]
      };
      const sentences = [await first.innerText(), ...second.flatMap(text => text.split(/(?<=\.) (?=[A-Z])/))];
      expect(sentences.map(sentence => [month, sentence, isBorneOut(sentence, facts)])).toEqual(sentences.map(sentence => [month, sentence, true]));
      if (sentences.slice(1).some(sentence => !sentence.startsWith('Of the business units'))) telling += 1;
    }
    expect(telling).toBeGreaterThanOrEqual(months.length / 3);
  });
});
