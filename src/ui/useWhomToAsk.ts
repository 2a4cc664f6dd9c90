import * as React from 'react';
import { useSession } from './session';
import { useLoad } from './useLoad';

const namelessOwner = 'an owner of this site';

/**
 * Whom to ask for what only administrators can do: “Ana R., Ines K., or Tom B.”. Where SharePoint does not tell this
 * person who they are, “an owner of this site”. Undefined while asking.
 */
export function useWhomToAsk(): string | undefined {
  const { guildhall, locale } = useSession();
  const { loaded } = useLoad(React.useCallback(() => guildhall.readAdministrators(), [guildhall]));
  if (loaded.state === 'loading') return undefined;
  const names = loaded.state === 'ready' ? loaded.value.map(person => person.name) : [];
  return names.length === 0 ? namelessOwner : new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
