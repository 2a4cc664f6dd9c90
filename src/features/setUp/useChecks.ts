import * as React from 'react';
import type { CheckProgress } from '../../data/guildhall';
import type { Failure } from '../../domain/failure';
import type { CheckKey } from '../../domain/setUp/checks';
import { checkKeys, checks } from '../../domain/setUp/checks';
import type { Finding } from '../../domain/setUp/finding';
import { useIsMounted } from '../../ui/useIsMounted';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { strings } from './strings';

export interface Checks {
  /** What is known, in the order of the checks; grows while a run goes on, and stays where one fails. */
  readonly findings: readonly Finding[];
  /** How far a run is, while there is one. */
  readonly work: { readonly doing: string; readonly done: number; readonly of?: number } | undefined;
  /** Why the last run stopped. */
  readonly failure: Failure | undefined;
  /** What came of mending, for those who listen. */
  readonly told: string;
  readonly check: () => void;
  readonly mend: (keys: readonly CheckKey[]) => void;
  /** The last run once more. */
  readonly again: () => void;
}

/** Looks at the site at once, and mends on demand. Nothing that was found is lost where SharePoint stops answering. */
export function useChecks(): Checks {
  const { guildhall, tenantId } = useSession();
  const [findings, setFindings] = React.useState<readonly Finding[]>([]);
  const [told, setTold] = React.useState('');
  const isMounted = useIsMounted();
  const last = React.useRef<readonly CheckKey[]>();
  const { task, start } = useTask<CheckProgress, void, [(readonly CheckKey[])?]>(
    React.useCallback(
      async (onProgress, keys) => {
        last.current = keys;
        const show = (found: readonly Finding[]): void => {
          if (isMounted.current) setFindings(known => merged(known, found));
        };
        const hear = (progress: CheckProgress): void => {
          show(progress.found);
          onProgress(progress);
        };
        const found = keys === undefined ? await guildhall.checkSetUp(tenantId, hear) : await guildhall.mendSetUp(tenantId, keys, hear);
        show(found);
        if (keys !== undefined && isMounted.current) setTold(inWords(found));
      },
      [guildhall, tenantId, isMounted]
    )
  );
  const check = React.useCallback(() => start(), [start]);
  React.useEffect(check, [check]);
  return {
    findings,
    work: task.state === 'running' ? (task.progress ?? strings.starting) : undefined,
    failure: task.state === 'failed' ? task.failure : undefined,
    told,
    check,
    mend: start,
    again: () => start(last.current)
  };
}

/** The newer finding of each check, in the order of the checks. */
function merged(known: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  return checkKeys.flatMap(key => found.find(one => one.key === key) ?? known.find(one => one.key === key) ?? []);
}

function inWords(found: readonly Finding[]): string {
  return found.map(({ key, state }) => strings.found(state, checks[key].title)).join(' ');
}
