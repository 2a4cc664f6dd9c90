import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { verdictsByKey } from '../../domain/directory/directory';
import type { Directory } from '../../domain/directory/directory';
import type { CommunityKey } from '../../domain/identity';
import { similarIndex } from '../../domain/similar/similarCommunities';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import type { SimilarListProps } from './SimilarList';
import { SimilarList } from './SimilarList';
import { similarOnes } from './similarOnes';
import { strings } from './strings';

export interface SimilarBesideProps extends Omit<SimilarListProps, 'similar'> {
  readonly directory: Directory;
  /** What is typed as a name. */
  readonly title: string;
  readonly revising: CommunityKey | undefined;
}

interface WithFields {
  /** The fields, given what stands beside their first one; on a narrow screen it stands below it. */
  readonly children: (similar: React.ReactNode) => React.ReactElement;
}

/** So many can be read beside a field. */
const mostShown = 3;

/** From this width of the form on there is room beside the fields. */
const wide = '@media (min-width: 1024px)';

const useStyles = makeStyles({
  root: { position: 'relative', maxWidth: 640 },
  beside: {
    selectors: {
      // Out of the way of the fields, whose places do not move while somebody types.
      [wide]: { position: 'absolute', insetBlockStart: 28, insetInlineStart: 'calc(100% + 24px)', inlineSize: 304 }
    }
  }
});

/** What is close to the name that is typed, beside the fields: joining one may be better than another like it. */
export const SimilarBeside: React.FunctionComponent<SimilarBesideProps & WithFields> = props => {
  const { directory, title, revising, children } = props;
  const { locale } = useSession();
  const styles = useStyles();
  const index = React.useMemo(() => {
    const { entries, proposed, verdicts } = directory;
    return similarIndex(similarOnes(entries, proposed.proposals, verdictsByKey(verdicts), revising));
  }, [directory, revising]);
  const similar = React.useMemo(() => (title.trim() === '' ? [] : index.find(title, mostShown)), [index, title]);
  return (
    <div className={styles.root}>
      {children(
        <div className={styles.beside}>
          <SimilarList {...props} similar={similar} />
          <LiveMessage message={similar[0] === undefined ? '' : strings.similar.told(new Intl.ListFormat(locale).format(similar.map(one => one.title)))} />
        </div>
      )}
    </div>
  );
};
