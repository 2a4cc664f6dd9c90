import * as React from 'react';
import type { Imported } from '../../data/guildhall';
import { Notice } from '../../ui/controls/Notice';
import { strings } from './strings';

/** What came of an import. */
export const BroughtNotice: React.FunctionComponent<{ readonly imported: Imported }> = ({ imported: { added, there, problems, takesDates } }) => (
  <>
    <Notice kind="success" role="status">
      {strings.done(added, there, problems.length)}
    </Notice>
    {!takesDates && <Notice>{strings.stamps}</Notice>}
  </>
);
