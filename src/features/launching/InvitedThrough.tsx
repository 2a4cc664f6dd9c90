import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface InvitedThroughProps {
  readonly entry: Pick<DirectoryEntry, 'invited'>;
}

const useStyles = makeStyles({ heading: { margin: 0, fontWeight: 600 } });

/** For those who keep it: through whose invitations people came, by name, as nobody is ranked. */
export const InvitedThrough: React.FunctionComponent<InvitedThroughProps> = ({ entry: { invited = [] } }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const nameOf = usePeopleNames(invited.map(({ by }) => by));
  if (invited.length === 0) return null;
  const lines = invited.map(({ by, people }) => ({ name: nameOf(by), people })).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <div>
      <Text block as="h4" variant="mediumPlus" className={styles.heading}>
        {strings.through}
      </Text>
      <Text>{new Intl.ListFormat(locale).format(lines.map(({ name, people }) => strings.throughOne(name, people)))}</Text>
    </div>
  );
};
