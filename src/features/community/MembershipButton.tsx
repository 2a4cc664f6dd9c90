import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { asksToJoin } from '../../ui/asksToJoin';
import { Button } from '../../ui/controls/Button';
import { onSingleClick } from '../../ui/onSingleClick';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { strings } from './strings';

export interface MembershipButtonProps {
  readonly entry: DirectoryEntry;
  readonly standing: Standing;
  readonly onJoin: () => void;
  /** Takes a join back at once. */
  readonly onUndo: () => void;
  readonly onLeave: () => void;
  readonly buttonRef: React.RefObject<HTMLElement>;
}

/** Join or ask, Undo, Leave or take back. One button that changes its word, so that focus stays; none where there is nothing to do. */
export const MembershipButton: React.FunctionComponent<MembershipButtonProps> = props => {
  const { entry, standing, buttonRef } = props;
  const { actor } = useSession();
  const { isMember, asked, underway } = standing;
  const isInside = isMember || asked !== undefined;
  const situation = { community: entry, isMember: isInside, now: Date.now() };
  if (!mayDo(isInside ? 'leave' : 'join', actor, situation)) return null;
  const { text, busyText, act } = wordsOf(props, asksToJoin(entry, actor.key));
  return (
    <Button
      kind={isInside ? 'default' : 'primary'}
      text={underway === undefined ? text : busyText}
      elementRef={buttonRef}
      onClick={onSingleClick(act, underway !== undefined)}
      aria-busy={underway !== undefined}
      disabled={underway !== undefined}
      allowDisabledFocus
    />
  );
};

interface Words {
  readonly text: string;
  readonly busyText: string;
  readonly act: () => void;
}

function wordsOf({ standing, onJoin, onUndo, onLeave }: MembershipButtonProps, isRequest: boolean): Words {
  const { isMember, asked, mayUndo, underway } = standing;
  if (asked !== undefined) return { text: strings.takeBack, busyText: strings.takingBack, act: onUndo };
  const busyText = underway === 'join' ? (isRequest ? strings.asking : strings.joining) : strings.leaving;
  if (!isMember) return { text: isRequest ? strings.ask : strings.join, busyText, act: onJoin };
  return mayUndo ? { text: strings.undo, busyText, act: onUndo } : { text: strings.leave, busyText, act: onLeave };
}
