import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { listedRoles, rolesForLeaders } from '../../domain/community/listedRoles';
import type { CommunityKey } from '../../domain/identity';
import { LiveMessage } from '../../ui/LiveMessage';
import { useTold } from '../../ui/useTold';
import { OpenRoleItem } from './OpenRoleItem';
import type { OpenRolesProps } from './openRolesProps';
import { strings } from './strings';

export interface CommunityOpenRolesProps extends OpenRolesProps {
  readonly community: CommunityKey;
  /** Whether those who lead look: they may sponsor it, though nobody asked. */
  readonly isForLeaders?: boolean;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, marginBlockStart: 24, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 }
}));

/** The open roles of one community. Nothing where none is. */
export const CommunityOpenRoles: React.FunctionComponent<CommunityOpenRolesProps> = ({ community, isForLeaders = false, ...props }) => {
  const { directory, hasLeft, refresh } = props;
  const styles = useStyles();
  const { now, told, onDone } = useTold(refresh);
  const listed = React.useMemo(
    () => directory.entries.filter(({ key }) => key === community).flatMap(entry => (isForLeaders ? rolesForLeaders(entry, hasLeft, now) : listedRoles([entry], hasLeft, now))),
    [directory, community, isForLeaders, hasLeft, now]
  );
  if (listed.length === 0) return null;
  return (
    <section className={styles.root} aria-label={strings.heading}>
      <LiveMessage message={told} />
      <Text block as="h3" variant="medium" className={styles.heading}>
        {strings.here}
      </Text>
      <ul className={styles.list}>
        {listed.map(each => (
          <li key={each.open.role}>
            <OpenRoleItem {...props} listed={each} now={now} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
};
