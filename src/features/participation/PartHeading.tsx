import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Definition } from '../../domain/report/definitions';
import { InfoButton } from '../../ui/InfoButton';

export interface PartHeadingProps {
  /** By which the part is labelled. */
  readonly id: string;
  readonly title: string;
  /** What its numbers count. */
  readonly definition: Definition;
}

/** What a part of the reports is called, and what its numbers mean. */
export const PartHeading: React.FunctionComponent<PartHeadingProps> = ({ id, title, definition }) => (
  <>
    <Text as="h3" id={id} variant="large" style={{ margin: 0, display: 'inline' }}>
      {title}
    </Text>{' '}
    <InfoButton {...definition} />
  </>
);
