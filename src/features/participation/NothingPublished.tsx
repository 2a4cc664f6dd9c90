import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { EmptyState } from '../../ui/EmptyState';
import { useTellContent } from '../../ui/firstContent';
import { useSession } from '../../ui/session';
import { useWhomToAsk } from '../../ui/useWhomToAsk';
import { strings } from './strings';

/** Before the first publishing: how it comes about, for who can do it and for who can ask. */
export const NothingPublished: React.FunctionComponent = () => {
  useTellContent();
  const { actor } = useSession();
  return mayDo('publish', actor, { now: Date.now() }) ? (
    <EmptyState title={strings.nothingYet} text={strings.publishYourself} />
  ) : (
    <AskToPublish />
  );
};

const AskToPublish: React.FunctionComponent = () => {
  const whom = useWhomToAsk();
  return <EmptyState title={strings.nothingYet} text={whom === undefined ? undefined : strings.askToPublish(whom)} />;
};
