import * as React from 'react';
import { DefaultButton } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
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

/** Join, Undo or Leave. One button that changes its word, so that focus stays; none where there is nothing to do. */
export const MembershipButton: React.FunctionComponent<MembershipButtonProps> = props => {
  const { entry, standing, onJoin, onUndo, onLeave, buttonRef } = props;
  const { actor } = useSession();
  const { isMember, mayUndo, underway } = standing;
  const situation = { community: entry, isMember, now: Date.now() };
  if (!mayDo(isMember ? 'leave' : 'join', actor, situation)) return null;
  const [text, act] = !isMember ? [strings.join, onJoin] : mayUndo ? [strings.undo, onUndo] : [strings.leave, onLeave];
  const busyText = underway === 'join' ? strings.joining : strings.leaving;
  return (
    <DefaultButton
      primary={!isMember}
      text={underway === undefined ? text : busyText}
      elementRef={buttonRef}
      onClick={onSingleClick(act, underway !== undefined)}
      aria-busy={underway !== undefined}
      disabled={underway !== undefined}
      allowDisabledFocus
    />
  );
};
