import * as React from 'react';
import { Dropdown, Text } from '@fluentui/react';
import type { DueKind } from '../../domain/community/dueForReview';
import { dueReasons } from '../../domain/community/dueForReview';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { Panel } from '../../ui/Panel';
import { ReviewTable } from './ReviewTable';
import { reviewStrings as words } from './strings';
import { Told } from './Told';
import { useDecidingStyles } from './useDecidingStyles';
import { useDue } from './useDue';

/** How many rows are shown before somebody asks for more. */
const shownAtFirst = 10;

/** The communities that could do with a look: for administrators all, for approvers those of their units. */
export const ReviewPanel: React.FunctionComponent = () => {
  const styles = useDecidingStyles();
  const [why, setWhy] = React.useState<DueKind | 'all'>('all');
  const [most, setMost] = React.useState(shownAtFirst);
  const [open, setOpen] = React.useState<CommunityKey>();
  const [told, setTold] = React.useState('');
  const due = useDue();
  const found = due.filter(({ entry, reasons }) => entry.key === open || why === 'all' || reasons.some(({ kind }) => kind === why));
  const options = [
    { key: 'all', text: `${words.all} (${due.length})` },
    ...dueReasons.map(kind => ({ key: kind, text: `${words.reasons[kind]} (${due.filter(({ reasons }) => reasons.some(each => each.kind === kind)).length})` }))
  ];
  return (
    <Panel heading={words.heading} about={words.about}>
      <Told sentence={told} />
      {due.length === 0 ? (
        <Text className={styles.quiet}>{words.none}</Text>
      ) : (
        <Dropdown
          label={words.filter}
          options={options}
          selectedKey={why}
          styles={{ root: { maxWidth: 280 } }}
          onChange={(_event, option) => {
            setWhy(dueReasons.find(kind => kind === option?.key) ?? 'all');
            setMost(shownAtFirst);
          }}
        />
      )}
      {due.length > 0 && found.length === 0 && <Text className={styles.quiet}>{words.noneSo}</Text>}
      {found.length > 0 && (
        <ReviewTable
          due={found.slice(0, most)}
          open={open}
          onOpen={key => {
            setTold('');
            setOpen(key);
          }}
          onDecided={sentence => {
            setOpen(undefined);
            setTold(sentence);
          }}
        />
      )}
      {found.length > most && (
        <div>
          <Button text={words.more(found.length - most)} onClick={() => setMost(found.length)} />
        </div>
      )}
    </Panel>
  );
};
