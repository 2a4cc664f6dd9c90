import * as React from 'react';
import { Text } from '@fluentui/react';
import type { PersonKey } from '../../domain/identity';
import { ReachPeople } from '../../ui/ReachPeople';
import { useSpace } from '../../ui/space';
import { strings } from './meetingStrings';

export interface ReachPartnerProps {
  readonly partner: PersonKey;
  readonly name: string;
}

/** How two who both said yes reach each other. */
export const ReachPartner: React.FunctionComponent<ReachPartnerProps> = ({ partner, name }) => {
  const { title } = useSpace().community.charter;
  const words = { chat: strings.chat, mail: strings.mail, addresses: strings.addressWhat, noAddress: strings.noAddress(name) };
  return (
    <ReachPeople people={[partner]} subject={strings.subject(title)} message={strings.message(name, title)} words={words}>
      <Text>{strings.both(name)}</Text>
    </ReachPeople>
  );
};
