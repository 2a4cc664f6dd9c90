import type { ProposedCommunity } from './proposal';

/** The parts of a proposal that approvers read, in the order in which they read them. */
export const proposedParts = [
  'title', 'purpose', 'audience', 'notFor', 'type', 'unit', 'parent', 'cadence', 'access', 'link', 'tags',
  'manager', 'deputies', 'hours', 'termMonths', 'sponsor', 'revives'
] as const;
export type ProposedPart = (typeof proposedParts)[number];

/** The parts in which one version differs from another. A person who was renamed is the same person. */
export function versionChanges(before: ProposedCommunity, after: ProposedCommunity): readonly ProposedPart[] {
  const [were, are] = [partsOf(before), partsOf(after)];
  return proposedParts.filter(part => were[part] !== are[part]);
}

function partsOf(proposed: ProposedCommunity): Readonly<Record<ProposedPart, unknown>> {
  const { charter, practice, type, unit, manager, deputies, hours, termMonths, sponsor, revives } = proposed;
  const { notFor, parent, cadence, access, link, tags } = practice;
  return {
    ...charter,
    notFor,
    type,
    unit,
    parent,
    cadence,
    access,
    link,
    tags: tags.join('\n'),
    manager: manager.key,
    deputies: deputies.map(({ key }) => key).join(' '),
    hours,
    termMonths,
    sponsor: sponsor?.key,
    revives
  };
}
