import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { SpaceLog } from '../data/guildhall';
import type { Entry } from '../domain/contribution/entry';
import { withdrawal } from '../domain/contribution/entry';
import { hiding } from '../domain/contribution/hidden';
import { ActFailure } from './ActFailure';
import type { MenuItem } from './controls/Menu';
import { MenuButton } from './controls/MenuButton';
import { entryWords } from './entryWords';
import { InlineQuestion } from './InlineQuestion';
import { lazyPart } from './lazyPart';
import { useSession } from './session';
import { useAddEntry, useSpace } from './space';
import { useReturnFocus } from './useReturnFocus';

const HideForm = lazyPart(async () => (await import('./HideForm')).HideForm);

export interface EntryActionsProps {
  readonly entry: Pick<Entry<unknown>, 'id' | 'author' | 'isHidden'>;
  /** What the entry is called, so that its buttons tell themselves apart. */
  readonly title: string;
  /** The log it is in; only contributions can be hidden. */
  readonly log?: SpaceLog;
  /** Opens the form in which its author corrects it; absent where it cannot be corrected. */
  readonly onCorrect?: () => void;
  /** While the section shows that form: the menu is away, and has the focus again afterwards. */
  readonly isCorrecting?: boolean;
  /** Told what happened, once every section shows it: to read out. What was taken back is gone by then. */
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0, selectors: { ':empty': { display: 'none' } } },
  line: { display: 'flex', gap: 8, alignItems: 'center', justifyContent: 'flex-end', selectors: { ':empty': { display: 'none' } } },
  hidden: { display: 'flex', gap: 8, alignItems: 'center', marginInlineEnd: 'auto', color: semanticColors.bodySubtext },
  more: { color: semanticColors.bodySubtext }
}));

type Step = 'takeBack' | 'hide';

/**
 * The quiet menu of an entry: its author corrects it and takes it back, keepers hide it and show it again. Says that an
 * entry is hidden, too. Nothing for anybody else.
 */
export const EntryActions: React.FunctionComponent<EntryActionsProps> = props => {
  const { entry, title, log = 'contributions', onCorrect, isCorrecting = false, onDone } = props;
  const styles = useStyles();
  const [step, setStep] = React.useState<Step>();
  const button = useReturnFocus<HTMLButtonElement>(step !== undefined || isCorrecting);
  const close = (): void => setStep(undefined);
  const takeBack = useAddEntry(log, () => withdrawal(entry.id), () => onDone(entryWords.takenBack));
  const show = useAddEntry('acts', () => hiding(entry.id, false, ''), () => onDone(entryWords.shownAgain));
  const { items, choose } = useItems(props, { takeBack: () => setStep('takeBack'), hide: () => setStep('hide'), show: () => show.start(), correct: () => onCorrect?.() });
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {entry.isHidden && (
          <Text variant="small" className={styles.hidden}>
            <FontIcon iconName="Hide3" />
            {entryWords.isHidden}
          </Text>
        )}
        {step === undefined && !isCorrecting && items.length > 0 && (
          <MenuButton
            kind="icon"
            className={styles.more}
            elementRef={button}
            iconName="More"
            ariaLabel={entryWords.more(title)}
            title={entryWords.more(title)}
            disabled={show.isBusy}
            allowDisabledFocus
            items={items}
            onDismissed={choose}
          />
        )}
      </div>
      {step === 'takeBack' && (
        <InlineQuestion
          question={entryWords.takeBackQuestion(title)}
          stay={entryWords.keep}
          go={entryWords.takeBack}
          onStay={close}
          onGo={() => takeBack.start()}
          isBusy={takeBack.isBusy}
        />
      )}
      {step === 'hide' && <HideForm row={entry.id} title={title} onDone={onDone} onClose={close} />}
      <ActFailure act={takeBack} what={entryWords.takingBack} />
      <ActFailure act={show} what={entryWords.showWhat} />
    </div>
  );
};

/**
 * What the person at the screen may do with the entry. What was chosen happens once the menu is gone and has given the focus
 * back, so that it cannot take it away again.
 */
function useItems(props: EntryActionsProps, handle: Readonly<Record<Step | 'show' | 'correct', () => void>>): { readonly items: readonly MenuItem[]; readonly choose: () => void } {
  const { entry, log = 'contributions', onCorrect } = props;
  const { actor } = useSession();
  const { isKeeper } = useSpace();
  const chosen = React.useRef<() => void>();
  const item = (key: keyof typeof handle, text: string, iconName: string): MenuItem => ({ key, text, iconName, onChoose: () => void (chosen.current = handle[key]) });
  const isOwn = entry.author === actor.key;
  const mayHide = isKeeper && log === 'contributions';
  const items = [
    ...(isOwn && onCorrect !== undefined ? [item('correct', entryWords.correct, 'Edit')] : []),
    ...(isOwn ? [item('takeBack', entryWords.takeBack, 'Undo')] : []),
    ...(mayHide && !entry.isHidden ? [item('hide', entryWords.hide, 'Hide3')] : []),
    ...(mayHide && entry.isHidden ? [item('show', entryWords.showAgain, 'RedEye')] : [])
  ];
  const choose = (): void => {
    const act = chosen.current;
    chosen.current = undefined;
    act?.();
  };
  return { items, choose };
}
