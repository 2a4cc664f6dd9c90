// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "deciding": {
    readonly "desk": {
      readonly "toDecide": string;
      readonly "about": string;
      readonly "readFirst": string;
      readonly "open": string;
      readonly "openIt": (values: { readonly title: string }) => string;
      readonly "close": string;
      readonly "closeIt": (values: { readonly title: string }) => string;
      readonly "sending": string;
      readonly "decision": string;
      readonly "ignored": string;
      readonly "unseen": string;
      readonly "hours": (values: { readonly hours: number }) => string;
      readonly "tooLong": (values: { readonly count: number; readonly limit: number }) => string;
      readonly "roles": {
        readonly "manager": string;
        readonly "deputy": string;
        readonly "sponsor": string;
      };
      readonly "roleOf": {
        readonly "manager": (values: { readonly title: string }) => string;
        readonly "deputy": (values: { readonly title: string }) => string;
        readonly "sponsor": (values: { readonly title: string }) => string;
      };
    };
    readonly "proposals": {
      readonly "heading": string;
      readonly "none": string;
      readonly "by": (values: { readonly name: string; readonly unit: string }) => string;
      readonly "today": string;
      readonly "waiting": (values: { readonly days: number }) => string;
      readonly "asked": string;
      readonly "words": string;
      readonly "changed": (values: { readonly version: number; readonly before: number }) => string;
      readonly "changedSinceOpened": (values: { readonly version: number }) => string;
      readonly "was": (values: { readonly text: string }) => string;
      readonly "nothing": string;
      readonly "parts": {
        readonly "title": string;
        readonly "purpose": string;
        readonly "audience": string;
        readonly "notFor": string;
        readonly "type": string;
        readonly "unit": string;
        readonly "parent": string;
        readonly "cadence": string;
        readonly "access": string;
        readonly "link": string;
        readonly "tags": string;
        readonly "manager": string;
        readonly "deputies": string;
        readonly "hours": string;
        readonly "termMonths": string;
        readonly "sponsor": string;
        readonly "revives": string;
      };
      readonly "months": (values: { readonly months: number }) => string;
      readonly "cadences": {
        readonly "weekly": string;
        readonly "everyTwoWeeks": string;
        readonly "monthly": string;
        readonly "everyTwoMonths": string;
        readonly "quarterly": string;
      };
      readonly "accesses": {
        readonly "open": string;
        readonly "onRequest": string;
      };
      readonly "similar": string;
      readonly "noneSimilar": string;
      readonly "supporters": string;
      readonly "noSupporters": string;
      readonly "supporterCount": (values: { readonly count: number }) => string;
      readonly "noDepartment": string;
      readonly "showNames": string;
      readonly "hideNames": string;
      readonly "people": string;
      readonly "noDuties": (values: { readonly name: string }) => string;
      readonly "duties": (values: { readonly hours: number; readonly name: string }) => string;
      readonly "tooMuch": (values: { readonly hours: number }) => string;
      readonly "agrees": (values: { readonly name: string }) => string;
      readonly "disagrees": (values: { readonly name: string }) => string;
      readonly "noAnswer": (values: { readonly name: string }) => string;
      readonly "noSponsor": string;
      readonly "confirmed": (values: { readonly hours: number; readonly name: string }) => string;
      readonly "confirmedOther": (values: { readonly name: string }) => string;
      readonly "notConfirmed": (values: { readonly hours: number; readonly name: string }) => string;
      readonly "said": string;
      readonly "saidWords": {
        readonly "question": (values: { readonly name: string; readonly day: string }) => string;
        readonly "declined": (values: { readonly name: string; readonly day: string }) => string;
        readonly "approved": (values: { readonly name: string; readonly day: string }) => string;
        readonly "reply": (values: { readonly name: string; readonly day: string }) => string;
      };
      readonly "decide": string;
      readonly "approve": string;
      readonly "ask": string;
      readonly "decline": string;
      readonly "approveLabel": string;
      readonly "approveHint": string;
      readonly "askLabel": string;
      readonly "askHint": string;
      readonly "declineLabel": string;
      readonly "declineHint": string;
      readonly "needsText": {
        readonly "question": string;
        readonly "declined": string;
      };
      readonly "send": {
        readonly "approved": string;
        readonly "question": string;
        readonly "declined": string;
      };
      readonly "sent": {
        readonly "approved": (values: { readonly title: string }) => string;
        readonly "question": (values: { readonly title: string }) => string;
        readonly "declined": (values: { readonly title: string }) => string;
      };
      readonly "typed": string;
      readonly "happened": {
        readonly "withdrawn": string;
        readonly "approved": (values: { readonly name: string }) => string;
        readonly "declined": (values: { readonly name: string; readonly reason: string }) => string;
        readonly "revised": string;
      };
    };
    readonly "roles": {
      readonly "heading": string;
      readonly "none": string;
      readonly "withoutDeputy": (values: { readonly count: number }) => string;
      readonly "withoutDeputyHint": string;
      readonly "others": (values: { readonly count: number }) => string;
      readonly "reasons": {
        readonly "said": string;
        readonly "vacant": string;
        readonly "left": string;
        readonly "termEnded": string;
        readonly "noDeputy": string;
      };
      readonly "since": {
        readonly "said": (values: { readonly day: string }) => string;
        readonly "vacant": (values: { readonly day: string }) => string;
        readonly "left": (values: { readonly day: string }) => string;
        readonly "termEnded": (values: { readonly day: string }) => string;
        readonly "noDeputy": (values: { readonly day: string }) => string;
      };
      readonly "volunteers": (values: { readonly count: number }) => string;
      readonly "handOverTo": (values: { readonly name: string }) => string;
      readonly "offered": string;
      readonly "now": string;
      readonly "holds": (values: { readonly name: string; readonly since: string }) => string;
      readonly "acting": string;
      readonly "until": (values: { readonly day: string }) => string;
      readonly "termEnds": (values: { readonly day: string }) => string;
      readonly "nobody": string;
      readonly "cameForward": string;
      readonly "nobodyCame": string;
      readonly "ran": (values: { readonly communities: string }) => string;
      readonly "ranOne": (values: { readonly title: string; readonly from: string; readonly until: string }) => string;
      readonly "give": string;
      readonly "giveTo": (values: { readonly name: string }) => string;
      readonly "giveToOther": string;
      readonly "handOver": string;
      readonly "accepted": (values: { readonly name: string }) => string;
      readonly "notAccepted": (values: { readonly name: string }) => string;
      readonly "doneByOld": (values: { readonly count: number }) => string;
      readonly "doneByNew": (values: { readonly count: number }) => string;
      readonly "form": {
        readonly "manager": string;
        readonly "deputy": string;
        readonly "sponsor": string;
      };
      readonly "person": string;
      readonly "personHint": string;
      readonly "hours": string;
      readonly "hoursHint": string;
      readonly "months": string;
      readonly "monthsHint": string;
      readonly "stand": string;
      readonly "standUntil": string;
      readonly "note": string;
      readonly "noteHint": string;
      readonly "goes": (values: { readonly name: string }) => string;
      readonly "warn": (values: { readonly hours: number; readonly name: string }) => string;
      readonly "end": string;
      readonly "endFor": (values: { readonly name: string }) => string;
      readonly "endQuestion": (values: { readonly name: string }) => string;
      readonly "sayOpen": string;
      readonly "sayOpenHint": string;
      readonly "problems": {
        readonly "person": string;
        readonly "unknown": (values: { readonly text: string }) => string;
        readonly "hours": (values: { readonly limit: number }) => string;
        readonly "months": (values: { readonly limit: number }) => string;
      };
      readonly "given": (values: { readonly name: string; readonly role: string }) => string;
      readonly "ended": (values: { readonly name: string; readonly role: string }) => string;
      readonly "opened": (values: { readonly role: string }) => string;
    };
    readonly "endings": {
      readonly "heading": string;
      readonly "none": string;
      readonly "nothingDeleted": string;
      readonly "proposes": (values: { readonly name: string; readonly ago: string }) => string;
      readonly "kinds": {
        readonly "completed": string;
        readonly "merged": string;
        readonly "closed": string;
      };
      readonly "choice": (values: { readonly kind: string; readonly meaning: string }) => string;
      readonly "means": {
        readonly "completed": string;
        readonly "merged": string;
        readonly "closed": string;
      };
      readonly "how": string;
      readonly "into": string;
      readonly "intoHint": string;
      readonly "reason": string;
      readonly "reasonHint": string;
      readonly "recap": string;
      readonly "recapHint": string;
      readonly "problems": {
        readonly "into": string;
        readonly "intoEnded": string;
        readonly "reason": string;
        readonly "recap": string;
      };
      readonly "send": {
        readonly "completed": string;
        readonly "merged": string;
        readonly "closed": string;
      };
      readonly "sent": {
        readonly "completed": (values: { readonly title: string }) => string;
        readonly "merged": (values: { readonly title: string }) => string;
        readonly "closed": (values: { readonly title: string }) => string;
      };
      readonly "form": (values: { readonly title: string }) => string;
      readonly "keep": string;
      readonly "revive": string;
      readonly "reviveForm": (values: { readonly title: string }) => string;
      readonly "reviveMeans": string;
      readonly "reviveReason": string;
      readonly "manager": string;
      readonly "managerHint": string;
      readonly "revived": (values: { readonly title: string }) => string;
    };
    readonly "reviews": {
      readonly "heading": string;
      readonly "about": string;
      readonly "none": string;
      readonly "noneSo": string;
      readonly "all": string;
      readonly "filter": string;
      readonly "more": (values: { readonly count: number }) => string;
      readonly "columns": {
        readonly "community": string;
        readonly "why": string;
        readonly "actions": string;
      };
      readonly "whichEnded": string;
      readonly "endedHeading": string;
      readonly "endedHint": string;
      readonly "reasons": {
        readonly "endProposed": string;
        readonly "noManager": string;
        readonly "managerLeft": string;
        readonly "termEnded": string;
        readonly "silent": string;
        readonly "seedingLong": string;
      };
      readonly "sentences": {
        readonly "endProposed": string;
        readonly "noManager": string;
        readonly "noManagerSince": (values: { readonly since: string }) => string;
        readonly "managerLeft": string;
        readonly "termEnded": string;
        readonly "termEndedSince": (values: { readonly since: string }) => string;
        readonly "silent": (values: { readonly cadence: string }) => string;
        readonly "silentSince": (values: { readonly since: string; readonly cadence: string }) => string;
        readonly "seedingLong": string;
        readonly "seedingLongSince": (values: { readonly since: string }) => string;
      };
      readonly "keep": string;
      readonly "keepForm": (values: { readonly title: string }) => string;
      readonly "keepNote": string;
      readonly "keepHint": string;
      readonly "kept": (values: { readonly title: string }) => string;
      readonly "send": string;
      readonly "endIt": string;
    };
  };
};
export = words;
