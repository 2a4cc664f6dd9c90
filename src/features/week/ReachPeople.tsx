import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { PersonKey } from '../../domain/identity';
import { chatLink, mailLink } from '../../domain/link/deepLink';
import { Button } from '../../ui/controls/Button';
import { Skeleton } from '../../ui/controls/Skeleton';
import { FailureMessage } from '../../ui/FailureMessage';
import { useRead } from '../../ui/useRead';
import { strings } from './strings';

export interface ReachPeopleProps {
  readonly people: readonly PersonKey[];
  readonly subject: string;
  readonly message: string;
  /** What it is about, for those who do not see the card. */
  readonly about: string;
}

/** A chat or a mail with people, in words that can be changed and are not sent yet. */
export const ReachPeople: React.FunctionComponent<ReachPeopleProps> = ({ people, subject, message, about }) => {
  const list = people.join();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readAddresses(list.split(',') as PersonKey[]), [list]));
  if (loaded.state === 'loading') return <Skeleton width="40%" />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.write.addresses} onRetry={reload} />;
  const addresses = [...loaded.value.values()].filter(address => address !== '');
  if (addresses.length === 0) return <Text>{strings.write.noAddress}</Text>;
  const nameOf = (answer: string): string => strings.answerTo({ answer, title: about });
  return (
    <>
      <Button kind="primary" href={chatLink(addresses, message)} target="_blank" rel="noreferrer" text={strings.write.chat} ariaLabel={nameOf(strings.write.chat)} />
      <Button href={mailLink(addresses, subject, message)} text={strings.write.mail} ariaLabel={nameOf(strings.write.mail)} />
    </>
  );
};
