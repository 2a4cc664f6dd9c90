import { monthAsSeen, monthsAsSeen, quarterAsSeen, tableAsSeen, yearAsSeen } from './asSeen';
import { rangesOfFiles, type AttackOptions } from './links';
import { placeInWords } from './place';
import type { PublishedFiles } from './published';
import { rangesOfTable, type TableKnowledge } from './rangesOfTable';

/** Left out. */
const h = null;

interface PlantedInTable {
  readonly leak: string;
  readonly table: ReturnType<typeof tableAsSeen>;
  readonly found: readonly string[];
  readonly knows?: Partial<TableKnowledge>;
}

function rangesInWords({ table, knows }: PlantedInTable): readonly string[] {
  return rangesOfTable(table, { minimum: 5, ...knows }).map(({ place, low, high }) => `${placeInWords(table, place)}: ${low} to ${high}`);
}

describe('In one table a reader finds', () => {
  it.each<PlantedInTable>([
    {
      leak: 'a single left-out cell of a row, and with it a column total',
      table: tableAsSeen([[7, h, 10], [8, 9, 17], [15, h, 27]]),
      found: ['r1 × c2: 3 to 3', 'all × c2: 12 to 12']
    },
    {
      leak: 'a left-out row total, as the rest of the grand total',
      table: tableAsSeen([[h, h, h], [8, 9, 17], [h, h, 19]]),
      found: ['r1 × c1: 0 to 2', 'r1 × c2: 0 to 2', 'r1 × all: 2 to 2', 'all × c1: 8 to 10', 'all × c2: 9 to 11']
    },
    {
      leak: 'that two cells share too few people for one of them to be four',
      table: tableAsSeen([[h, h, 9, 12], [h, h, 8, 30], [15, 10, 17, 42]]),
      found: ['r1 × c1: 0 to 3', 'r1 × c2: 0 to 3', 'r2 × c1: 12 to 15', 'r2 × c2: 7 to 10']
    },
    {
      leak: 'cells that form no ring, one after the other',
      table: tableAsSeen([[h, h, 9, 19], [8, h, h, 16], [9, 8, 7, 24], [20, 21, 18, 59]]),
      found: ['r1 × c1: 3 to 3', 'r1 × c2: 7 to 7', 'r2 × c2: 6 to 6', 'r2 × c3: 2 to 2']
    },
    {
      leak: 'that a headcount leaves no room for zero beside it',
      table: tableAsSeen([[h, h, 7], [h, h, 40], [20, 27, 47]]),
      knows: { bounds: [5, null] },
      found: ['r1 × c1: 2 to 5', 'r1 × c2: 2 to 5', 'r2 × c1: 15 to 18', 'r2 × c2: 22 to 25']
    },
    {
      leak: 'the one left-out row of a single column',
      table: tableAsSeen([[h, h], [8, 8], [11, 11]]),
      found: ['r1 × c1: 3 to 3', 'r1 × all: 3 to 3']
    },
    {
      leak: 'that the only number that may be small is small, by the rule itself',
      table: tableAsSeen([[h, 6, h], [7, 8, 15], [h, 14, h]]),
      knows: { knowsTheRule: true },
      found: ['r1 × c1: 0 to 4', 'r1 × all: 6 to 10', 'all × c1: 7 to 11', 'all × all: 21 to 25']
    }
  ])('$leak', (planted) => {
    expect(rangesInWords(planted)).toEqual(planted.found);
  });

  it.each<PlantedInTable>([
    {
      leak: 'four cells in a ring keep all that their margins leave them',
      table: tableAsSeen([[h, h, 20], [h, h, 6], [6, 20, 26]]),
      found: ['r1 × c1: 0 to 6', 'r1 × c2: 14 to 20', 'r2 × c1: 0 to 6', 'r2 × c2: 0 to 6']
    },
    {
      leak: 'a cell without a shown margin may be anything',
      table: tableAsSeen([[h, h], [h, h]]),
      found: ['r1 × c1: 0 to Infinity', 'r1 × all: 0 to Infinity', 'all × c1: 0 to Infinity', 'all × all: 0 to Infinity']
    },
    {
      leak: 'the rule says nothing where several numbers may be small',
      table: tableAsSeen([[h, h, 20], [h, h, 6], [6, 20, 26]]),
      knows: { knowsTheRule: true },
      found: ['r1 × c1: 0 to 6', 'r1 × c2: 14 to 20', 'r2 × c1: 0 to 6', 'r2 × c2: 0 to 6']
    }
  ])('no more than follows: $leak', (planted) => {
    expect(rangesInWords(planted)).toEqual(planted.found);
  });

  it('that numbers were forged, where no whole numbers fit', () => {
    expect(() => rangesOfTable(tableAsSeen([[9, h, 7], [8, 9, 17], [17, h, 24]]), { minimum: 5 })).toThrow('No whole numbers fit what is shown.');
  });
});

