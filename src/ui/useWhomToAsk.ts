import type { Guildhall } from '../data/guildhall';
import { everyday } from '../words/everyday';
import { useSession } from './session';
import { useRead } from './useRead';

const readAdministrators = (guildhall: Guildhall): ReturnType<Guildhall['readAdministrators']> => guildhall.readAdministrators();

/**
 * Whom to ask for what only administrators can do: “Ana R., Ines K., or Tom B.”. Where SharePoint does not tell this
 * person who they are, “an owner of this site”. Undefined while asking.
 */
export function useWhomToAsk(): string | undefined {
  const { locale } = useSession();
  const { loaded } = useRead(readAdministrators);
  if (loaded.state === 'loading') return undefined;
  const names = loaded.state === 'ready' ? loaded.value.map(person => person.name) : [];
  return names.length === 0 ? everyday.ui.anOwner : new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
