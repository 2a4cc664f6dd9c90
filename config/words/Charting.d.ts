// Written by "npm run words" from src/words/en-us.
declare const words: {
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
    readonly "readHere": string;
    readonly "none": string;
    readonly "between": (values: { readonly from: number; readonly to: number }) => string;
    readonly "andMore": (values: { readonly from: number }) => string;
    readonly "nothingShown": string;
    readonly "moreRows": (values: { readonly count: number }) => string;
    readonly "hatched": (values: { readonly hidden: string }) => string;
    readonly "moreColumns": (values: { readonly count: number }) => string;
    readonly "ofPeriod": (values: { readonly period: string }) => string;
    readonly "asNumbers": string;
  };
  readonly "crossTable": {
    readonly "ownCommunities": (values: { readonly unit: string }) => string;
    readonly "reading": (values: { readonly people: number; readonly group: string; readonly community: string }) => string;
    readonly "community": string;
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
    readonly "of": (values: { readonly title: string; readonly of: string }) => string;
    readonly "olderFailed": string;
  };
  readonly "helping": {
    readonly "title": string;
    readonly "rowsAndColumns": string;
    readonly "between": string;
    readonly "betweenUnits": (values: { readonly period: string }) => string;
    readonly "betweenDepartments": (values: { readonly year: string }) => string;
    readonly "notTold": (values: { readonly year: string }) => string;
    readonly "crossed": (values: { readonly year: string; readonly ratio: string }) => string;
    readonly "cell": (values: { readonly from: string; readonly to: string; readonly count: string }) => string;
    readonly "within": (values: { readonly unit: string; readonly count: string }) => string;
    readonly "answers": (values: { readonly answers: number }) => string;
    readonly "units": {
      readonly "answering": string;
      readonly "own": string;
      readonly "everyAnswering": string;
      readonly "everyAsking": string;
      readonly "strongest": (values: { readonly answers: number; readonly from: string; readonly to: string }) => string;
      readonly "severalStrongest": (values: { readonly ways: number; readonly answers: number }) => string;
      readonly "noCrossing": string;
      readonly "range": (values: { readonly count: number; readonly from: number; readonly to: number }) => string;
      readonly "earlierPage": string;
      readonly "laterPage": string;
    };
    readonly "departments": {
      readonly "answering": string;
      readonly "own": string;
      readonly "strongest": (values: { readonly answers: number; readonly from: string; readonly to: string }) => string;
      readonly "severalStrongest": (values: { readonly ways: number; readonly answers: number }) => string;
      readonly "noCrossing": string;
      readonly "range": (values: { readonly count: number; readonly from: number; readonly to: number }) => string;
      readonly "earlierPage": string;
      readonly "laterPage": string;
      readonly "untold": (values: { readonly count: number }) => string;
    };
  };
  readonly "survival": {
    readonly "heading": string;
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
    readonly "until": (values: { readonly day: string }) => string;
    readonly "observedAt": (values: { readonly group: string; readonly months: string; readonly counts: string }) => string;
  };
  readonly "valueStories": {
    readonly "title": string;
    readonly "reading": (values: { readonly told: number; readonly confirmed: number }) => string;
    readonly "none": string;
    readonly "cycle": string;
    readonly "benefit": string;
    readonly "told": string;
    readonly "confirmed": string;
  };
  readonly "concentration": {
    readonly "title": string;
    readonly "reading": (values: { readonly band: string }) => string;
    readonly "none": string;
    readonly "community": string;
    readonly "share": string;
    readonly "company": string;
    readonly "bands": {
      readonly "belowQuarter": string;
      readonly "belowHalf": string;
      readonly "belowThreeQuarters": string;
      readonly "above": string;
    };
  };
  readonly "standing": {
    readonly "heading": string;
    readonly "about": string;
    readonly "open": string;
    readonly "seeding": string;
    readonly "ended": string;
    readonly "noManager": string;
    readonly "noDeputy": string;
    readonly "openRoles": string;
    readonly "hours": string;
    readonly "aboutUnits": string;
    readonly "ofNow": string;
    readonly "ofThen": string;
    readonly "asOf": (values: { readonly moment: string }) => string;
    readonly "measure": string;
    readonly "number": string;
    readonly "reading": (values: { readonly open: number; readonly roles: number }) => string;
  };
  readonly "drill": {
    readonly "whereYouAre": string;
    readonly "company": string;
    readonly "unknown": (values: { readonly month: string }) => string;
    readonly "contributors": string;
    readonly "communitiesOf": (values: { readonly unit: string }) => string;
    readonly "unitsIn": (values: { readonly community: string }) => string;
    readonly "departmentsOf": (values: { readonly unit: string }) => string;
    readonly "participations": string;
    readonly "readingMost": (values: { readonly title: string; readonly people: number }) => string;
    readonly "rowsHidden": (values: { readonly count: number; readonly minimum: number }) => string;
    readonly "noQuarter": (values: { readonly month: string }) => string;
    readonly "noYear": (values: { readonly month: string }) => string;
    readonly "noDepartments": string;
    readonly "months": string;
    readonly "monthsMeans": string;
    readonly "month": string;
    readonly "open": (values: { readonly title: string }) => string;
    readonly "yearPeople": (values: { readonly people: number; readonly title: string; readonly year: string }) => string;
    readonly "yearLeftOut": (values: { readonly title: string; readonly year: string }) => string;
    readonly "monthsRead": (values: { readonly count: number; readonly month: string }) => string;
  };
  readonly "company": {
    readonly "title": string;
    readonly "definition": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "reading": (values: { readonly month: string; readonly questions: number; readonly answered: number; readonly sessions: number }) => string;
    readonly "month": string;
    readonly "quarter": string;
    readonly "hours": (values: { readonly hours: number }) => string;
    readonly "inHours": (values: { readonly measure: string }) => string;
    readonly "notTold": string;
    readonly "olderFailed": string;
    readonly "movement": {
      readonly "title": string;
      readonly "definition": {
        readonly "title": string;
        readonly "means": string;
      };
      readonly "reading": (values: { readonly quarter: string; readonly added: number; readonly lapsed: number }) => string;
      readonly "leftOut": (values: { readonly quarter: string }) => string;
    };
  };
  readonly "growth": {
    readonly "title": string;
    readonly "reading": {
      readonly "more": (values: { readonly count: number; readonly before: string; readonly names: string }) => string;
      readonly "fewer": (values: { readonly count: number; readonly before: string; readonly names: string }) => string;
      readonly "began": (values: { readonly count: number; readonly names: string }) => string;
      readonly "completed": (values: { readonly count: number; readonly names: string }) => string;
      readonly "merged": (values: { readonly count: number; readonly names: string }) => string;
      readonly "closed": (values: { readonly count: number; readonly names: string }) => string;
      readonly "leftOut": (values: { readonly count: number }) => string;
      readonly "noneBefore": string;
      readonly "nothing": (values: { readonly quarter: string }) => string;
    };
    readonly "changed": (values: { readonly title: string; readonly change: string }) => string;
    readonly "among": (values: { readonly names: string }) => string;
    readonly "community": string;
    readonly "change": string;
    readonly "happened": string;
    readonly "began": string;
    readonly "ended": {
      readonly "completed": string;
      readonly "merged": string;
      readonly "closed": string;
    };
  };
  readonly "moreMeasures": {
    readonly "peopleByMonth": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "peopleByGroup": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "headcount": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "participations": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "contributors": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "readers": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "quarterPeople": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "newPeople": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "returning": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "peopleBefore": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "retained": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "lapsed": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "growth": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "questions": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "answered": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "answerHours": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "answersBetween": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "answersBetweenDepartments": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "crossingOfDepartments": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "sessions": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "attendances": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "stories": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "storiesConfirmed": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "concentration": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "stillOpen": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "openCommunities": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "startingCommunities": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "endedCommunities": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "noManager": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "noDeputy": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "openRoles": {
      readonly "title": string;
      readonly "means": string;
    };
    readonly "hoursGranted": {
      readonly "title": string;
      readonly "means": string;
    };
  };
};
export = words;
