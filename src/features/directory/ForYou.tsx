import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Suggestion } from '../../domain/directory/suggestions';
import type { CommunityKey } from '../../domain/identity';
import type { Department } from '../../domain/organisation/organisation';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { MembershipFailure } from '../../ui/MembershipFailure';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { CardAction } from './CardAction';
import { reasonInWords } from './reasonInWords';
import { strings } from './strings';
import type { Standings } from './useStandings';

export interface ForYouProps {
  readonly suggestions: readonly Suggestion[];
  readonly standings: Standings;
  readonly units: readonly BusinessUnit[];
  readonly departments: readonly Department[];
  readonly onOpen: (community: CommunityKey) => void;
  readonly onSetAside: (suggestion: Suggestion) => void;
}

const useStyles = makeStyles(({ effects, isInverted, palette, semanticColors }) => ({
  root: { padding: 16, marginBlock: 12, borderRadius: effects.roundedCorner6, background: isInverted ? palette.neutralLighterAlt : palette.themeLighterAlt },
  heading: { margin: '0 0 8px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  item: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  words: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 600, textAlign: 'start' },
  reason: { color: semanticColors.bodySubtext },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center', marginInlineStart: 'auto' }
}));

/** A few communities for the person at the screen, each with the reason in words, each of which can be sent away. */
export const ForYou: React.FunctionComponent<ForYouProps> = props => {
  const { suggestions } = props;
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('for-you'));
  const root = useFocusAfterSettingAside(suggestions.length);
  return (
    <section ref={root} tabIndex={-1} aria-labelledby={headingId} className={suggestions.length === 0 ? undefined : styles.root}>
      {suggestions.length > 0 && (
        <>
          <Text as="h2" id={headingId} variant="mediumPlus" block className={styles.heading}>
            {strings.forYou}
          </Text>
          <ul className={styles.list}>
            {suggestions.map(suggestion => (
              <li key={suggestion.entry.key} className={styles.item}>
                <SuggestionLine {...props} suggestion={suggestion} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const SuggestionLine: React.FunctionComponent<ForYouProps & { readonly suggestion: Suggestion }> = ({ suggestion, standings, units, departments, onOpen, onSetAside }) => {
  const styles = useStyles();
  const { entry, reason } = suggestion;
  const { title } = entry.charter;
  const standing = standings.standingOf(entry.key);
  const isOutside = standing !== undefined && !standing.isMember && standing.asked === undefined && standing.underway === undefined;
  const join = (): void => standings.join(entry.key);
  const undo = (): void => standings.leave(entry.key);
  return (
    <>
      <TypeGlyph type={entry.type} size={32} />
      <div className={styles.words}>
        <Link className={styles.title} onClick={() => onOpen(entry.key)}>
          {title}
        </Link>
        <Text block variant="small" className={styles.reason}>
          {reasonInWords(reason, units, departments)}
        </Text>
      </div>
      <span className={styles.actions}>
        {isOutside && <Button kind="action" text={strings.notForMe} ariaLabel={strings.notForMeTitle(title)} onClick={() => onSetAside(suggestion)} />}
        <CardAction entry={entry} standing={standing} isSuggestion onJoin={join} onUndo={undo} onOpen={() => onOpen(entry.key)} />
      </span>
      {standing?.failed !== undefined && <MembershipFailure failed={standing.failed} what={title} onJoin={join} onLeave={undo} />}
    </>
  );
};

/** What was sent away takes its button along: the focus goes to what is left, or to where it was. */
function useFocusAfterSettingAside(count: number): React.RefObject<HTMLElement> {
  const root = React.useRef<HTMLElement>(null);
  const before = React.useRef(count);
  React.useEffect(() => {
    if (count < before.current) (root.current?.querySelector<HTMLElement>('a, button') ?? root.current)?.focus();
    before.current = count;
  }, [count]);
  return root;
}
