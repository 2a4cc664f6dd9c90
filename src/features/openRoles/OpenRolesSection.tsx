import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { listedRoles } from '../../domain/community/listedRoles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { OpenRoleItem } from './OpenRoleItem';
import type { OpenRolesProps } from './openRolesProps';
import { strings } from './strings';
import { useTold } from '../../ui/useTold';

export interface OpenRolesSectionProps extends OpenRolesProps {
  readonly onOpen: (community: CommunityKey) => void;
  /** Of which communities roles are listed, where not of all; the same function as long as it says the same. */
  readonly isListed?: (entry: DirectoryEntry) => boolean;
}

const everyOne = (): boolean => true;

/** Roles drawn at first, and added with every “Show more”. */
const pageSize = 10;

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  toggle: { marginInlineStart: -4 },
  body: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, marginBlockEnd: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  about: { color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 16 }
}));

/** The open roles of all communities, folded away under one quiet line. Nothing where none is open. */
export const OpenRolesSection: React.FunctionComponent<OpenRolesSectionProps> = props => {
  const { directory, hasLeft, refresh, onOpen, isListed = everyOne } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  const [shown, setShown] = React.useState(pageSize);
  const { now, told, onDone } = useTold(refresh);
  const listed = React.useMemo(() => listedRoles(directory.entries.filter(isListed), hasLeft, now), [directory, hasLeft, now, isListed]);
  if (listed.length === 0) return null;
  const left = listed.length - shown;
  return (
    <section aria-label={strings.heading}>
      <LiveMessage message={told} />
      <Button
        kind="action"
        className={styles.toggle}
        text={strings.count(listed.length)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div className={styles.body}>
          <Text className={styles.about}>{strings.about}</Text>
          <ul className={styles.list}>
            {listed.slice(0, shown).map(each => (
              <li key={`${each.entry.key} ${each.open.role}`}>
                <OpenRoleItem {...props} listed={each} now={now} onDone={onDone} onOpen={onOpen} />
              </li>
            ))}
          </ul>
          {left > 0 && (
            <div>
              <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />
            </div>
          )}
        </div>
      )}
    </section>
  );
};
