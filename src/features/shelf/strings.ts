import type { ResourceProblem, ResourceWords } from '../../domain/shelf/resource';
import { resourceLimits } from '../../domain/shelf/resource';
import { further } from '../../words/further';

const words = further.shelf;

/** Every word of the shelf. */
export const strings = {
  ...words,
  due: (count: number) => words.due({ count }),
  onlyTag: (tag: string) => words.onlyTag({ tag }),
  nothingTagged: (tag: string) => words.nothingTagged({ tag }),
  more: (count: number) => words.more({ count }),
  // A link on the shelf.
  curator: (name: string, reviewed: string) => words.curator({ name, reviewed }),
  isDue: (date: string) => words.isDue({ date }),
  stillGoodFor: (title: string) => words.stillGoodFor({ title }),
  saidGood: (title: string, date: string) => words.saidGood({ title, date }),
  // Handing over.
  handOverFor: (title: string) => words.handOverFor({ title }),
  handOverAbout: (name: string) => words.handOverAbout({ name }),
  handed: (name: string, title: string) => words.handed({ name, title }),
  // The form.
  correctTitle: (title: string) => words.correctTitle({ title }),
  inMonths: (months: number) => words.inMonths({ months }),
  added: (title: string) => words.added({ title }),
  corrected: (title: string) => words.corrected({ title }),
  problem: (field: keyof ResourceWords, problem: ResourceProblem) => problems[problem](field)
} as const;

const problems: Readonly<Record<ResourceProblem, (field: keyof ResourceWords) => string>> = {
  missing: field => missing[field] ?? '',
  tooLong: field => words.tooLong({ limit: field === 'title' ? resourceLimits.title : resourceLimits.why }),
  noLink: () => words.noLink,
  tooMany: () => words.tooMany({ limit: resourceLimits.tags }),
  tagTooLong: () => words.tagTooLong({ limit: resourceLimits.tag })
};

const missing: Readonly<Partial<Record<keyof ResourceWords, string>>> = words.missing;
