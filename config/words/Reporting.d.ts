// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "participation": {
    readonly "forLeadershipHeading": string;
    readonly "loading": string;
    readonly "what": string;
    readonly "forLeadership": (values: { readonly whom: string }) => string;
    readonly "firstMonth": string;
    readonly "nothingYet": string;
    readonly "publishYourself": string;
    readonly "askToPublish": (values: { readonly whom: string }) => string;
    readonly "month": string;
    readonly "earlier": string;
    readonly "later": string;
    readonly "age": (values: { readonly published: string; readonly covers: string }) => string;
    readonly "ageRevised": (values: { readonly published: string; readonly covers: string; readonly month: string; readonly revision: number }) => string;
    readonly "monthFailed": (values: { readonly month: string }) => string;
    readonly "damaged": (values: { readonly month: string }) => string;
    readonly "peopleLabel": string;
    readonly "leftOut": string;
    readonly "fewerThan": (values: { readonly minimum: number }) => string;
    readonly "communitiesLabel": (values: { readonly all: number; readonly minimum: number }) => string;
    readonly "units": string;
    readonly "unit": string;
    readonly "departmentUnknown": string;
    readonly "people": string;
    readonly "headcount": string;
    readonly "reach": string;
    readonly "shareOfHeadcount": string;
    readonly "share": (values: { readonly percent: string; readonly headcount: number }) => string;
    readonly "asTable": string;
    readonly "asChart": string;
    readonly "communities": string;
    readonly "noCommunities": string;
    readonly "showAll": (values: { readonly count: number }) => string;
    readonly "listThem": string;
    readonly "hideThem": string;
    readonly "leftOutList": string;
    readonly "headline": {
      readonly "nothingShown": (values: { readonly month: string }) => string;
      readonly "peopleLeftOut": (values: { readonly month: string }) => string;
      readonly "people": (values: { readonly people: number; readonly month: string }) => string;
      readonly "notComparable": (values: { readonly people: number; readonly month: string; readonly before: string }) => string;
      readonly "asMany": (values: { readonly people: number; readonly month: string; readonly before: string }) => string;
      readonly "more": (values: { readonly people: number; readonly month: string; readonly difference: number; readonly before: string }) => string;
      readonly "fewer": (values: { readonly people: number; readonly month: string; readonly difference: number; readonly before: string }) => string;
      readonly "unit": (values: { readonly names: string; readonly most: number }) => string;
      readonly "unitsEach": (values: { readonly names: string; readonly most: number }) => string;
    };
    readonly "communitiesLeftOut": (values: { readonly count: number }) => string;
    readonly "communitiesTooFew": (values: { readonly count: number; readonly minimum: number }) => string;
  };
  readonly "measures": {
    readonly "peopleTakingPart": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "unitPeople": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "unitReach": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "communityPeople": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "communitiesShown": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "fewerThanMinimum": {
      readonly "title": string;
      readonly "means": string;
    };
  };
  readonly "survival": {
    readonly "heading": string;
    readonly "measure": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "tellApart": string;
    readonly "choices": {
      readonly "all": string;
      readonly "purpose": string;
      readonly "unit": string;
      readonly "foundedIn": string;
      readonly "seeded": string;
    };
    readonly "seeded": string;
    readonly "unseeded": string;
    readonly "nothing": string;
    readonly "halfEnded": (values: { readonly months: number }) => string;
    readonly "halfEndedBetween": (values: { readonly months: number; readonly lower: number; readonly upper: number }) => string;
    readonly "halfEndedFrom": (values: { readonly months: number; readonly lower: number }) => string;
    readonly "moreThanHalf": (values: { readonly months: number }) => string;
    readonly "fromAge": (values: { readonly months: number }) => string;
    readonly "differ": (values: { readonly chance: string }) => string;
    readonly "alike": (values: { readonly chance: string }) => string;
    readonly "tooFew": (values: { readonly communities: number; readonly ends: number }) => string;
    readonly "chance": (values: { readonly value: string }) => string;
    readonly "chanceBelow": (values: { readonly value: string }) => string;
    readonly "onlySome": (values: { readonly shown: number; readonly all: number }) => string;
    readonly "stillOpen": string;
    readonly "completed": string;
    readonly "observed": string;
    readonly "months": string;
    readonly "confidence": string;
    readonly "group": string;
    readonly "count": string;
    readonly "closed": string;
    readonly "merged": string;
    readonly "median": string;
    readonly "range": string;
    readonly "between": (values: { readonly lower: string; readonly upper: string }) => string;
    readonly "orMore": (values: { readonly lower: string }) => string;
    readonly "notReached": string;
    readonly "captions": {
      readonly "all": string;
      readonly "purpose": string;
      readonly "unit": string;
      readonly "foundedIn": string;
      readonly "seeded": string;
    };
  };
};
export = words;
