// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "shell": {
    readonly "offline": string;
    readonly "offlineSince": (values: { readonly since: string }) => string;
    readonly "waiting": (values: { readonly wait: string }) => string;
  };
  readonly "ui": {
    readonly "charter": {
      readonly "labels": {
        readonly "title": string;
        readonly "purpose": string;
        readonly "audience": string;
      };
      readonly "purposeHint": string;
      readonly "audienceHint": string;
    };
    readonly "picker": {
      readonly "chosen": (values: { readonly label: string }) => string;
      readonly "remove": (values: { readonly name: string }) => string;
      readonly "looking": string;
      readonly "noAnswer": string;
      readonly "nobodyElse": string;
    };
    readonly "field": {
      readonly "left": (values: { readonly count: number }) => string;
      readonly "tooMany": (values: { readonly count: number }) => string;
    };
    readonly "searchField": {
      readonly "clear": string;
    };
    readonly "failure": {
      readonly "notFound": (values: { readonly what: string }) => string;
      readonly "forbidden": (values: { readonly what: string }) => string;
      readonly "conflict": (values: { readonly what: string }) => string;
      readonly "throttled": string;
      readonly "unavailable": (values: { readonly what: string }) => string;
      readonly "offline": string;
      readonly "unknownOutcome": string;
      readonly "details": string;
    };
    readonly "weather": {
      readonly "tryAgain": string;
      readonly "asking": (values: { readonly moment: string }) => string;
      readonly "wasSoToday": (values: { readonly time: string }) => string;
      readonly "wasSo": (values: { readonly moment: string }) => string;
      readonly "asksToWait": (values: { readonly wait: string }) => string;
      readonly "waitIsOver": string;
      readonly "readFirst": string;
      readonly "reasons": {
        readonly "offline": string;
        readonly "throttled": string;
        readonly "other": string;
      };
    };
    readonly "wait": {
      readonly "seconds": (values: { readonly count: number }) => string;
      readonly "minutes": (values: { readonly count: number }) => string;
      readonly "hours": (values: { readonly count: number }) => string;
    };
    readonly "membership": {
      readonly "join": {
        readonly "notSent": string;
        readonly "notWritten": string;
      };
      readonly "leave": {
        readonly "notSent": string;
        readonly "notWritten": string;
      };
    };
    readonly "merged": {
      readonly "into": (values: { readonly title: string }) => string;
      readonly "invited": string;
      readonly "join": (values: { readonly title: string }) => string;
      readonly "ask": (values: { readonly title: string }) => string;
      readonly "joining": string;
      readonly "isIn": string;
      readonly "asked": string;
    };
    readonly "draft": {
      readonly "safe": string;
      readonly "notSent": string;
      readonly "cancel": string;
      readonly "discardQuestion": string;
      readonly "keepWriting": string;
      readonly "discard": string;
    };
    readonly "about": (values: { readonly what: string; readonly title: string }) => string;
    readonly "entry": {
      readonly "more": (values: { readonly title: string }) => string;
      readonly "correct": string;
      readonly "takeBack": string;
      readonly "takeBackQuestion": (values: { readonly title: string }) => string;
      readonly "keep": string;
      readonly "takenBack": string;
      readonly "takingBack": string;
      readonly "hide": string;
      readonly "hideTitle": (values: { readonly title: string }) => string;
      readonly "hideAbout": string;
      readonly "hideReason": string;
      readonly "hideReasonHint": string;
      readonly "noReason": string;
      readonly "hiding": string;
      readonly "hideWhat": string;
      readonly "hiddenNow": string;
      readonly "showAgain": string;
      readonly "showWhat": string;
      readonly "shownAgain": string;
      readonly "isHidden": string;
      readonly "corrected": string;
    };
    readonly "thank": {
      readonly "thank": string;
      readonly "thankName": (values: { readonly name: string; readonly title: string }) => string;
      readonly "form": (values: { readonly name: string }) => string;
      readonly "text": string;
      readonly "textHint": string;
      readonly "missing": string;
      readonly "submit": string;
      readonly "submitting": string;
      readonly "what": string;
      readonly "told": (values: { readonly name: string }) => string;
      readonly "thanked": string;
      readonly "said": {
        readonly "answer": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
        readonly "question": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
        readonly "session": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
        readonly "recap": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
        readonly "resource": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
        readonly "story": (values: { readonly from: string; readonly to: string; readonly title: string }) => string;
      };
    };
    readonly "life": {
      readonly "states": {
        readonly "growing": string;
        readonly "steady": string;
        readonly "quiet": string;
        readonly "dormant": string;
        readonly "starting": string;
        readonly "ended": string;
      };
      readonly "parts": {
        readonly "growing": string;
        readonly "steady": string;
        readonly "quiet": string;
        readonly "dormant": string;
      };
      readonly "lastHeard": (values: { readonly ago: string }) => string;
      readonly "nothingHeard": string;
      readonly "answers": (values: { readonly time: string }) => string;
      readonly "waiting": (values: { readonly count: number }) => string;
      readonly "next": (values: { readonly when: string; readonly topic: string }) => string;
    };
    readonly "community": {
      readonly "types": {
        readonly "community": string;
        readonly "guild": string;
        readonly "club": string;
        readonly "circle": string;
        readonly "network": string;
      };
      readonly "cadences": {
        readonly "weekly": string;
        readonly "everyTwoWeeks": string;
        readonly "monthly": string;
        readonly "everyTwoMonths": string;
        readonly "quarterly": string;
      };
      readonly "sections": {
        readonly "announcement": string;
        readonly "sessions": string;
        readonly "questions": string;
        readonly "thanks": string;
        readonly "shelf": string;
        readonly "stories": string;
        readonly "people": string;
      };
      readonly "states": {
        readonly "proposed": string;
        readonly "seeding": string;
        readonly "completed": string;
        readonly "merged": string;
        readonly "closed": string;
      };
      readonly "stateSince": {
        readonly "proposed": (values: { readonly year: string }) => string;
        readonly "seeding": (values: { readonly year: string }) => string;
        readonly "completed": (values: { readonly year: string }) => string;
        readonly "merged": (values: { readonly year: string }) => string;
        readonly "closed": (values: { readonly year: string }) => string;
      };
      readonly "members": (values: { readonly count: number }) => string;
    };
    readonly "role": {
      readonly "names": {
        readonly "manager": string;
        readonly "deputy": string;
        readonly "sponsor": string;
      };
      readonly "open": {
        readonly "said": string;
        readonly "saidSince": (values: { readonly day: string }) => string;
        readonly "vacant": string;
        readonly "left": {
          readonly "manager": string;
          readonly "deputy": string;
          readonly "sponsor": string;
        };
        readonly "termEnded": string;
        readonly "termEndedOn": (values: { readonly day: string }) => string;
        readonly "noDeputy": string;
        readonly "noSponsor": string;
      };
      readonly "hoursAWeek": (values: { readonly hours: number }) => string;
      readonly "offered": (values: { readonly title: string; readonly hours: number; readonly communities: number }) => string;
      readonly "manyHours": string;
    };
    readonly "record": {
      readonly "unread": string;
      readonly "sessions": string;
      readonly "hosted": string;
      readonly "answers": string;
      readonly "stories": string;
      readonly "none": (values: { readonly list: string }) => string;
      readonly "you": {
        readonly "not": string;
        readonly "ran": (values: { readonly communities: number; readonly since: string; readonly time: string; readonly titles: string }) => string;
      };
      readonly "other": {
        readonly "not": (values: { readonly name: string }) => string;
        readonly "ran": (values: { readonly name: string; readonly communities: number; readonly since: string; readonly time: string; readonly titles: string }) => string;
      };
      readonly "time": {
        readonly "short": string;
        readonly "months": (values: { readonly count: number }) => string;
        readonly "years": (values: { readonly count: number }) => string;
      };
    };
    readonly "progress": {
      readonly "of": (values: { readonly done: string; readonly of: string }) => string;
      readonly "soFar": (values: { readonly done: string }) => string;
      readonly "said": (values: { readonly doing: string; readonly counted: string }) => string;
    };
    readonly "means": (values: { readonly title: string }) => string;
    readonly "loading": string;
    readonly "noMonthYet": (values: { readonly day: string }) => string;
    readonly "quoted": (values: { readonly text: string }) => string;
    readonly "somebody": string;
    readonly "anOwner": string;
    readonly "share": {
      readonly "share": string;
      readonly "shareTitle": (values: { readonly title: string }) => string;
      readonly "copy": string;
      readonly "copied": string;
      readonly "copyByHand": string;
      readonly "chat": string;
    };
  };
  readonly "rules": {
    readonly "lookAgain": string;
    readonly "tooLong": {
      readonly "text": (values: { readonly length: number; readonly limit: number }) => string;
      readonly "name": (values: { readonly length: number; readonly limit: number }) => string;
      readonly "purpose": (values: { readonly length: number; readonly limit: number }) => string;
      readonly "address": (values: { readonly length: number; readonly limit: number }) => string;
      readonly "answer": (values: { readonly length: number; readonly limit: number }) => string;
    };
    readonly "charter": {
      readonly "noTitle": string;
      readonly "noLetter": string;
      readonly "taken": (values: { readonly title: string }) => string;
      readonly "noPurpose": string;
    };
    readonly "practice": {
      readonly "badLink": string;
      readonly "ownPart": string;
      readonly "parentEnded": string;
      readonly "manyTags": (values: { readonly limit: number }) => string;
      readonly "longTag": (values: { readonly tag: string; readonly limit: number }) => string;
    };
    readonly "proposal": {
      readonly "noUnit": string;
      readonly "unitGone": string;
      readonly "noManager": string;
      readonly "manyDeputies": (values: { readonly limit: number }) => string;
      readonly "deputyOfThemself": string;
      readonly "sponsorOfThemself": string;
      readonly "badHours": (values: { readonly limit: number }) => string;
      readonly "badMonths": (values: { readonly limit: number }) => string;
      readonly "unknownPerson": (values: { readonly name: string }) => string;
      readonly "unknownPersonCut": (values: { readonly name: string }) => string;
    };
    readonly "promises": {
      readonly "community": string;
      readonly "guild": string;
      readonly "club": string;
      readonly "circle": string;
      readonly "network": string;
    };
    readonly "otherwise": {
      readonly "join": string;
      readonly "leave": string;
      readonly "foundCommunity": string;
      readonly "propose": string;
      readonly "reviseProposal": string;
      readonly "withdrawProposal": string;
      readonly "supportProposal": string;
      readonly "decideProposal": string;
      readonly "confirmHours": string;
      readonly "agreeToRole": string;
      readonly "replyToQuestion": string;
      readonly "changeCharter": string;
      readonly "keepCommunity": string;
      readonly "launch": string;
      readonly "openRole": string;
      readonly "volunteer": string;
      readonly "decideRole": string;
      readonly "moveState": string;
      readonly "proposeEnd": string;
      readonly "review": string;
      readonly "markLeavers": string;
      readonly "changeTemplates": string;
      readonly "setUp": string;
      readonly "publish": string;
      readonly "readReports": string;
      readonly "readUnitReports": string;
    };
  };
  readonly "community": {
    readonly "back": string;
    readonly "loading": string;
    readonly "what": string;
    readonly "missing": string;
    readonly "notChosen": string;
    readonly "notChosenHint": string;
    readonly "facts": string;
    readonly "promises": {
      readonly "community": string;
      readonly "guild": string;
      readonly "club": string;
      readonly "circle": string;
      readonly "network": string;
    };
    readonly "audience": string;
    readonly "everyone": string;
    readonly "unit": string;
    readonly "manager": string;
    readonly "noManager": string;
    readonly "deputies": string;
    readonly "noDeputies": string;
    readonly "since": string;
    readonly "members": string;
    readonly "lastAct": string;
    readonly "noActs": string;
    readonly "ended": {
      readonly "proposed": (values: { readonly date: string }) => string;
      readonly "completed": (values: { readonly date: string }) => string;
      readonly "merged": (values: { readonly date: string }) => string;
      readonly "closed": (values: { readonly date: string }) => string;
    };
    readonly "starting": (values: { readonly date: string }) => string;
    readonly "startingText": string;
    readonly "completedWarmly": string;
    readonly "recap": string;
    readonly "launchedEarly": (values: { readonly missing: string }) => string;
    readonly "partOf": (values: { readonly title: string }) => string;
    readonly "parts": (values: { readonly titles: string }) => string;
    readonly "invited": string;
    readonly "ask": string;
    readonly "asked": (values: { readonly date: string }) => string;
    readonly "turnedDown": (values: { readonly date: string }) => string;
    readonly "takeBack": string;
    readonly "takingBack": string;
    readonly "asking": string;
    readonly "nowAsked": (values: { readonly title: string }) => string;
    readonly "noLongerAsks": (values: { readonly title: string }) => string;
    readonly "join": string;
    readonly "joining": string;
    readonly "joined": string;
    readonly "undo": string;
    readonly "leaving": string;
    readonly "member": string;
    readonly "leave": string;
    readonly "leaveQuestion": (values: { readonly title: string }) => string;
    readonly "stay": string;
    readonly "nowMember": (values: { readonly title: string }) => string;
    readonly "noMember": (values: { readonly title: string }) => string;
    readonly "edit": string;
    readonly "editTitle": (values: { readonly title: string }) => string;
    readonly "save": string;
    readonly "saving": string;
    readonly "saved": string;
    readonly "unread": string;
    readonly "inVain": string;
    readonly "charter": string;
    readonly "ways": string;
    readonly "cadence": string;
    readonly "access": string;
    readonly "accesses": {
      readonly "open": string;
      readonly "onRequest": string;
    };
    readonly "link": string;
    readonly "openLink": string;
    readonly "tags": string;
    readonly "notFor": string;
    readonly "parent": string;
    readonly "past": string;
    readonly "pastRoles": {
      readonly "manager": (values: { readonly name: string; readonly from: string; readonly until: string }) => string;
      readonly "deputy": (values: { readonly name: string; readonly from: string; readonly until: string }) => string;
      readonly "host": (values: { readonly name: string; readonly from: string; readonly until: string }) => string;
    };
    readonly "editWays": string;
    readonly "waysTitle": (values: { readonly title: string }) => string;
    readonly "cadenceAsked": string;
    readonly "accessAsked": string;
    readonly "accessChoices": {
      readonly "open": string;
      readonly "onRequest": string;
    };
    readonly "linkHint": string;
    readonly "welcome": string;
    readonly "welcomeHint": string;
    readonly "tagsHint": string;
    readonly "notForHint": string;
    readonly "sectionsAsked": string;
    readonly "parentHint": string;
    readonly "waysSaved": string;
    readonly "waysWhat": string;
  };
  readonly "announcement": {
    readonly "by": (values: { readonly name: string; readonly when: string }) => string;
    readonly "byCorrected": (values: { readonly name: string; readonly when: string }) => string;
    readonly "announce": string;
    readonly "nothing": string;
    readonly "correct": string;
    readonly "correctName": string;
    readonly "nextFrom": (values: { readonly day: string }) => string;
    readonly "title": string;
    readonly "form": string;
    readonly "correctForm": string;
    readonly "text": string;
    readonly "textHint": (values: { readonly until: string }) => string;
    readonly "missing": string;
    readonly "submit": string;
    readonly "save": string;
    readonly "sending": string;
    readonly "what": string;
    readonly "told": string;
    readonly "corrected": string;
  };
  readonly "places": {
    readonly "what": {
      readonly "site": string;
      readonly "directory": string;
      readonly "openRoles": string;
      readonly "proposed": string;
      readonly "community": string;
      readonly "newProposal": string;
      readonly "proposal": string;
      readonly "mine": string;
      readonly "sponsored": string;
      readonly "memberships": string;
      readonly "space": string;
      readonly "announcement": string;
      readonly "sessions": string;
      readonly "questions": string;
      readonly "thanks": string;
      readonly "shelf": string;
      readonly "stories": string;
      readonly "people": string;
    };
    readonly "noProposal": string;
    readonly "olderFailed": string;
  };
  readonly "directory": {
    readonly "loading": string;
    readonly "search": string;
    readonly "propose": string;
    readonly "all": string;
    readonly "found": string;
    readonly "byFit": string;
    readonly "byLife": string;
    readonly "filters": string;
    readonly "filtersChosen": (values: { readonly count: number }) => string;
    readonly "filterBy": {
      readonly "purpose": string;
      readonly "unit": string;
      readonly "type": string;
      readonly "cadence": string;
      readonly "state": string;
    };
    readonly "filterChosen": (values: { readonly filter: string; readonly chosen: string }) => string;
    readonly "any": string;
    readonly "loadingChoices": string;
    readonly "chosen": (values: { readonly count: number }) => string;
    readonly "choice": (values: { readonly name: string; readonly count: number }) => string;
    readonly "clearFilters": string;
    readonly "clear": string;
    readonly "nothingYet": string;
    readonly "nothingFound": string;
    readonly "comeClose": (values: { readonly count: number }) => string;
    readonly "orPropose": (values: { readonly proposeIt: string }) => string;
    readonly "proposeIt": string;
    readonly "tryOther": string;
    readonly "noManager": string;
    readonly "manager": (values: { readonly name: string }) => string;
    readonly "tookPart": (values: { readonly count: number }) => string;
    readonly "recap": string;
    readonly "forYou": string;
    readonly "notForMe": string;
    readonly "notForMeTitle": (values: { readonly title: string }) => string;
    readonly "suggestedTitle": (values: { readonly action: string }) => string;
    readonly "setAside": (values: { readonly title: string }) => string;
    readonly "published": (values: { readonly date: string }) => string;
    readonly "reading": (values: { readonly moment: string }) => string;
    readonly "partial": (values: { readonly moment: string }) => string;
    readonly "outdated": (values: { readonly moment: string }) => string;
    readonly "tryAgain": string;
    readonly "join": string;
    readonly "joinTitle": (values: { readonly title: string }) => string;
    readonly "joining": string;
    readonly "joined": string;
    readonly "undo": string;
    readonly "undoTitle": (values: { readonly title: string }) => string;
    readonly "undoAskTitle": (values: { readonly title: string }) => string;
    readonly "ask": string;
    readonly "askTitle": (values: { readonly title: string }) => string;
    readonly "asked": string;
    readonly "turnedDown": string;
    readonly "partOf": (values: { readonly title: string }) => string;
    readonly "parts": (values: { readonly titles: string }) => string;
    readonly "undoing": string;
    readonly "open": string;
    readonly "openTitle": (values: { readonly title: string }) => string;
    readonly "lookInside": string;
    readonly "lookInsideTitle": (values: { readonly title: string }) => string;
    readonly "member": string;
    readonly "told": {
      readonly "join": (values: { readonly title: string }) => string;
      readonly "leave": (values: { readonly title: string }) => string;
    };
    readonly "toldOfRequest": {
      readonly "join": (values: { readonly title: string }) => string;
      readonly "leave": (values: { readonly title: string }) => string;
    };
    readonly "reasons": {
      readonly "supported": string;
      readonly "livesOn": (values: { readonly own: string }) => string;
      readonly "department": (values: { readonly people: number; readonly department: string }) => string;
      readonly "joiners": (values: { readonly people: number; readonly own: string }) => string;
      readonly "part": (values: { readonly own: string }) => string;
      readonly "whole": (values: { readonly own: string }) => string;
      readonly "sibling": (values: { readonly whole: string; readonly own: string }) => string;
      readonly "similar": (values: { readonly own: string }) => string;
      readonly "unit": (values: { readonly unit: string }) => string;
      readonly "sameKind": (values: { readonly own: string }) => string;
      readonly "growing": (values: { readonly people: number }) => string;
    };
  };
  readonly "sessions": {
    readonly "next": string;
    readonly "plan": string;
    readonly "upcoming": string;
    readonly "past": string;
    readonly "noneToCome": string;
    readonly "more": (values: { readonly count: number }) => string;
    readonly "older": string;
    readonly "notHere": string;
    readonly "now": string;
    readonly "today": (values: { readonly time: string }) => string;
    readonly "tomorrow": (values: { readonly time: string }) => string;
    readonly "yesterday": (values: { readonly time: string }) => string;
    readonly "yourTime": (values: { readonly mine: string; readonly theirTime: string; readonly theirs: string }) => string;
    readonly "hostedBy": (values: { readonly name: string }) => string;
    readonly "youHost": string;
    readonly "about": string;
    readonly "cancelled": (values: { readonly reason: string }) => string;
    readonly "series": {
      readonly "weekly": string;
      readonly "everyTwoWeeks": string;
      readonly "monthlyByWeekday": string;
      readonly "monthlyByDay": string;
      readonly "quarterly": string;
    };
    readonly "come": string;
    readonly "comeTo": (values: { readonly topic: string; readonly when: string }) => string;
    readonly "notCome": string;
    readonly "notComeTo": (values: { readonly topic: string; readonly when: string }) => string;
    readonly "coming": (values: { readonly count: number }) => string;
    readonly "comingNames": (values: { readonly names: string }) => string;
    readonly "nobodyYet": string;
    readonly "andOthers": (values: { readonly count: number }) => string;
    readonly "everybody": string;
    readonly "comeTold": string;
    readonly "notComeTold": string;
    readonly "comeWhat": string;
    readonly "joinFirst": string;
    readonly "wasThere": string;
    readonly "wasThereAt": (values: { readonly topic: string }) => string;
    readonly "wasNotThere": string;
    readonly "wasNotThereAt": (values: { readonly topic: string }) => string;
    readonly "attended": (values: { readonly count: number }) => string;
    readonly "attendedNames": (values: { readonly names: string }) => string;
    readonly "wasThereTold": string;
    readonly "wasNotThereTold": string;
    readonly "wasThereWhat": string;
    readonly "wereYouThere": (values: { readonly topic: string }) => string;
    readonly "calendar": string;
    readonly "calendarFor": (values: { readonly topic: string }) => string;
    readonly "calendarOne": string;
    readonly "calendarAll": string;
    readonly "calendarHost": (values: { readonly host: string; readonly community: string }) => string;
    readonly "calendarTold": string;
    readonly "calendarFailed": string;
    readonly "askedBefore": string;
    readonly "ask": string;
    readonly "askHint": string;
    readonly "askSubmit": string;
    readonly "asking": string;
    readonly "askWhat": string;
    readonly "askTold": string;
    readonly "askMissing": string;
    readonly "correctQuestion": string;
    readonly "save": string;
    readonly "corrected": string;
    readonly "by": (values: { readonly name: string }) => string;
    readonly "quietNever": string;
    readonly "quietSince": (values: { readonly month: string }) => string;
    readonly "quietEnded": string;
    readonly "couldHost": string;
    readonly "offer": string;
    readonly "offerHint": string;
    readonly "offerMissing": string;
    readonly "offerSubmit": string;
    readonly "offering": string;
    readonly "offerWhat": string;
    readonly "offerTold": string;
    readonly "offered": (values: { readonly text: string }) => string;
    readonly "offers": string;
    readonly "offeredBy": (values: { readonly name: string }) => string;
    readonly "planWith": string;
    readonly "planWithName": (values: { readonly name: string }) => string;
    readonly "whoCouldHost": string;
    readonly "whoAbout": string;
    readonly "newHere": (values: { readonly day: string }) => string;
    readonly "heardOnce": (values: { readonly ago: string }) => string;
    readonly "heardTwice": (values: { readonly ago: string }) => string;
    readonly "nobodyToAsk": string;
    readonly "whoWhat": string;
    readonly "planForm": string;
    readonly "changeForm": (values: { readonly topic: string }) => string;
    readonly "changeOneForm": (values: { readonly topic: string; readonly day: string }) => string;
    readonly "changesToCome": string;
    readonly "topic": string;
    readonly "topicMissing": string;
    readonly "aboutHint": string;
    readonly "host": string;
    readonly "hostHint": string;
    readonly "hostMissing": string;
    readonly "placeLabel": string;
    readonly "placeHint": string;
    readonly "placeBad": string;
    readonly "day": string;
    readonly "dayMissing": string;
    readonly "time": string;
    readonly "timeMissing": string;
    readonly "inPast": string;
    readonly "tooFar": string;
    readonly "length": string;
    readonly "minutes": (values: { readonly minutes: number }) => string;
    readonly "zone": string;
    readonly "zoneHint": string;
    readonly "zoneBad": string;
    readonly "repeats": string;
    readonly "once": string;
    readonly "weekly": (values: { readonly weekday: string }) => string;
    readonly "everyTwoWeeks": (values: { readonly weekday: string }) => string;
    readonly "monthlyByWeekday": {
      readonly "1": (values: { readonly weekday: string }) => string;
      readonly "2": (values: { readonly weekday: string }) => string;
      readonly "3": (values: { readonly weekday: string }) => string;
      readonly "4": (values: { readonly weekday: string }) => string;
      readonly "last": (values: { readonly weekday: string }) => string;
    };
    readonly "monthlyByDay": (values: { readonly day: number }) => string;
    readonly "monthlyOnLast": string;
    readonly "quarterly": {
      readonly "1": (values: { readonly weekday: string }) => string;
      readonly "2": (values: { readonly weekday: string }) => string;
      readonly "3": (values: { readonly weekday: string }) => string;
      readonly "4": (values: { readonly weekday: string }) => string;
      readonly "last": (values: { readonly weekday: string }) => string;
    };
    readonly "shortMonths": string;
    readonly "ends": string;
    readonly "endsAfter": string;
    readonly "endsOn": string;
    readonly "count": string;
    readonly "countBad": string;
    readonly "lastDay": string;
    readonly "lastDayBad": string;
    readonly "preview": string;
    readonly "previewNone": string;
    readonly "previewMore": (values: { readonly count: number }) => string;
    readonly "previewCut": string;
    readonly "planSubmit": string;
    readonly "saving": string;
    readonly "planWhat": string;
    readonly "planTold": (values: { readonly topic: string }) => string;
    readonly "changeTold": (values: { readonly topic: string }) => string;
    readonly "manage": (values: { readonly topic: string }) => string;
    readonly "manageText": string;
    readonly "change": string;
    readonly "changeOne": string;
    readonly "changeSeries": string;
    readonly "cancel": string;
    readonly "cancelOne": string;
    readonly "cancelSeries": string;
    readonly "takeUp": string;
    readonly "cancelForm": (values: { readonly topic: string }) => string;
    readonly "cancelSeriesForm": (values: { readonly topic: string }) => string;
    readonly "reason": string;
    readonly "reasonHint": string;
    readonly "reasonMissing": string;
    readonly "cancelSubmit": string;
    readonly "cancelSeriesSubmit": string;
    readonly "cancelWhat": string;
    readonly "cancelTold": (values: { readonly topic: string }) => string;
    readonly "takeUpTold": (values: { readonly topic: string }) => string;
    readonly "noRecap": string;
    readonly "highlights": string;
    readonly "raised": string;
    readonly "recapBy": (values: { readonly name: string; readonly when: string }) => string;
    readonly "writeRecap": string;
    readonly "writeRecapOf": (values: { readonly topic: string }) => string;
    readonly "changeRecap": string;
    readonly "changeRecapOf": (values: { readonly topic: string }) => string;
    readonly "recapText": string;
    readonly "recapHint": string;
    readonly "recapMissing": string;
    readonly "highlightsLabel": string;
    readonly "highlightsHint": string;
    readonly "raisedLabel": string;
    readonly "raisedHint": string;
    readonly "tooManyLines": (values: { readonly count: number; readonly limit: number }) => string;
    readonly "lineTooLong": (values: { readonly limit: number }) => string;
    readonly "reading": (values: { readonly minutes: number }) => string;
    readonly "recapSubmit": string;
    readonly "recapWhat": string;
    readonly "recapTold": string;
  };
  readonly "myCommunities": {
    readonly "communities": string;
    readonly "what": string;
    readonly "none": string;
    readonly "noneText": string;
    readonly "find": string;
    readonly "newSince": (values: { readonly moment: string }) => string;
    readonly "newLately": string;
    readonly "nothingNew": string;
    readonly "more": (values: { readonly count: number }) => string;
    readonly "inCommunity": (values: { readonly title: string }) => string;
    readonly "sessions": string;
    readonly "noSessions": string;
    readonly "sessionAt": (values: { readonly when: string; readonly topic: string }) => string;
    readonly "duties": string;
    readonly "duty": {
      readonly "manager": (values: { readonly title: string }) => string;
      readonly "deputy": (values: { readonly title: string }) => string;
      readonly "sponsor": (values: { readonly title: string }) => string;
    };
    readonly "actingDuty": {
      readonly "manager": (values: { readonly title: string }) => string;
      readonly "deputy": (values: { readonly title: string }) => string;
      readonly "sponsor": (values: { readonly title: string }) => string;
    };
    readonly "dutyHours": (values: { readonly hours: number }) => string;
    readonly "dutyEnds": (values: { readonly date: string }) => string;
    readonly "host": (values: { readonly title: string }) => string;
    readonly "waiting": (values: { readonly count: number }) => string;
    readonly "asksToJoin": (values: { readonly count: number }) => string;
    readonly "mine": string;
    readonly "newThings": (values: { readonly count: number }) => string;
    readonly "open": string;
    readonly "openTitle": (values: { readonly title: string }) => string;
    readonly "asked": string;
    readonly "askedOn": (values: { readonly date: string }) => string;
    readonly "turnedDown": string;
    readonly "ended": string;
    readonly "news": {
      readonly "announcement": (values: { readonly by: string; readonly about: string }) => string;
      readonly "answer": (values: { readonly by: string; readonly about: string }) => string;
      readonly "thanks": (values: { readonly by: string; readonly about: string }) => string;
      readonly "question": (values: { readonly by: string; readonly about: string }) => string;
      readonly "session": (values: { readonly about: string }) => string;
      readonly "sessionAt": (values: { readonly when: string; readonly about: string }) => string;
      readonly "recap": (values: { readonly about: string }) => string;
      readonly "resource": (values: { readonly by: string; readonly about: string }) => string;
      readonly "story": (values: { readonly by: string; readonly about: string }) => string;
      readonly "joined": (values: { readonly count: number; readonly by: string }) => string;
      readonly "mention": (values: { readonly by: string; readonly about: string }) => string;
    };
    readonly "held": string;
    readonly "heldAboutMe": string;
  };
  readonly "readiness": {
    readonly "wanted": {
      readonly "sponsor": string;
      readonly "founders": string;
      readonly "firstMonth": string;
      readonly "welcome": string;
      readonly "names": string;
      readonly "dates": string;
    };
    readonly "sponsor": {
      readonly "missing": string;
      readonly "met": (values: { readonly name: string }) => string;
    };
    readonly "founders": {
      readonly "none": (values: { readonly least: number; readonly most: number }) => string;
      readonly "few": (values: { readonly count: number; readonly least: number; readonly most: number }) => string;
      readonly "fewFrom": (values: { readonly count: number; readonly departments: string; readonly least: number; readonly most: number }) => string;
      readonly "departmentsUnknown": (values: { readonly count: number }) => string;
      readonly "oneDepartment": (values: { readonly count: number }) => string;
      readonly "oneDepartmentFrom": (values: { readonly count: number; readonly departments: string }) => string;
      readonly "many": (values: { readonly count: number; readonly most: number }) => string;
      readonly "manyFrom": (values: { readonly count: number; readonly departments: string; readonly most: number }) => string;
      readonly "enough": (values: { readonly count: number }) => string;
      readonly "enoughFrom": (values: { readonly count: number; readonly departments: string }) => string;
    };
    readonly "firstMonth": {
      readonly "met": (values: { readonly sessions: number; readonly prompts: number }) => string;
      readonly "missing": (values: { readonly sessions: number; readonly prompts: number; readonly wantedSessions: number; readonly wantedPrompts: number }) => string;
    };
    readonly "welcome": {
      readonly "missing": string;
      readonly "met": string;
    };
    readonly "nothingPlanned": string;
    readonly "names": {
      readonly "met": string;
      readonly "missing": (values: { readonly count: number; readonly all: number }) => string;
    };
    readonly "dates": {
      readonly "met": string;
      readonly "missing": (values: { readonly count: number; readonly all: number }) => string;
    };
  };
  readonly "lists": {
    readonly "next": (values: { readonly list: string; readonly next: string }) => string;
    readonly "last": (values: { readonly list: string; readonly last: string }) => string;
  };
  readonly "gate": {
    readonly "what": string;
    readonly "heading": string;
    readonly "intro": string;
    readonly "made": {
      readonly "lists": {
        readonly "what": string;
        readonly "why": string;
      };
      readonly "groups": {
        readonly "what": string;
        readonly "why": string;
      };
      readonly "levels": {
        readonly "what": string;
        readonly "why": string;
      };
    };
    readonly "siteRights": string;
    readonly "site": (values: { readonly url: string }) => string;
    readonly "safe": string;
    readonly "start": string;
    readonly "starting": string;
    readonly "again": string;
    readonly "stopped": string;
    readonly "asItShouldBe": string;
    readonly "newVersion": string;
    readonly "newVersionSentence": string;
    readonly "updates": (values: { readonly url: string }) => string;
    readonly "update": string;
    readonly "notYetHeading": string;
    readonly "notYet": (values: { readonly whom: string }) => string;
  };
  readonly "givenTemplates": {
    readonly "firstWeeks": {
      readonly "invite": string;
      readonly "places": string;
    };
    readonly "craft": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
        readonly "secondSession": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "productDevelopment": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
        readonly "secondSession": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "proposalDevelopment": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
        readonly "secondSession": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "incidentResponse": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
        readonly "secondSession": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "research": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "careerClub": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
    readonly "employeeNetwork": {
      readonly "title": string;
      readonly "about": string;
      readonly "wording": {
        readonly "session": string;
        readonly "ask": string;
        readonly "purpose": string;
      };
      readonly "checklist": {
        readonly "firstSession": string;
        readonly "firstPrompt": string;
        readonly "secondPrompt": string;
        readonly "listen": string;
      };
      readonly "healthy": {
        readonly "first": string;
        readonly "second": string;
      };
    };
  };
  readonly "assignments": {
    readonly "columns": {
      readonly "account": string;
      readonly "department": string;
      readonly "from": string;
      readonly "until": string;
      readonly "objectId": string;
    };
    readonly "isThereSince": (values: { readonly account: string; readonly department: string; readonly day: string }) => string;
    readonly "wasThere": (values: { readonly account: string; readonly department: string; readonly from: string; readonly until: string }) => string;
    readonly "nobodyHas": (values: { readonly account: string }) => string;
    readonly "quotedCut": (values: { readonly text: string }) => string;
    readonly "badDay": string;
  };
  readonly "checked": {
    readonly "version": string;
    readonly "siteAddress": string;
    readonly "lists": string;
    readonly "columns": string;
    readonly "siteRights": string;
    readonly "listRights": string;
    readonly "folderRights": string;
    readonly "stamps": string;
    readonly "attachments": string;
    readonly "comments": string;
    readonly "ratings": string;
    readonly "sharing": string;
    readonly "viewerNames": string;
    readonly "visits": string;
    readonly "units": string;
    readonly "departments": string;
    readonly "people": string;
    readonly "leadership": string;
    readonly "communityManagers": string;
    readonly "teamsApp": string;
  };
  readonly "work": {
    readonly "accounts": string;
    readonly "writingPeople": string;
    readonly "readingPeople": string;
    readonly "writingDepartments": string;
    readonly "readingContributions": string;
    readonly "counting": string;
    readonly "writingReports": string;
    readonly "writingUnits": string;
    readonly "writingDirectory": string;
    readonly "readingVisits": string;
    readonly "readingHistory": string;
    readonly "readingMemberships": string;
    readonly "readingActs": string;
    readonly "readingProposals": string;
    readonly "readingDecisions": string;
    readonly "levels": string;
    readonly "ready": string;
    readonly "privacy": string;
    readonly "list": (values: { readonly title: string }) => string;
    readonly "folders": string;
    readonly "communityManagers": string;
    readonly "settings": string;
    readonly "migration": (values: { readonly version: number; readonly about: string }) => string;
    readonly "migrations": {
      readonly "leavers": string;
      readonly "leaders": string;
    };
    readonly "managers": {
      readonly "title": string;
      readonly "purpose": string;
      readonly "audience": string;
    };
  };
  readonly "refusals": {
    readonly "lastApprover": string;
    readonly "siteOfTeam": (values: { readonly url: string }) => string;
    readonly "foreignList": (values: { readonly list: string }) => string;
    readonly "badAddress": (values: { readonly text: string }) => string;
    readonly "unknownPerson": (values: { readonly name: string }) => string;
  };
  readonly "manage": {
    readonly "all": string;
    readonly "deciding": string;
    readonly "week": string;
    readonly "running": string;
    readonly "invited": string;
    readonly "kept": string;
    readonly "forWhom": string;
    readonly "forWhomText": string;
    readonly "units": string;
    readonly "organisation": string;
    readonly "leadership": string;
    readonly "templates": string;
    readonly "publishing": string;
    readonly "bringing": string;
    readonly "setUp": string;
  };
};
export = words;
