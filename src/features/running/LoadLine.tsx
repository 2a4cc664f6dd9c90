import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { dutyLoad } from '../../domain/community/dutyLoad';
import { Notice } from '../../ui/controls/Notice';
import { manyHoursWords } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import type { Running } from './running';
import { strings } from './strings';

const useStyles = makeStyles({ line: { margin: 0 } });

/** One's hours over all communities, with a kind warning where they are many. */
export const LoadLine: React.FunctionComponent<{ readonly running: Running }> = ({ running: { directory, now } }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const load = dutyLoad(directory.entries, actor.key, now);
  if (load.communities === 0) return <Text>{strings.noneNow}</Text>;
  return (
    <>
      <Text block as="p" variant="large" className={styles.line}>
        {strings.load(load)}
      </Text>
      {load.isMany && (
        <Notice kind="warning" role="status">
          {manyHoursWords}
        </Notice>
      )}
    </>
  );
};
