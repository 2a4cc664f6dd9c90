import * as React from 'react';
import { Text } from '@fluentui/react';
import { strings } from './strings';

/** Whether it is recorded that the person at the screen opened this community, in plain words. */
export const ReadingNote: React.FunctionComponent<{ readonly isRecorded: boolean }> = ({ isRecorded }) => (
  <Text block variant="small">
    {isRecorded ? strings.recorded : strings.notRecorded}
  </Text>
);
