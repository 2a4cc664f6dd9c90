import * as React from 'react';
import type { CommunityKey } from '../../domain/identity';
import { ReadingNote } from '../../features/reading/ReadingNote';
import { useReading } from '../shell/useReading';

/** Records that somebody opened a community, where an administrator chose so, and says whether. */
export const ReadingPart: React.FunctionComponent<{ readonly community: CommunityKey }> = ({ community }) => {
  const isRecorded = useReading(community);
  return isRecorded === undefined ? null : <ReadingNote isRecorded={isRecorded} />;
};
