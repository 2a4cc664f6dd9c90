import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { chatLink, mailLink } from '../../domain/link/deepLink';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { useRead } from '../../ui/useRead';
import { strings } from './invitingStrings';

export interface InvitationLinksProps {
  readonly to: readonly NamedPerson[];
  readonly subject: string;
  readonly text: string;
}

const useStyles = makeStyles(({ semanticColors }) => ({ quiet: { color: semanticColors.bodySubtext } }));

/** The invitation in a mail or a Teams chat with the people chosen, not sent yet. */
export const InvitationLinks: React.FunctionComponent<InvitationLinksProps> = ({ to, subject, text }) => {
  const styles = useStyles();
  const list = to.map(({ key }) => key).join();
  const { loaded, reload } = useRead(
    React.useCallback(async (guildhall: Guildhall) => (list === '' ? nobody : guildhall.readAddresses(list.split(',') as PersonKey[])), [list])
  );
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.addressesWhat} onRetry={reload} />;
  const addresses = loaded.state === 'ready' ? [...loaded.value.values()] : [];
  return (
    <>
      <Button href={mailLink(addresses, subject, text)} text={strings.mail} />
      {addresses.length > 0 ? (
        <Button href={chatLink(addresses, text)} target="_blank" rel="noreferrer" text={strings.chat} />
      ) : (
        <Text variant="small" className={styles.quiet}>
          {strings.chatNeedsPeople}
        </Text>
      )}
    </>
  );
};

const nobody: Awaited<ReturnType<Guildhall['readAddresses']>> = new Map();
