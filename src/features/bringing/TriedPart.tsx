import * as React from 'react';
import { Text } from '@fluentui/react';
import type { RegisteredImport } from '../../data/guildhall';
import type { KnownCommunity } from '../../domain/bringing/findCommunity';
import { Notice } from '../../ui/controls/Notice';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { ImportPreviewTable } from './ImportPreviewTable';
import { strings } from './strings';
import type { Tried } from './useImport';

export interface TriedPartProps {
  readonly tried: Tried;
  readonly communities: readonly KnownCommunity[];
  readonly imports: readonly RegisteredImport[];
  readonly isDone: boolean;
}

/** What a dry run tells: what would come, who is not met yet, and whether this import was begun before. */
export const TriedPart: React.FunctionComponent<TriedPartProps> = ({ tried, communities, imports, isDone }) => {
  const { locale } = useSession();
  const { id, preview } = tried;
  const begun = imports.find(each => each.id === id);
  return (
    <>
      {!isDone && <Text role="status">{strings.tried}</Text>}
      <ImportPreviewTable preview={preview} communities={communities} />
      {preview.unmet.length > 0 && <Text>{strings.unmet(preview.unmet.length)}</Text>}
      {begun !== undefined && !isDone && <Notice>{strings.goesOn(formatDay(begun.begun, locale))}</Notice>}
    </>
  );
};
