import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { titleKey } from '../../domain/community/charter';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { everything, findCommunities } from '../../domain/directory/directory';
import { stateAndYear, typeWords } from '../../ui/communityWords';
import { strings } from './strings';

export interface SimilarCommunitiesProps {
  readonly entries: readonly DirectoryEntry[];
  readonly title: string;
}

/** Titles shorter than this are like everything. */
const shortest = 3;
const mostShown = 3;

const useStyles = makeStyles(({ effects, palette }) => ({
  root: { padding: 12, borderRadius: effects.roundedCorner4, background: palette.neutralLighter },
  list: { margin: '4px 0 0', paddingInlineStart: 20 }
}));

/** Communities like the one being named, beside the field: joining one may be better than another like it. */
export const SimilarCommunities: React.FunctionComponent<SimilarCommunitiesProps> = ({ entries, title }) => {
  const styles = useStyles();
  const text = title.trim();
  const similar = React.useMemo(
    () => (text.length < shortest ? [] : likeNamed(entries, text).slice(0, mostShown)),
    [entries, text]
  );
  return (
    <div aria-live="polite" className={similar.length > 0 ? styles.root : undefined}>
      {similar.length > 0 && (
        <>
          <Text>{strings.similar}</Text>
          <ul className={styles.list}>
            {similar.map(({ key, charter, type, state, stateSince }) => (
              <li key={key}>
                <Text>{[charter.title, typeWords[type], stateAndYear(state, stateSince)].filter(Boolean).join(' · ')}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** Communities that say the same words, those that say them in their name first. */
function likeNamed(entries: readonly DirectoryEntry[], text: string): DirectoryEntry[] {
  const isNamedSo = ({ charter }: DirectoryEntry): boolean => titleKey(charter.title).includes(titleKey(text));
  const found = findCommunities(entries, { ...everything, text });
  return [...found.filter(isNamedSo), ...found.filter(entry => !isNamedSo(entry))];
}
