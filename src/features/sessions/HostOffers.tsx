import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import { hostOffers } from '../../domain/session/hostOffers';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { RichText } from '../../ui/RichText';
import { useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';
import type { Sessions } from './useSessions';

export interface HostOffersProps {
  readonly may: Sessions;
  /** Plans a session that this person hosts. */
  readonly onPlan: (host: NamedPerson) => void;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, padding: 12, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt, minWidth: 0 },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  words: { display: 'flex', flexDirection: 'column', gap: 4, flex: '1 1 240px', minWidth: 0 },
  name: { fontWeight: 600 }
}));

/** Who offered to host: seen by those who plan, until a session is planned with them. Nothing where nobody did. */
export const HostOffers: React.FunctionComponent<HostOffersProps> = ({ may, onPlan, onDone }) => {
  const { contributions, hidden, community } = useSpace();
  const styles = useStyles();
  const offers = hostOffers(contributions, hidden, may.sessions, { hosts: community.hosts ?? [], now: may.now }).filter(({ isHidden }) => !isHidden);
  const nameOf = usePeopleNames(offers.map(({ author }) => author));
  if (offers.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={strings.offers}>
      <Text block as="h3" className={styles.heading}>
        {strings.offers}
      </Text>
      <ul className={styles.list}>
        {offers.map(offer => {
          const host = { key: offer.author, name: nameOf(offer.author) };
          return (
            <li key={offer.id} className={styles.row}>
              <div className={styles.words}>
                <Text className={styles.name}>{strings.offeredBy(host.name)}</Text>
                <RichText text={offer.says.text} />
              </div>
              <Button text={strings.planWith} ariaLabel={strings.planWithName(host.name)} onClick={() => onPlan(host)} />
              <EntryActions entry={offer} title={offer.says.text} onDone={onDone} />
            </li>
          );
        })}
      </ul>
    </div>
  );
};
