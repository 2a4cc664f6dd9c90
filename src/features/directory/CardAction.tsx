import * as React from 'react';
import { Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { asksToJoin } from '../../ui/asksToJoin';
import { Button } from '../../ui/controls/Button';
import { onSingleClick } from '../../ui/onSingleClick';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { strings } from './strings';
import { useCardActionStyles } from './useCardActionStyles';

export interface CardActionProps {
  readonly entry: DirectoryEntry;
  /** Undefined where SharePoint has not told: the community can be opened, joining waits. */
  readonly standing: Standing | undefined;
  readonly onJoin: () => void;
  readonly onUndo: () => void;
  readonly onOpen: () => void;
  /** The same community stands in the list as well: its buttons there have the plain names. */
  readonly isSuggestion?: boolean;
}

interface Action {
  readonly text: string;
  /** The text with the community's title, for people who hear a list of buttons. */
  readonly name: string;
  readonly do: () => void;
  readonly isBusy?: boolean;
  readonly invites?: boolean;
}

function actionOf({ entry, standing, onJoin, onUndo, onOpen }: CardActionProps, isRequest: boolean): Action {
  const { title } = entry.charter;
  if (standing?.underway === 'join') return { text: strings.joining, name: strings.joining, do: onJoin, isBusy: true };
  if (standing?.underway === 'leave') return { text: strings.undoing, name: strings.undoing, do: onUndo, isBusy: true };
  if (hasEnded(entry.state)) return { text: strings.lookInside, name: strings.lookInsideTitle(title), do: onOpen };
  if (standing?.mayUndo === true) return { text: strings.undo, name: undoName(standing, title), do: onUndo };
  if (standing === undefined || standing.isMember || standing.asked !== undefined) return { text: strings.open, name: strings.openTitle(title), do: onOpen };
  if (isRequest) return { text: strings.ask, name: strings.askTitle(title), do: onJoin, invites: true };
  return { text: strings.join, name: strings.joinTitle(title), do: onJoin, invites: true };
}

function undoName({ asked }: Standing, title: string): string {
  return asked === undefined ? strings.undoTitle(title) : strings.undoAskTitle(title);
}

/** The one button of a card. It stays the same button while its word changes, so that focus is never lost. */
export const CardAction: React.FunctionComponent<CardActionProps> = props => {
  const { standing } = props;
  const styles = useCardActionStyles();
  const action = actionOf(props, asksToJoin(props.entry, useSession().actor.key));
  return (
    <span className={styles.root}>
      {standing?.mayUndo === true && (
        <Text variant="small" className={styles.joined}>
          {standing.asked === undefined ? strings.joined : strings.asked}
        </Text>
      )}
      <Button
        text={action.text}
        ariaLabel={props.isSuggestion === true ? strings.suggestedTitle(action.name) : action.name}
        aria-busy={action.isBusy}
        onClick={onSingleClick(action.do, action.isBusy === true)}
        disabled={action.isBusy}
        allowDisabledFocus
        className={action.invites === true ? styles.invites : undefined}
      />
    </span>
  );
};
