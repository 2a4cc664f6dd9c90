import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './strings';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 12, padding: '32px 16px', textAlign: 'center' } });

/** What a page or tab shows before somebody chose its community. */
export const CommunityNotChosen: React.FunctionComponent = () => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <TypeGlyph type="community" size={56} />
      <Text block as="h2" variant="large">
        {strings.notChosen}
      </Text>
      <Text>{strings.notChosenHint}</Text>
    </div>
  );
};
