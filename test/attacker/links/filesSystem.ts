import type { ProtectedTable } from '../../../src/domain/protection/protectedTable';
import { LinearSystem } from '../linearSystem';
import { placeInWords, placesOf, seenIn, type Place } from '../place';
import { systemOfTable, type TableVariables } from '../systemOfTable';

/** A number of the files: the month, quarter or year, and which one, as "unit sales", "sales × safety", "new". */
export interface FileNumber {
  readonly file: string;
  readonly what: string;
}

export interface HiddenVariable extends FileNumber {
  readonly variable: number;
}

/** The numbers of all files as variables of one system, found again by file and what they are. */
export class FilesSystem {
  public readonly system = new LinearSystem();
  public readonly hidden: HiddenVariable[] = [];
  /** Every published number by `keyOf`, null where it is left out. */
  public readonly published = new Map<string, number | null>();
  private readonly variables = new Map<string, number>();
  private readonly files = new Set<string>();

  /** Adds a published number, which is at most `most` by what is known from elsewhere. */
  public publish({ file, what }: FileNumber, count: number | null, most: number): number {
    const variable = count === null ? this.system.add(0, most) : this.system.add(count, count);
    this.remember({ file, what }, variable, count);
    return variable;
  }

  public publishTable(file: string, table: ProtectedTable, most: (place: Place) => number, of = ''): TableVariables {
    const variables = systemOfTable(this.system, table, most);
    const seen = seenIn(table);
    placesOf(table.rows.length, table.columns.length).forEach((place, index) => {
      this.remember({ file, what: of + placeInWords(table, place) }, variables.all[index]!, seen[index]!);
    });
    return variables;
  }

  /** Adds a number that nobody publishes, but which exists. */
  public imagine(number: FileNumber, most: number): number {
    const variable = this.system.add(0, most);
    this.variables.set(keyOf(number), variable);
    return variable;
  }

  /** The variable of a number; undefined where its file was not published or does not have it. */
  public find(file: string, what: string): number | undefined {
    return this.variables.get(keyOf({ file, what }));
  }

  /** Whether this file was published. */
  public has(file: string): boolean {
    return this.files.has(file);
  }

  /** The variables of these numbers; undefined where one of them is missing. */
  public findAll(numbers: readonly FileNumber[]): readonly number[] | undefined {
    const found = numbers.flatMap(({ file, what }) => this.find(file, what) ?? []);
    return found.length === numbers.length ? found : undefined;
  }

  private remember(number: FileNumber, variable: number, count: number | null): void {
    this.variables.set(keyOf(number), variable);
    this.published.set(keyOf(number), count);
    this.files.add(number.file);
    if (count === null) this.hidden.push({ ...number, variable });
  }
}

export function keyOf({ file, what }: FileNumber): string {
  return `${file}: ${what}`;
}
