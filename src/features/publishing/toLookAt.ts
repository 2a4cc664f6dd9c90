import type { Published } from '../../data/guildhall';
import { formatList } from '../../ui/format';
import { keeping } from '../../words/keeping';
import { alteredInWords } from './alteredInWords';

const words = keeping.publishing;

/** What a publishing met that somebody has to look at, each with what was done about it. */
export function toLookAt({ damagedIndex, otherNumbers, damagedChain, altered }: Published, locale: string): readonly string[] {
  return [
    ...(damagedIndex ? [words.indexDamaged] : []),
    ...(otherNumbers.length === 0 ? [] : [words.otherNumbers({ files: formatList(otherNumbers, locale) })]),
    ...(damagedChain ? [words.chainDamaged] : []),
    ...alteredInWords(altered, locale)
  ];
}
