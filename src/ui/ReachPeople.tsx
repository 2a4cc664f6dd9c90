import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../data/guildhall';
import type { PersonKey } from '../domain/identity';
import { chatLink, mailLink } from '../domain/link/deepLink';
import { Button } from './controls/Button';
import { Skeleton } from './controls/Skeleton';
import { FailureMessage } from './FailureMessage';
import { useRead } from './useRead';

export interface ReachPeopleProps {
  readonly people: readonly PersonKey[];
  readonly subject: string;
  readonly message: string;
  readonly words: {
    readonly chat: string;
    readonly mail: string;
    /** What could not be read, as a noun phrase. */
    readonly addresses: string;
    /** Said where SharePoint knows no address of anybody. */
    readonly noAddress: string;
  };
  /** The name of a button for those who do not see what it is about; its text where absent. */
  readonly nameOf?: (button: string) => string;
  /** Said above the buttons, where there are any. */
  readonly children?: React.ReactNode;
}

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** A chat or a mail with people, in words that can be changed and are not sent yet. */
export const ReachPeople: React.FunctionComponent<ReachPeopleProps> = ({ people, subject, message, words, nameOf = text => text, children }) => {
  const styles = useStyles();
  const list = people.join();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readAddresses(list.split(',') as PersonKey[]), [list]));
  if (loaded.state === 'loading') return <Skeleton width="40%" />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={words.addresses} onRetry={reload} />;
  const addresses = [...loaded.value.values()].filter(address => address !== '');
  if (addresses.length === 0) return <Text>{words.noAddress}</Text>;
  return (
    <>
      {children}
      <div className={styles.buttons}>
        <Button kind="primary" href={chatLink(addresses, message)} target="_blank" rel="noreferrer" text={words.chat} ariaLabel={nameOf(words.chat)} />
        <Button href={mailLink(addresses, subject, message)} text={words.mail} ariaLabel={nameOf(words.mail)} />
      </div>
    </>
  );
};
