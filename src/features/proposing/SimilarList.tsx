import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Standing } from '../../ui/standing';
import type { SimilarOne } from './similarOnes';
import { SimilarItem } from './SimilarItem';
import { strings } from './strings';
import type { Supports } from './useSupports';

export interface SimilarListProps {
  readonly similar: readonly SimilarOne[];
  readonly standingOf: (community: CommunityKey) => Standing | undefined;
  readonly supports: Supports;
  readonly onJoin: (community: CommunityKey) => void;
  readonly onOpen: (community: CommunityKey) => void;
  readonly onOpenProposal: (proposal: Proposal) => void;
  readonly onRevive: (entry: DirectoryEntry) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  hint: { color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: '12px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: 16 }
}));

/** What is close to the one being named, each with what is as easy as going on: join it, support it, revive it. */
export const SimilarList: React.FunctionComponent<SimilarListProps> = props => {
  const { similar } = props;
  const styles = useStyles();
  return (
    <>
      {similar.length > 0 && (
        <section className={styles.root} aria-label={strings.similar.heading}>
          <Text block as="h4" variant="medium" className={styles.heading}>
            {strings.similar.heading}
          </Text>
          <Text variant="small" className={styles.hint}>
            {strings.similar.hint}
          </Text>
          <ul className={styles.list}>
            {similar.map(one => (
              <li key={one.key}>
                <SimilarItem {...props} one={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
