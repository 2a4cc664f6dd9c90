import * as React from 'react';
import { Checkbox } from '@fluentui/react';
import type { ChosenCommunities } from '../../domain/bringing/findCommunity';
import { communityFinder } from '../../domain/bringing/findCommunity';
import { readRecords } from '../../domain/bringing/readRecords';
import type { VivaEngageExport } from '../../domain/bringing/readVivaEngage';
import { groupsToFind, missingVivaEngageColumns, readVivaEngage, vivaEngageFiles } from '../../domain/bringing/readVivaEngage';
import { Notice } from '../../ui/controls/Notice';
import { formatList } from '../../ui/format';
import { useSession } from '../../ui/session';
import { ChoiceGroup } from './ChoiceGroup';
import { DiscardButton } from './DiscardButton';
import { FindCommunities } from './FindCommunities';
import type { Around } from './ImportSteps';
import { ImportSteps } from './ImportSteps';
import { strings } from './strings';
import type { VivaEngageFile } from './useChosenFiles';

export interface VivaEngageCheckProps extends Around {
  readonly texts: Readonly<Partial<Record<VivaEngageFile, string>>>;
}

/** Files of a data export, as soon as they are all there and are what they are called. */
export const VivaEngageCheck: React.FunctionComponent<VivaEngageCheckProps> = ({ texts, ...around }) => {
  const { locale } = useSession();
  const files = React.useMemo(() => exportOf(texts), [texts]);
  const absent = vivaEngageFiles.filter(name => texts[name] === undefined);
  const missing = files === undefined ? [] : missingVivaEngageColumns(files);
  if (files !== undefined && missing.length === 0) return <ExportCheck {...around} files={files} texts={vivaEngageFiles.map(name => texts[name] ?? '')} />;
  return (
    <>
      <Notice kind={absent.length > 0 ? 'info' : 'warning'}>
        {absent.length > 0 ? strings.stillMissing(formatList(absent, locale)) : strings.noExport(formatList(missing, locale))}
      </Notice>
      <DiscardButton onDiscard={around.onDiscard} />
    </>
  );
};

function exportOf(texts: VivaEngageCheckProps['texts']): VivaEngageExport | undefined {
  const { 'Messages.csv': messages, 'Groups.csv': groups, 'Users.csv': users } = texts;
  if (messages === undefined || groups === undefined || users === undefined) return undefined;
  return { messages: readRecords(messages), groups: readRecords(groups), users: readRecords(users) };
}

interface ExportCheckProps extends Around {
  readonly files: VivaEngageExport;
  readonly texts: readonly string[];
}

const ExportCheck: React.FunctionComponent<ExportCheckProps> = ({ files, texts, ...around }) => {
  const { communities } = around;
  const [now] = React.useState(Date.now);
  const [meant, setMeant] = React.useState<ChosenCommunities>(new Map());
  const [withJoins, setWithJoins] = React.useState(false);
  const [isLocked, setIsLocked] = React.useState(false);
  const names = React.useMemo(() => groupsToFind(files, communityFinder(communities)), [files, communities]);
  const read = React.useMemo(
    () => readVivaEngage(files, { communityOf: communityFinder(communities, meant), withJoins, now }),
    [files, communities, meant, withJoins, now]
  );
  return (
    <>
      {names.length > 0 && <FindCommunities names={names} communities={communities} meant={meant} disabled={isLocked} onChange={setMeant} />}
      <ChoiceGroup title={strings.joinsTitle} disabled={isLocked}>
        <Checkbox label={strings.joins} checked={withJoins} disabled={isLocked} onChange={(_event, isTicked) => setWithJoins(isTicked === true)} />
      </ChoiceGroup>
      <ImportSteps {...around} read={read} texts={texts} onLocked={setIsLocked} />
    </>
  );
};
