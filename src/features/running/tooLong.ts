import type { FieldProblems } from '../../domain/community/communityDraft';
import { everyday } from '../../words/everyday';

/** What is wrong with texts that have a limit and may be empty. */
export function tooLong<Field extends string>(texts: Readonly<Record<Field, string>>, max: number): FieldProblems<Field> {
  const problems: { [field in Field]?: string } = {};
  for (const field of Object.keys(texts) as Field[]) {
    const { length } = texts[field].trim();
    if (length > max) problems[field] = everyday.rules.tooLong.text({ length, limit: max });
  }
  return problems;
}
