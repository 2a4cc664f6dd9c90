// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "participation": {
    readonly "forLeadershipHeading": string;
    readonly "loading": string;
    readonly "what": string;
    readonly "ofUnit": (values: { readonly unit: string }) => string;
    readonly "yourUnit": string;
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
    readonly "note": (values: { readonly day: string; readonly text: string }) => string;
    readonly "monthFailed": (values: { readonly month: string }) => string;
    readonly "damaged": (values: { readonly month: string }) => string;
    readonly "peopleLabel": string;
    readonly "leftOut": string;
    readonly "leftOutOr": (values: { readonly minimum: number }) => string;
    readonly "leftOutTogether": (values: { readonly people: number }) => string;
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
    readonly "community": string;
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
      readonly "rise": (values: { readonly unit: string; readonly from: number; readonly to: number }) => string;
      readonly "drop": (values: { readonly unit: string; readonly from: number; readonly to: number }) => string;
      readonly "mostOf": (values: { readonly months: number }) => string;
      readonly "leastOf": (values: { readonly months: number }) => string;
      readonly "stillFewer": (values: { readonly difference: number }) => string;
      readonly "stillMore": (values: { readonly difference: number }) => string;
      readonly "yearFewer": (values: { readonly difference: number }) => string;
      readonly "yearMore": (values: { readonly difference: number }) => string;
      readonly "contributed": (values: { readonly contributors: number }) => string;
    };
    readonly "communitiesLeftOut": (values: { readonly count: number }) => string;
    readonly "communitiesTooFew": (values: { readonly count: number; readonly minimum: number }) => string;
    readonly "noSuchMonth": (values: { readonly month: string; readonly shown: string }) => string;
    readonly "onlyUnits": (values: { readonly units: string }) => string;
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
    readonly "reach": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "retention": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "openAfterYear": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "crossing": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "fewerThanMinimum": {
      readonly "title": string;
      readonly "means": string;
    };
  };
  readonly "measureCards": {
    readonly "label": string;
    readonly "times": (values: { readonly ratio: string }) => string;
    readonly "reach": {
      readonly "label": string;
    };
    readonly "retention": {
      readonly "label": string;
    };
    readonly "survival": {
      readonly "label": string;
      readonly "notYetWhy": string;
    };
    readonly "flow": {
      readonly "label": string;
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
