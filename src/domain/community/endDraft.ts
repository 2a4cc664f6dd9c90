import type { CommunityKey } from '../identity';
import type { FieldProblems } from './communityDraft';
import type { EndedState } from './communityState';
import { reasonLimit, recapLimit } from './decisions';
import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.duties.endProblems;

/** How its keepers think a community should end, as they fill it in. */
export interface EndDraft {
  readonly to: EndedState;
  readonly reason: string;
  readonly recap: string;
  readonly into: CommunityKey | undefined;
}

/** What is wrong with a draft, beside the field it concerns. `goingOn`: the communities that have not ended. */
export function endProblems(self: CommunityKey, { to, reason, recap, into }: EndDraft, goingOn: ReadonlySet<CommunityKey>): FieldProblems<keyof EndDraft> {
  const problems: { -readonly [field in keyof EndDraft]?: string } = {};
  const why = textProblem(reason, reasonLimit, words.reason);
  if (why !== undefined) problems.reason = why;
  const what = textProblem(recap, recapLimit, words.recap);
  if (what !== undefined) problems.recap = what;
  if (to === 'merged' && into === undefined) problems.into = words.into;
  else if (to === 'merged' && into !== undefined && (into === self || !goingOn.has(into))) problems.into = words.intoEnded;
  return problems;
}

function textProblem(text: string, max: number, missing: string): string | undefined {
  const { length } = text.trim();
  if (length === 0) return missing;
  return length > max ? everyday.rules.tooLong.text({ length, limit: max }) : undefined;
}
