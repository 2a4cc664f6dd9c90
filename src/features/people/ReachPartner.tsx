import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { PersonKey } from '../../domain/identity';
import { chatLink, mailLink } from '../../domain/link/deepLink';
import { Skeleton } from '../../ui/controls/Skeleton';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSpace } from '../../ui/space';
import { useRead } from '../../ui/useRead';
import { strings } from './meetingStrings';

export interface ReachPartnerProps {
  readonly partner: PersonKey;
  readonly name: string;
}

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** How two who both said yes reach each other. */
export const ReachPartner: React.FunctionComponent<ReachPartnerProps> = ({ partner, name }) => {
  const { community } = useSpace();
  const styles = useStyles();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readAddresses([partner]), [partner]));
  if (loaded.state === 'loading') return <Skeleton width="40%" />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.addressWhat} onRetry={reload} />;
  const address = loaded.value.get(partner);
  if (address === undefined || address === '') return <Text>{strings.noAddress(name)}</Text>;
  const { title } = community.charter;
  const message = strings.message(name, title);
  return (
    <>
      <Text>{strings.both(name)}</Text>
      <div className={styles.buttons}>
        <Button kind="primary" href={chatLink([address], message)} target="_blank" rel="noreferrer" text={strings.chat} />
        <Button href={mailLink([address], strings.subject(title), message)} text={strings.mail} />
      </div>
    </>
  );
};
