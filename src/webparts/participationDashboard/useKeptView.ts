import * as React from 'react';
import type { ReportView } from '../../domain/link/reportLink';
import { readReportText, reportPageLink, reportText } from '../../domain/link/reportLink';
import { useSession } from '../../ui/session';

/** Name of the view in a state of the browser's history, beside whatever others keep in it. */
const kept = 'guildhallView';

/**
 * Where somebody is in the reports, from `arrival` on. On a page its address says so, and the browser's way back leads
 * from place to place; in Teams, which has no address, its back button does. Another month, or another choice in a part, is no
 * step: it only changes what the address says.
 */
export function useKeptView(arrival: ReportView = {}): readonly [view: ReportView, go: (next: ReportView) => void] {
  const { onHostBack } = useSession();
  const [first] = React.useState(arrival);
  const [view, setView] = React.useState(first);
  const [trail, setTrail] = React.useState<readonly ReportView[]>([]);
  React.useEffect(() => {
    if (onHostBack !== undefined) return undefined;
    const handlePop = ({ state }: PopStateEvent): void => setView(viewIn(state) ?? first);
    window.addEventListener('popstate', handlePop);
    return () => window.removeEventListener('popstate', handlePop);
  }, [first, onHostBack]);
  const last = trail[trail.length - 1];
  React.useEffect(() => {
    if (onHostBack === undefined || last === undefined) return undefined;
    return onHostBack(() => {
      setView(last);
      setTrail(before => before.slice(0, -1));
    });
  }, [last, onHostBack]);
  const now = React.useRef(view);
  now.current = view;
  const go = React.useCallback(
    (next: ReportView): void => {
      const from = now.current;
      const isStep = placeText(next) !== placeText(from);
      if (onHostBack === undefined) keepInAddress(next, isStep);
      else if (isStep) setTrail(before => [...before, from]);
      now.current = next;
      setView(next);
    },
    [onHostBack]
  );
  return [view, go];
}

/** The place without its month and what is chosen in it. */
function placeText(view: ReportView): string {
  return reportText({ ...view, month: undefined, choices: undefined });
}

function keepInAddress(view: ReportView, isStep: boolean): void {
  const state = { ...(window.history.state as object | null), [kept]: reportText(view) };
  const address = reportPageLink(window.location.href, view);
  if (isStep) window.history.pushState(state, '', address);
  else window.history.replaceState(state, '', address);
}

function viewIn(state: unknown): ReportView | undefined {
  const text = typeof state === 'object' && state !== null ? (state as { readonly [kept]?: unknown })[kept] : undefined;
  return typeof text === 'string' ? readReportText(text) : undefined;
}