interface PlantedInFiles extends Partial<PublishedFiles> {
  readonly leak: string;
  /** A left-out number that is narrowed, and what it would be if the reader could not rely on `without`. */
  readonly found: string;
  readonly knows?: Partial<AttackOptions>;
  readonly without?: { readonly knows: Partial<AttackOptions>; readonly found: string };
}

async function fileRangesInWords({ months = [], quarters = [], years = [] }: PlantedInFiles, knows: Partial<AttackOptions> = {}): Promise<readonly string[]> {
  const ranges = await rangesOfFiles({ months, quarters, years }, { minimum: 5, ...knows });
  return ranges.map(({ file, what, low, high }) => `${file}: ${what}: ${low} to ${high}`);
}

const nothing = [h, { u1: [h, h], u2: [h, h] }, { c1: h, c2: h }] as const;

const planted: readonly PlantedInFiles[] = [
  {
    leak: 'a unit, as the rest of the company',
    months: [monthAsSeen('2026-01', 20, { u1: [50, 17], u2: [50, h] }, { c1: 20 })],
    found: '2026-01: unit u2: 3 to 3'
  },
  {
    leak: 'the people of a community whom one unit alone cannot be',
    months: [monthAsSeen('2026-01', h, { u1: [50, 8], u2: [50, h] }, { c1: 10 })],
    found: '2026-01: unit u2: 2 to 2'
  },
  {
    leak: 'that the headcounts of other units are too small for a month',
    months: [monthAsSeen('2026-01', 10, { u1: [7, h], u2: [9, h] }, { c1: 10 })],
    found: '2026-01: unit u1: 1 to 7'
  },
  {
    leak: 'a unit of a month, because another one shows too many of others for a quarter of so few',
    months: [
      monthAsSeen('2026-01', 16, { u1: [h, h], u2: [h, 5], u3: [h, h] }, { c1: 16 }),
      monthAsSeen('2026-02', 17, { u1: [h, 7], u2: [h, 5], u3: [h, 5] }, { c1: 17 })
    ],
    quarters: [quarterAsSeen('2026-Q1', [[h, h], [h, h], [h, h], [h, h]], { people: 17 })],
    found: '2026-01: unit u3: 4 to 5',
    without: { knows: { moves: [{ month: '2026-02', of: 'people' }] }, found: '2026-01: unit u3: 0 to 11' }
  },
  {
    leak: 'a month, as what two months lack to their quarter',
    months: [5, 6, h].map((people, index) => monthAsSeen(`2026-0${index + 1}`, h, { u1: [h, h] }, { c1: people, c2: h })),
    quarters: [quarterAsSeen('2026-Q1', [[h, h, h], [14, h, h]])],
    found: '2026-03: community c1: 3 to 14'
  },
  {
    leak: 'a cell of a quarter, because a month had more people of the unit than its other cells',
    months: [monthAsSeen('2026-01', h, { u1: [h, h], u2: [h, 8] }, { c1: h, c2: h })],
    quarters: [quarterAsSeen('2026-Q1', [[9, 7, 16], [h, 5, h], [h, 12, h]])],
    found: '2026-Q1: u2 × c1: 3 to Infinity',
    without: { knows: { moves: [{ month: '2026-02', of: 'people' }] }, found: '2026-Q1: u2 × c1: 0 to Infinity' }
  },
  {
    leak: 'that a cell of a quarter is zero, because its unit was idle in every month',
    months: monthsAsSeen('2026-Q1', 20, { u1: [50, 20], u2: [50, h] }, { c1: 20 }),
    quarters: [quarterAsSeen('2026-Q1', [[h, h], [h, h], [h, h]])],
    found: '2026-Q1: u2 × c1: 0 to 0'
  },
  {
    leak: 'a cell of a quarter, because the headcount of its unit does not fill the row',
    months: monthsAsSeen('2026-Q1', h, { u1: [5, h], u2: [h, h] }, { c1: h, c2: h }),
    quarters: [quarterAsSeen('2026-Q1', [[h, h, 7], [h, h, 40], [20, 27, 47]])],
    found: '2026-Q1: u1 × c1: 2 to 5',
    without: { knows: { moves: [{ month: '2026-03', of: 'departments' }] }, found: '2026-Q1: u1 × c1: 0 to 7' }
  },
  {
    leak: 'who returned, as the rest of a quarter',
    quarters: [quarterAsSeen('2026-Q1', [[h, h], [h, h]], { people: 30, new: 27 })],
    found: '2026-Q1: returning: 3 to 3'
  },
  {
    leak: 'a quarter, from the one after it',
    quarters: [quarterAsSeen('2026-Q1', [[h, h], [h, h]], { new: 9 }), quarterAsSeen('2026-Q2', [[h, h], [h, h]], { before: 12 })],
    found: '2026-Q1: returning: 3 to 3'
  },
  {
    leak: 'who is new, because all who were ever there were there last time',
    months: [monthAsSeen('2026-01', ...nothing)],
    quarters: [quarterAsSeen('2026-Q1', [[h, h], [h, h]], { people: 10, new: 10 }), quarterAsSeen('2026-Q2', [[h, h], [h, h]], { people: 12, before: 10, retained: 8 })],
    knows: { fromTheBeginning: true },
    found: '2026-Q2: new: 4 to 4',
    without: { knows: { fromTheBeginning: false }, found: '2026-Q2: new: 0 to 4' }
  },
  {
    leak: 'a quarter, as what the other one lacks to the year of the only department',
    months: [monthAsSeen('2026-07', ...nothing)],
    quarters: [quarterAsSeen('2026-Q3', [[8, h], [h, h], [h, h]]), quarterAsSeen('2026-Q4', [[h, h], [h, h], [h, h]])],
    years: [yearAsSeen('2026', [[11, h], [h, h], [h, h]], ['u1', 'u2'])],
    knows: { fromTheBeginning: true },
    found: '2026-Q4: u1 × c1: 3 to 11',
    without: { knows: { fromTheBeginning: true, moves: [{ month: '2026-11', of: 'departments' }] }, found: '2026-Q4: u1 × c1: 0 to Infinity' }
  },
  {
    leak: 'a department, as what the others of its unit lack to a quarter',
    quarters: [quarterAsSeen('2026-Q4', [[14, h], [h, h]])],
    years: [yearAsSeen('2026', [[12, h], [h, h], [h, h]], ['u1', 'u1'])],
    found: '2026: d2 × c1: 2 to Infinity'
  },
  {
    leak: 'a department, as what the headcount of another leaves of a quarter',
    quarters: [quarterAsSeen('2026-Q4', [[9, h], [h, h]])],
    years: [yearAsSeen('2026', [[h, h], [h, h], [h, h]], ['u1', 'u1'])],
    knows: { headcounts: { d1: 5 } },
    found: '2026: d2 × c1: 4 to Infinity'
  }
];

describe('Across months, quarters and years a reader finds', () => {
  it.each(planted)('$leak', async (leak) => {
    expect(await fileRangesInWords(leak, leak.knows)).toContain(leak.found);
  });

  it.each(planted.filter(({ without }) => without !== undefined))('nothing by what does not hold: $leak', async (leak) => {
    expect(await fileRangesInWords(leak, leak.without!.knows)).toContain(leak.without!.found);
  });
});
