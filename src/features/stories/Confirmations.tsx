import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { GivenConfirmation, ToldStory } from '../../domain/story/confirmedStories';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { formatDay } from '../../ui/format';
import { Mentioned } from '../../ui/Mentioned';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { ConfirmForm } from './ConfirmForm';
import { strings } from './strings';

export interface ConfirmationsProps {
  readonly story: ToldStory;
  readonly names: PeopleNames;
  readonly onDone: (told: string) => void;
}

/** Confirmations drawn at first. */
const first = 3;

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, paddingInlineStart: 12, borderInlineStart: `2px solid ${palette.neutralLight}` },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  item: { display: 'flex', gap: 8, alignItems: 'baseline', minWidth: 0, overflowWrap: 'anywhere' },
  tick: { color: palette.themePrimary, flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: 2, flex: '1 1 auto', minWidth: 0 },
  quiet: { color: semanticColors.bodySubtext },
  button: { minHeight: 32, marginInlineStart: -4 }
}));

/** Who confirmed a story in which words, and the way to confirm it for those whose story it is not. */
export const Confirmations: React.FunctionComponent<ConfirmationsProps> = ({ story, names, onDone }) => {
  const { actor } = useSession();
  const { isMember, isKeeper } = useSpace();
  const styles = useStyles();
  const [isAll, setIsAll] = React.useState(false);
  const [isWriting, setIsWriting] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isWriting);
  const { confirmations, author } = story;
  const mayConfirm = (isMember || isKeeper) && author !== actor.key && !confirmations.some(each => each.author === actor.key);
  const listed = isAll ? confirmations : confirmations.slice(0, first);
  return (
    <div className={styles.root}>
      {confirmations.length === 0 && (
        <Text variant="small" className={styles.quiet}>
          {strings.notConfirmed}
        </Text>
      )}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map(each => (
            <Given key={each.id} confirmation={each} names={names} onDone={onDone} />
          ))}
        </ul>
      )}
      {listed.length < confirmations.length && (
        <div>
          <Button kind="action" className={styles.button} text={strings.allConfirmations(confirmations.length)} onClick={() => setIsAll(true)} />
        </div>
      )}
      {mayConfirm && !isWriting && (
        <div>
          <Button kind="action" className={styles.button} elementRef={button} iconName="Accept" text={strings.confirm} ariaLabel={strings.confirmFor(names(author))} onClick={() => setIsWriting(true)} />
        </div>
      )}
      {mayConfirm && isWriting && <ConfirmForm story={story.id} name={names(author)} onDone={onDone} onClose={() => setIsWriting(false)} />}
    </div>
  );
};

interface GivenProps {
  readonly confirmation: GivenConfirmation;
  readonly names: PeopleNames;
  readonly onDone: (told: string) => void;
}

const Given: React.FunctionComponent<GivenProps> = ({ confirmation, names, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const name = names(confirmation.author);
  return (
    <li className={styles.item}>
      <FontIcon iconName="Accept" className={styles.tick} />
      <div className={styles.words}>
        <Text>{confirmation.says.text}</Text>
        <Mentioned by={confirmation} names={names} />
        <Text variant="small" className={styles.quiet}>
          {strings.confirmedBy(name, formatDay(confirmation.at, locale))}
        </Text>
        {confirmation.isOfEarlierWords && (
          <Text variant="small" className={styles.quiet}>
            {strings.earlierWords}
          </Text>
        )}
        <EntryActions entry={confirmation} title={strings.confirmationTitle(name)} onDone={onDone} />
      </div>
    </li>
  );
};
