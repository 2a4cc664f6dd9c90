import * as React from 'react';
import type { ReportChoices } from '../../domain/link/reportChoices';
import { choicesText, readChoices } from '../../domain/link/reportChoices';
import { KeptChoices } from './KeptChoices';

export interface KeptChoicesOfPart {
  /** What was chosen when the part came: what it begins with. */
  readonly first: ReportChoices;
  /** Keeps what is chosen now, beside what other parts have chosen; where it depends on that, as a function of it. */
  readonly keep: (chosen: ReportChoices | ((known: ReportChoices) => ReportChoices)) => void;
}

/** For a part that lets somebody choose: a link keeps it. The part has it as its own, so that nothing else is drawn anew for it. */
export function useKeptChoices(): KeptChoicesOfPart {
  const kept = React.useContext(KeptChoices);
  const [first] = React.useState(() => readChoices(kept?.read() ?? ''));
  const keep = React.useCallback<KeptChoicesOfPart['keep']>(
    chosen => {
      const known = readChoices(kept?.read() ?? '');
      kept?.keep(choicesText({ ...known, ...(typeof chosen === 'function' ? chosen(known) : chosen) }));
    },
    [kept]
  );
  return { first, keep };
}
