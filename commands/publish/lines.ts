import type { Published } from '../../src/data/publisher/publish';
import type { FailureKind } from '../../src/domain/failure';
import type { Remover } from '../../src/domain/report/chain';
import { isoInstant } from '../../src/domain/time';

/** What came of publishing, a line each; what somebody has to look at stands in capitals. */
export function linesOf({ written, unchanged, ignored, altered, late, damagedIndex, otherNumbers, damagedChain }: Published): string[] {
  return [
    written.length === 0 ? 'Nothing new to publish.' : `Published: ${written.join(', ')}`,
    `${unchanged} reports were published before and stay as they are.`,
    ...(late === 0 ? [] : [`${late} acts were told after their month was published, and count in the next one.`]),
    ...(ignored === 0 ? [] : [`${ignored} rows do not count: their stamps say something else than they do.`]),
    ...(damagedIndex ? ['DAMAGED published.json could not be read, and was made anew of the files that are there. Look at who writes to Reports.'] : []),
    ...otherNumbers.map(file => `OTHER NUMBERS ${file}: it was there without standing in published.json, and counts as it stands; the rows give other numbers now.`),
    ...(damagedChain ? ['DAMAGED chain.json could not be read, and was made anew: whether rows were altered cannot be told this time.'] : []),
    ...altered.map(lineOfAltered)
  ];
}

function lineOfAltered({ list, from, until, after, by }: Published['altered'][number]): string {
  const rows = `${list}, ids ${from} to ${until}`;
  if (by !== undefined) return `Rows of ${rows}, were removed, or name somebody no more, as they may: ${doneBy[by]}.`;
  return `ALTERED ${rows}: these rows are not what they were when they were published before${after === 0 ? '' : `; they still were at ${isoInstant(after)}`}.`;
}

const doneBy: Readonly<Record<Remover, string>> = { erasing: 'npm run erase', retention: 'npm run retain', takingBack: 'an import was taken back' };

/** What to do where publishing was refused; undefined where what happened says it. */
export const advice: Readonly<Partial<Record<FailureKind, string>>> = {
  conflict: 'Somebody else published at the same time, and that counts. Nothing is lost: run this again later.',
  forbidden: 'Publishing needs every row of every list: run it as an owner of the site, or as an app with full control of it.',
  notFound: 'The site, one of its lists, or the right to see it is missing: npm run set-up -- --site URL --check says which.',
  throttled: 'SharePoint asks to wait longer than this run would. Nothing is lost: run it again later, best at night.',
  unavailable: 'Nothing is lost: run it again.'
};
