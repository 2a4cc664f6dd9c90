import * as React from 'react';
import { Text } from '@fluentui/react';
import { holdsRole } from '../../domain/community/roles';
import { foldHelpCalls, openCall } from '../../domain/week/helpCalls';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { useTelling } from '../../ui/useTelling';
import { weekly } from '../../words/weekly';
import { HelpNote } from './HelpNote';
import { MaturityPart } from './MaturityPart';
import { NextActions } from './NextActions';
import { PostPart } from './PostPart';
import { RhythmPart } from './RhythmPart';
import { SinceThenPart } from './SinceThenPart';
import { strings } from './strings';
import { SwitchedOffPart } from './SwitchedOffPart';
import { TimePart } from './TimePart';
import { useWeekStyles } from './useWeekStyles';
import { VoicesPart } from './VoicesPart';
import type { WeekProps } from './week';

/** The week of one community for whoever holds a role in it; a sponsor sees how it lives and who needs help. */
export const WeekOfCommunity: React.FunctionComponent<Omit<WeekProps, 'onDone'>> = ({ facts, ...ways }) => {
  const { actor } = useSession();
  const { acts } = useSpace();
  const styles = useWeekStyles();
  const { told, tell: onDone, heading: place } = useTelling<HTMLDivElement>();
  const isKeeper = holdsRole(facts.entry.roles, actor.key, facts.now);
  const call = openCall(foldHelpCalls(acts, facts.entry.roles));
  const parts: readonly (readonly [what: string, part: React.ReactElement])[] = [
    [strings.rhythm.heading, <RhythmPart key="rhythm" facts={facts} />],
    ...(isKeeper
      ? ([
          [strings.voices.heading, <VoicesPart key="voices" facts={facts} />],
          [strings.time.heading, <TimePart key="time" facts={facts} onDone={onDone} />],
          [strings.post.heading, <PostPart key="post" facts={facts} onDone={onDone} />],
          [weekly.maturity.heading, <MaturityPart key="maturity" facts={facts} onDone={onDone} />]
        ] as const)
      : [])
  ];
  return (
    <>
      <div ref={place} role="status" tabIndex={-1}>
        {told !== '' && <Text>{told}</Text>}
      </div>
      {call !== undefined && call.by !== actor.key && <HelpNote call={call} now={facts.now} onDone={onDone} />}
      {isKeeper && (
        <ErrorBoundary what={strings.what}>
          <NextActions {...ways} facts={facts} onDone={onDone} />
          <SinceThenPart facts={facts} />
          <SwitchedOffPart facts={facts} onDone={onDone} />
        </ErrorBoundary>
      )}
      <div className={styles.parts}>
        {parts.map(([what, part]) => (
          <ErrorBoundary key={what} what={what}>
            {part}
          </ErrorBoundary>
        ))}
      </div>
    </>
  );
};
