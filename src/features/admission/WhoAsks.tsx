import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { PersonKey } from '../../domain/identity';
import { LiveMessage } from '../../ui/LiveMessage';
import { Panel } from '../../ui/Panel';
import { useActs } from '../../ui/useActs';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { RequestRow } from './RequestRow';
import { strings } from './strings';
import type { Request } from './askingNow';
import { whoAsks } from './askingNow';

export interface WhoAsksProps {
  readonly entry: DirectoryEntry;
  /** Whether to say so where nobody waits; otherwise there is nothing then. */
  readonly saysNobody?: boolean;
  /** Resolves once the entry shows what was answered. */
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** For those who keep a community on request: who asks to join, and one click to answer. */
export const WhoAsks: React.FunctionComponent<WhoAsksProps> = ({ entry, saysNobody = false, onChanged }) => {
  const styles = useStyles();
  const [answered, setAnswered] = React.useState<ReadonlyMap<PersonKey, Request>>(new Map());
  const [message, setMessage] = React.useState('');
  const requests = whoAsks(entry, answered);
  const nameOf = usePeopleNames(requests.map(({ person }) => person));
  const acts = useActs(entry.key, async (_name, act) => {
    if (act.kind !== 'admission') return;
    const { person, isAdmitted } = act;
    const request = requests.find(each => each.person === person);
    if (request !== undefined && isAdmitted) setAnswered(before => new Map(before).set(person, request));
    await onChanged();
    setMessage((isAdmitted ? strings.toldIn : strings.toldNot)(nameOf(person)));
  });
  if (requests.length === 0 && !(saysNobody && entry.practice.access === 'onRequest')) return null;
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {requests.length === 0 ? (
        <Text>{strings.nobody}</Text>
      ) : (
        <ul className={styles.list}>
          {requests.map(request => (
            <RequestRow
              key={request.person}
              request={request}
              name={nameOf(request.person)}
              underway={acts.standingOf(request.person)}
              onAnswer={isAdmitted => acts.start(request.person, { kind: 'admission', person: request.person, isAdmitted })}
            />
          ))}
        </ul>
      )}
      <LiveMessage message={message} />
    </Panel>
  );
};
