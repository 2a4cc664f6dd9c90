import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { strings } from './strings';

export interface TagFilterProps {
  /** Those on most links first. */
  readonly tags: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (tag: string | undefined) => void;
}

/** Tags offered at once; every other one is chosen on a link that has it. */
const offered = 8;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  tag: { minWidth: 0, minHeight: 32, borderRadius: 16, paddingInline: 12, maxWidth: '100%' }
});

/** Shows only the links with a tag; one at a time. */
export const TagFilter: React.FunctionComponent<TagFilterProps> = ({ tags, chosen, onChoose }) => {
  const styles = useStyles();
  const first = tags.slice(0, offered);
  const isOther = chosen !== undefined && !first.some(tag => isSame(tag, chosen));
  return (
    <div role="group" aria-label={strings.filter} className={styles.root}>
      <Button className={styles.tag} text={strings.all} isPressed={chosen === undefined} onClick={() => onChoose(undefined)} />
      {(isOther ? [...first, chosen] : first).map(tag => {
        const isChosen = chosen !== undefined && isSame(tag, chosen);
        return <Button key={tag} className={styles.tag} text={tag} isPressed={isChosen} onClick={() => onChoose(isChosen ? undefined : tag)} />;
      })}
    </div>
  );
};

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
