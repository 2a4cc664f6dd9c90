import * as React from 'react';
import { registerIcons, setIconOptions } from '@fluentui/react';

/**
 * The icons that Fluent's own controls and our screens ask for by name, as line drawings on 16 by 16. A host that has
 * its icon font keeps it; in any other nothing is fetched from elsewhere and no control is left without its sign.
 */
const drawings: Readonly<Record<string, string>> = {
  Search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5 14 14',
  Clear: 'm4 4 8 8M12 4l-8 8',
  Cancel: 'm4 4 8 8M12 4l-8 8',
  ChevronDown: 'm3 6 5 5 5-5',
  ChevronUp: 'm3 10 5-5 5 5',
  ChevronLeft: 'm10 3-5 5 5 5',
  ChevronRight: 'm6 3 5 5-5 5',
  Add: 'M8 3v10M3 8h10',
  Filter: 'M2 3.5h12L9.4 8.6V13l-2.8-1.4V8.6Z',
  Edit: 'M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4ZM9.4 4.4l2.2 2.2',
  Calendar: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  Up: 'M8 13V3M4 7l4-4 4 4',
  Down: 'M8 3v10M4 9l4 4 4-4',
  Download: 'M8 2.5v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
  Table: 'M2.5 3.5h11v9h-11ZM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  BarChartHorizontal: 'M2.5 2v12M2.5 4.5h10M2.5 8h6M2.5 11.5h8',
  OpenFile: 'M3.5 2h5.5l3.5 3.5V14h-9ZM9 2v3.5h3.5M8 12V7.8M6.2 9.4 8 7.6l1.8 1.8',
  CheckMark: 'm3 8.5 3.5 3.5L13 4.5',
  Back: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  Info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 7.2v4M8 4.8v.2',
  Unknown: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM6.3 6.2a1.7 1.7 0 1 1 2.5 1.5c-.6.4-.8.7-.8 1.3M8 11.2v.2',
  Warning: 'M8 2 1.8 13.5h12.4ZM8 6.5V10M8 11.8v.2',
  Blocked2: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM3.7 3.7l8.6 8.6',
  ErrorBadge: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  Completed: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM5 8.2l2.2 2.2L11 6'
};

/** Draws what the host has no icon for: Fluent keeps the first icon of a name. */
export function registerGuildhallIcons(): void {
  // Registering a name again is meant here, by several web parts on a page and beside the host's own icons.
  setIconOptions({ disableWarnings: true });
  registerIcons({
    icons: Object.fromEntries(Object.entries(drawings).map(([name, path]) => [name, <Drawing key={name} path={path} />]))
  });
}

const Drawing: React.FunctionComponent<{ readonly path: string }> = ({ path }) => (
  <svg width="1em" height="1em" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d={path} />
  </svg>
);
