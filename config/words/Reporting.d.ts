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
  readonly "charts": {
    readonly "csv": string;
    readonly "picture": string;
    readonly "actions": (values: { readonly title: string }) => string;
    readonly "pictureFailed": string;
    readonly "leftOutOr": (values: { readonly minimum: number }) => string;
    readonly "emptyCells": string;
    readonly "period": string;
    readonly "counted": string;
    readonly "age": string;
    readonly "missing": string;
    readonly "sideways": (values: { readonly title: string }) => string;
    readonly "legend": string;
    readonly "none": string;
    readonly "between": (values: { readonly from: number; readonly to: number }) => string;
    readonly "andMore": (values: { readonly from: number }) => string;
    readonly "nothingShown": string;
  };
  readonly "crossTable": {
    readonly "definition": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "reading": (values: { readonly people: number; readonly group: string; readonly community: string }) => string;
    readonly "community": string;
    readonly "allCommunities": string;
    readonly "allUnits": string;
    readonly "allDepartments": string;
    readonly "peopleOf": string;
    readonly "everyUnit": string;
    readonly "communitiesOf": string;
    readonly "order": string;
    readonly "largestFirst": string;
    readonly "byName": string;
    readonly "cell": (values: { readonly group: string; readonly community: string; readonly count: string }) => string;
    readonly "people": (values: { readonly people: number }) => string;
    readonly "noneHere": string;
    readonly "range": (values: { readonly count: number; readonly from: number; readonly to: number }) => string;
    readonly "earlierPage": string;
    readonly "laterPage": string;
  };
  readonly "trend": {
    readonly "title": string;
    readonly "definition": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "span": string;
    readonly "months": (values: { readonly months: number }) => string;
    readonly "month": string;
    readonly "people": string;
    readonly "yearBefore": string;
    readonly "caption": (values: { readonly hidden: string }) => string;
    readonly "solid": string;
    readonly "dashed": string;
    readonly "point": (values: { readonly month: string; readonly count: string }) => string;
    readonly "pointBefore": (values: { readonly month: string; readonly count: string; readonly before: string }) => string;
    readonly "noReport": string;
    readonly "count": (values: { readonly people: number }) => string;
    readonly "reading": (values: { readonly people: number; readonly month: string }) => string;
    readonly "asMany": (values: { readonly people: number; readonly month: string }) => string;
    readonly "more": (values: { readonly people: number; readonly month: string; readonly difference: number }) => string;
    readonly "fewer": (values: { readonly people: number; readonly month: string; readonly difference: number }) => string;
  };
  readonly "helping": {
    readonly "title": string;
    readonly "definition": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "answering": string;
    readonly "everyAnswering": string;
    readonly "everyAsking": string;
    readonly "cell": (values: { readonly from: string; readonly to: string; readonly count: string }) => string;
    readonly "within": (values: { readonly unit: string; readonly count: string }) => string;
    readonly "answers": (values: { readonly answers: number }) => string;
    readonly "ownUnit": string;
    readonly "rowsAndColumns": string;
    readonly "strongest": (values: { readonly answers: number; readonly from: string; readonly to: string }) => string;
    readonly "severalStrongest": (values: { readonly ways: number; readonly answers: number }) => string;
    readonly "noCrossing": string;
  };
  readonly "measureCards": {
    readonly "label": string;
    readonly "times": (values: { readonly ratio: string }) => string;
    readonly "reach": {
      readonly "label": string;
      readonly "title": string;
      readonly "means": string;
    };
    readonly "retention": {
      readonly "label": string;
      readonly "title": string;
      readonly "means": string;
    };
    readonly "survival": {
      readonly "label": string;
      readonly "title": string;
      readonly "means": string;
    };
    readonly "flow": {
      readonly "label": string;
      readonly "title": string;
      readonly "means": string;
    };
    readonly "pointsMore": (values: { readonly points: number; readonly period: string }) => string;
    readonly "pointsFewer": (values: { readonly points: number; readonly period: string }) => string;
    readonly "more": (values: { readonly difference: string; readonly period: string }) => string;
    readonly "less": (values: { readonly difference: string; readonly period: string }) => string;
    readonly "same": (values: { readonly period: string }) => string;
    readonly "leftOutBefore": (values: { readonly period: string }) => string;
    readonly "nothingBefore": string;
    readonly "outOf": (values: { readonly period: string; readonly behind: number }) => string;
    readonly "outOfHidden": (values: { readonly period: string }) => string;
    readonly "notYet": string;
    readonly "notYetWhy": string;
  };
};
export = words;
