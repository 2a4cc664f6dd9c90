import * as React from 'react';
import type { Standing } from '../../ui/standing';
import { strings } from './strings';

/** What to read out when the person joins, asks to, or leaves while looking; nothing before. */
export function useMembershipMessage(title: string, standing: Standing | undefined): string {
  const [message, setMessage] = React.useState('');
  const place = standing && placeOf(standing);
  const before = React.useRef(place);
  React.useEffect(() => {
    const was = before.current;
    if (was !== undefined && place !== undefined && was !== place) setMessage(told(title, was, place));
    before.current = place;
  }, [title, place]);
  return message;
}

type Place = 'in' | 'asked' | 'out';

function placeOf({ isMember, asked }: Standing): Place {
  if (isMember) return 'in';
  return asked === undefined ? 'out' : 'asked';
}

function told(title: string, was: Place, place: Place): string {
  if (place === 'in') return strings.nowMember(title);
  if (place === 'asked') return strings.nowAsked(title);
  return was === 'asked' ? strings.noLongerAsks(title) : strings.noMember(title);
}
