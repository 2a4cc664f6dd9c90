import type { Move } from '../company';
import { monthsOf } from '../period';
import type { MonthFile, PublishedFiles } from '../published';

/** What a reader knows beside the files; the more of it, the stronger the reader. All of it has to be true. */
export interface Knowledge {
  /** When people changed departments, or departments units. Nobody moved in other months. */
  readonly moves?: readonly Move[];
  /** That nothing was done before the first month that was published. */
  readonly fromTheBeginning?: boolean;
  /** That a quarter counts everybody in the unit that their department belongs to at its end, as the product does. */
  readonly unitsOfTheEnd?: boolean;
  /** Headcounts of departments. Those of units stand in the files of months. */
  readonly headcounts?: Readonly<Record<string, number>>;
}

/** Questions to what a reader knows, in words of the facts that depend on it. */
export class Known {
  private readonly months: ReadonlyMap<string, MonthFile>;
  private readonly firstMonth: string;

  public constructor(
    { months }: PublishedFiles,
    private readonly knowledge: Knowledge
  ) {
    this.months = new Map(months.map((file) => [file.month, file]));
    this.firstMonth = months[0]?.month ?? '';
  }

  /** Whether nobody, or no department, moved at the start of a month after the first of these. */
  public isStill(months: readonly string[], of: readonly Move['of'][] = ['people', 'departments']): boolean {
    const later = months.slice(1);
    return !(this.knowledge.moves ?? []).some((move) => of.includes(move.of) && later.includes(move.month));
  }

  /** Nothing was done in this period, as a reader knows. */
  public isEmpty(period: string): boolean {
    return (this.knowledge.fromTheBeginning ?? false) && monthsOf(period).every((month) => month < this.firstMonth);
  }

  /** The most people of a unit in any of these months; `Infinity` where a headcount is not published. */
  public headcountOfUnit(unit: string, months: readonly string[]): number {
    const headcounts = months.map((month) => this.months.get(month)?.units.find(({ key }) => key === unit)?.headcount);
    return headcounts.reduce<number>((most, headcount) => Math.max(most, headcount ?? Infinity), 0);
  }

  /** The most people of a unit that a cell of these months can count; `Infinity` where people moved, or departments and it is not known where they count. */
  public mostOfUnit(unit: string, months: readonly string[]): number {
    if (this.isStill(months)) return this.headcountOfUnit(unit, months);
    return this.knowledge.unitsOfTheEnd === true && this.isStill(months, ['people']) ? this.headcountOfUnit(unit, months.slice(-1)) : Infinity;
  }

  /** `Infinity` where it is not known, or people moved, so that it says nothing about most of the time. */
  public headcountOfDepartment(department: string, published: Readonly<Record<string, number>> = {}): number {
    const mayChange = (this.knowledge.moves ?? []).some((move) => move.of === 'people');
    return mayChange ? Infinity : (this.knowledge.headcounts?.[department] ?? published[department] ?? Infinity);
  }

  /** People of the whole company; `Infinity` where no month tells the headcounts of all units. */
  public headcount(): number {
    const sums = [...this.months.values()].map(({ units }) => units.reduce((sum, { headcount }) => sum + (headcount ?? Infinity), 0));
    return sums.length === 0 ? Infinity : Math.min(...sums);
  }
}
