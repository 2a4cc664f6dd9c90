import * as React from 'react';
import type { ITextField } from '@fluentui/react';

/** A ref for the first field of a form: it has the focus when the form opens. */
export function useFocusAtStart(): React.RefObject<ITextField> {
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => field.current?.focus(), []);
  return field;
}
