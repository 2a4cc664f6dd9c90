import * as React from 'react';
import { strings } from './strings';

/** What to read out when the person joins or leaves while looking; nothing before. */
export function useMembershipMessage(title: string, isMember: boolean | undefined): string {
  const [message, setMessage] = React.useState('');
  const before = React.useRef(isMember);
  React.useEffect(() => {
    if (before.current !== undefined && isMember !== undefined && before.current !== isMember) {
      setMessage(isMember ? strings.nowMember(title) : strings.noMember(title));
    }
    before.current = isMember;
  }, [title, isMember]);
  return message;
}
