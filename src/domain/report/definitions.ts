/** What a published number means. Shown beside the number and in `docs/`; each measure is defined here once. */
export interface Definition {
  readonly title: string;
  readonly means: string;
}

export const definitions = {
  peopleTakingPart: {
    title: 'People taking part',
    means:
      'Different people who joined a community, proposed or contributed in the month. Somebody active in two communities counts once here. Months are calendar months in UTC.'
  },
  unitPeople: {
    title: 'People taking part, by business unit',
    means:
      'The same people, by the unit they worked in on the day of the act. People of whom no department is known are shown as “Department unknown”.'
  },
  unitReach: {
    title: 'Reach',
    means: 'People of the unit taking part in the month, as a share of the unit’s headcount as kept by administrators.'
  },
  communityPeople: {
    title: 'People taking part, by community',
    means: 'Different people who joined, proposed or contributed in this community in the month.'
  },
  communitiesShown: {
    title: 'Communities with enough people to show',
    means:
      'Communities in which at least the minimum number of different people took part in the month, out of all communities that existed in it.'
  },
  fewerThanMinimum: {
    title: 'Too few to show',
    means:
      'Groups below the minimum size are left out, zero included, so that nobody is singled out. A number that would give a left-out group away is left out too.'
  }
} as const satisfies Record<string, Definition>;
