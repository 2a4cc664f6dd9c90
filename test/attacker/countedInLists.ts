import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { Measure, MonthFile, PublishedFiles, QuarterFile } from './published';

/**
 * What a reader knows who counts the lists that everybody reads beside the files: how many people took part and contributed, in the
 * company and in each community, and how many pairs of people helped each other, also where a file leaves it out. `all`: the same files with nothing left out. Of units and
 * departments the lists tell nothing, and of readers nothing at all.
 */
export function countedInLists(files: PublishedFiles, all: PublishedFiles): PublishedFiles {
  return {
    months: files.months.map((month, at) => countedMonth(month, all.months[at]!)),
    quarters: files.quarters.map((quarter, at) => {
      const { people, movement, helping } = all.quarters[at]!;
      return { ...quarter, people: { ...quarter.people, columnTotals: people.columnTotals }, movement, ...countedHelping(quarter, helping) };
    }),
    years: files.years.map((year, at) => ({ ...year, people: { ...year.people, columnTotals: all.years[at]!.people.columnTotals }, ...countedHelping(year, all.years[at]!.helping) }))
  };
}

/** Who asked and who answered is open, and so are all pairs together. */
function countedHelping({ helping }: Pick<QuarterFile, 'helping'>, all: ProtectedTable | undefined): Pick<QuarterFile, 'helping'> {
  return helping === undefined || all === undefined ? {} : { helping: { ...helping, total: all.total } };
}

function countedMonth(month: MonthFile, all: MonthFile): MonthFile {
  const contributors = month.contributors && all.contributors && countedMeasure(month.contributors, all.contributors);
  return { ...month, company: all.company, communities: all.communities, ...(contributors !== undefined && { contributors }) };
}

function countedMeasure(measure: Measure, { company, communities }: Measure): Measure {
  return { ...measure, company, communities };
}
