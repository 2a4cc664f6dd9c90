import type * as React from 'react';

/**
 * A click handler for a button whose word changes: the second half of a double click on Join must not land on Undo.
 * Does nothing while the button is busy.
 */
export function onSingleClick(act: () => void, isBusy: boolean): (event: React.MouseEvent<unknown>) => void {
  return event => {
    if (event.detail <= 1 && !isBusy) act();
  };
}
