import * as React from 'react';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

/** Lets go of a chosen file; it stays where it lies. */
export const DiscardButton: React.FunctionComponent<{ readonly disabled?: boolean; readonly onDiscard: () => void }> = ({ disabled = false, onDiscard }) => (
  <div>
    <Button text={strings.discard} disabled={disabled} allowDisabledFocus onClick={onDiscard} />
  </div>
);
