import * as React from 'react';
import { makeStyles, Persona, PersonaSize, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import type { Introduction } from '../../domain/people/introductions';
import { EntryActions } from '../../ui/EntryActions';
import { IntroductionForm } from './IntroductionForm';
import { strings } from './strings';

export interface PersonItemProps {
  readonly name: string;
  readonly introduction: Entry<Introduction> | undefined;
  /** A quiet line below the name. */
  readonly note?: string;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', gap: 12, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: 2, flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  text: { whiteSpace: 'pre-line' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Somebody, with the two lines in which they introduce themselves. */
export const PersonItem: React.FunctionComponent<PersonItemProps> = ({ name, introduction, note, onDone }) => {
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  return (
    <div className={styles.root}>
      {/* Fluent draws the coin in a colour of its own for white letters, in dark themes too. */}
      <Persona text={name} size={PersonaSize.size32} hidePersonaDetails initialsTextColor="white" aria-hidden />
      <div className={styles.words}>
        <Text className={styles.name}>{name}</Text>
        {introduction !== undefined && isCorrecting && <IntroductionForm entry={introduction} onDone={onDone} onClose={() => setIsCorrecting(false)} />}
        {introduction !== undefined && !isCorrecting && (
          <Text dir="auto" className={styles.text}>
            {introduction.says.text}
          </Text>
        )}
        {introduction === undefined && <Text className={styles.quiet}>{strings.noWords}</Text>}
        {note !== undefined && (
          <Text variant="small" className={styles.quiet}>
            {note}
          </Text>
        )}
        {introduction !== undefined && (
          <EntryActions entry={introduction} title={strings.introductionOf(name)} onCorrect={() => setIsCorrecting(true)} isCorrecting={isCorrecting} onDone={onDone} />
        )}
      </div>
    </div>
  );
};
