import * as React from 'react';
import { Text } from '@fluentui/react';
import type { ChosenCommunities } from '../../domain/bringing/findCommunity';
import { communityFinder } from '../../domain/bringing/findCommunity';
import { guessMapping, missingColumns } from '../../domain/bringing/historyColumns';
import { communitiesToFind, readHistoryFile } from '../../domain/bringing/readHistoryFile';
import { readRecords } from '../../domain/bringing/readRecords';
import { Notice } from '../../ui/controls/Notice';
import { formatList } from '../../ui/format';
import { useSession } from '../../ui/session';
import { ChoiceGroup } from './ChoiceGroup';
import { ColumnMapping } from './ColumnMapping';
import { DiscardButton } from './DiscardButton';
import { FindCommunities } from './FindCommunities';
import type { Around } from './ImportSteps';
import { ImportSteps } from './ImportSteps';
import { strings } from './strings';

/** A file of history: which column says what, which communities are meant, and what would come. */
export const CsvCheck: React.FunctionComponent<Around & { readonly text: string }> = ({ text, ...around }) => {
  const { communities, onDiscard } = around;
  const { locale } = useSession();
  const [now] = React.useState(Date.now);
  const records = React.useMemo(() => readRecords(text), [text]);
  const [mapping, setMapping] = React.useState(() => guessMapping(records.header));
  const [meant, setMeant] = React.useState<ChosenCommunities>(new Map());
  const [isLocked, setIsLocked] = React.useState(false);
  const texts = React.useMemo(() => [text], [text]);
  const names = React.useMemo(() => communitiesToFind(records, mapping, communityFinder(communities)), [records, mapping, communities]);
  const missing = missingColumns(mapping);
  const isWhole = missing.length === 0;
  const read = React.useMemo(
    () => (isWhole ? readHistoryFile(records, { mapping, communityOf: communityFinder(communities, meant), now }) : undefined),
    [isWhole, records, mapping, communities, meant, now]
  );
  if (records.header.length === 0) {
    return (
      <>
        <Notice kind="warning" role="alert">
          {strings.empty}
        </Notice>
        <DiscardButton onDiscard={onDiscard} />
      </>
    );
  }
  return (
    <>
      <ChoiceGroup title={strings.columns} disabled={isLocked}>
        <Text>{strings.columnsHint}</Text>
        <ColumnMapping header={records.header} example={records.records[0]?.cells ?? []} mapping={mapping} onChange={setMapping} />
      </ChoiceGroup>
      {names.length > 0 && <FindCommunities names={names} communities={communities} meant={meant} disabled={isLocked} onChange={setMeant} />}
      {read === undefined ? (
        <>
          <Notice kind="warning">{strings.missing(formatList(missing.map(column => strings.column[column]), locale))}</Notice>
          <DiscardButton onDiscard={onDiscard} />
        </>
      ) : (
        <ImportSteps {...around} read={read} texts={texts} onLocked={setIsLocked} />
      )}
    </>
  );
};
