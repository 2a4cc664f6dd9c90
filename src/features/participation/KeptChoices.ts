import * as React from 'react';

/** Where what is chosen within the reports is kept, as `choicesText` says it. */
export interface Keeper {
  readonly read: () => string | undefined;
  readonly keep: (choices: string) => void;
}

/** Who keeps it around a part; undefined where nobody does, and each part keeps its own. The same while somebody is on the screen. */
export const KeptChoices = React.createContext<Keeper | undefined>(undefined);
