import * as React from 'react';
import { Text } from '@fluentui/react';
import { strings } from './strings';

/** What is shown for a community that was chosen and is not in the directory. */
export const CommunityMissing: React.FunctionComponent = () => <Text block as="p">{strings.missing}</Text>;
