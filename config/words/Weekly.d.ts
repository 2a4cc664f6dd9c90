// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "week": {
    readonly "heading": string;
    readonly "about": (values: { readonly title: string }) => string;
    readonly "which": string;
    readonly "what": string;
    readonly "nothing": string;
    readonly "nothingMore": string;
    readonly "actions": {
      readonly "admitPeople": {
        readonly "title": (values: { readonly count: number }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly since: string; readonly names: string }) => string;
        readonly "act": string;
      };
      readonly "answerQuestions": {
        readonly "title": (values: { readonly count: number }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly count: number; readonly since: string; readonly question: string }) => string;
        readonly "act": string;
      };
      readonly "fading": {
        readonly "title": string;
        readonly "why": string;
        readonly "evidence": (values: { readonly signs: string; readonly names: string }) => string;
        readonly "evidenceAlone": (values: { readonly signs: string }) => string;
        readonly "act": string;
        readonly "signs": {
          readonly "pace": (values: { readonly days: number }) => string;
          readonly "silence": (values: { readonly days: number }) => string;
          readonly "breadth": (values: { readonly people: number }) => string;
          readonly "newcomers": (values: { readonly people: number }) => string;
          readonly "replies": (values: { readonly share: string }) => string;
        };
      };
      readonly "planLine": {
        readonly "title": (values: { readonly count: number }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly count: number; readonly since: string; readonly line: string }) => string;
        readonly "act": string;
      };
      readonly "planSession": {
        readonly "title": (values: { readonly isFirst: string }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly isFirst: string; readonly since: string; readonly cadences: string; readonly rhythm: string }) => string;
        readonly "act": string;
      };
      readonly "recapSession": {
        readonly "title": (values: { readonly topic: string }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly since: string }) => string;
        readonly "act": string;
      };
      readonly "welcomeNewcomers": {
        readonly "title": (values: { readonly count: number }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly names: string }) => string;
        readonly "act": string;
      };
      readonly "handOver": {
        readonly "title": (values: { readonly isOwn: string }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly name: string; readonly role: string; readonly day: string }) => string;
        readonly "act": string;
      };
      readonly "handOverStep": {
        readonly "title": (values: { readonly name: string }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly since: string; readonly count: number; readonly step: string }) => string;
        readonly "act": string;
      };
      readonly "fillRole": {
        readonly "title": (values: { readonly role: string }) => string;
        readonly "why": string;
        readonly "act": (values: { readonly isSaid: string }) => string;
      };
      readonly "reviewResources": {
        readonly "title": (values: { readonly count: number }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly count: number; readonly since: string; readonly resource: string }) => string;
        readonly "act": string;
      };
      readonly "inviteHost": {
        readonly "title": string;
        readonly "why": string;
        readonly "evidence": (values: { readonly name: string; readonly hosted: number; readonly sessions: number; readonly names: string }) => string;
        readonly "act": string;
      };
      readonly "findDeputy": {
        readonly "title": string;
        readonly "why": string;
        readonly "evidence": (values: { readonly since: string }) => string;
        readonly "act": string;
      };
      readonly "inviteDepartment": {
        readonly "title": (values: { readonly department: string }) => string;
        readonly "why": string;
        readonly "evidence": (values: { readonly year: string; readonly near: string; readonly department: string }) => string;
        readonly "act": string;
      };
    };
    readonly "done": string;
    readonly "later": string;
    readonly "notForUs": string;
    readonly "answerTo": (values: { readonly answer: string; readonly title: string }) => string;
    readonly "whyNot": (values: { readonly title: string }) => string;
    readonly "whyNotHint": string;
    readonly "whyNotMissing": string;
    readonly "whyNotTooLong": (values: { readonly most: number }) => string;
    readonly "switchOff": string;
    readonly "cancel": string;
    readonly "saving": string;
    readonly "yourAnswer": string;
    readonly "told": {
      readonly "done": string;
      readonly "later": string;
      readonly "notForUs": string;
      readonly "again": string;
    };
    readonly "switchedOff": string;
    readonly "switchedOffBy": (values: { readonly name: string; readonly day: string; readonly reason: string }) => string;
    readonly "again": string;
    readonly "rules": {
      readonly "admitPeople": string;
      readonly "answerQuestions": string;
      readonly "fading": string;
      readonly "planLine": string;
      readonly "planSession": string;
      readonly "recapSession": string;
      readonly "welcomeNewcomers": string;
      readonly "handOver": string;
      readonly "handOverStep": string;
      readonly "fillRole": string;
      readonly "reviewResources": string;
      readonly "inviteHost": string;
      readonly "findDeputy": string;
      readonly "inviteDepartment": string;
    };
    readonly "sinceThen": {
      readonly "heading": string;
      readonly "about": string;
      readonly "when": (values: { readonly what: string; readonly when: string }) => string;
      readonly "admitPeople": (values: { readonly now: number; readonly of: number }) => string;
      readonly "answerQuestions": (values: { readonly now: number; readonly of: number }) => string;
      readonly "fading": (values: { readonly now: number }) => string;
      readonly "planLine": (values: { readonly now: number; readonly of: number }) => string;
      readonly "planSession": (values: { readonly now: number }) => string;
      readonly "recapSession": (values: { readonly now: number }) => string;
      readonly "welcomeNewcomers": (values: { readonly now: number; readonly of: number }) => string;
      readonly "handOver": (values: { readonly now: number }) => string;
      readonly "handOverStep": (values: { readonly now: number }) => string;
      readonly "fillRole": (values: { readonly now: number }) => string;
      readonly "reviewResources": (values: { readonly now: number; readonly of: number }) => string;
      readonly "inviteHost": (values: { readonly now: number; readonly of: number }) => string;
      readonly "findDeputy": (values: { readonly now: number }) => string;
      readonly "inviteDepartment": (values: { readonly now: number }) => string;
    };
    readonly "rhythm": {
      readonly "heading": string;
      readonly "silence": (values: { readonly days: number; readonly rhythm: string }) => string;
      readonly "neverHeard": string;
      readonly "strip": string;
      readonly "week": (values: { readonly day: string; readonly contributions: number; readonly people: number; readonly sessions: number }) => string;
      readonly "tableWeek": string;
      readonly "tableContributions": string;
      readonly "tablePeople": string;
      readonly "tableSessions": string;
      readonly "showTable": string;
      readonly "hideTable": string;
      readonly "sessions": string;
      readonly "kept": (values: { readonly held: number; readonly cancelled: number }) => string;
      readonly "newcomers": string;
      readonly "came": (values: { readonly joined: number; readonly contributed: number }) => string;
      readonly "cameBack": (values: { readonly settled: number; readonly cameBack: number }) => string;
      readonly "waiting": string;
      readonly "noneWaiting": string;
      readonly "ages": {
        readonly "days": (values: { readonly count: number }) => string;
        readonly "week": (values: { readonly count: number }) => string;
        readonly "month": (values: { readonly count: number }) => string;
        readonly "longer": (values: { readonly count: number }) => string;
      };
      readonly "departments": string;
      readonly "present": (values: { readonly year: string; readonly names: string }) => string;
      readonly "absent": (values: { readonly names: string }) => string;
      readonly "noneKnown": string;
      readonly "reading": string;
      readonly "readers": (values: { readonly people: number; readonly month: string }) => string;
    };
    readonly "voices": {
      readonly "heading": string;
      readonly "about": string;
      readonly "tooFew": string;
      readonly "many": (values: { readonly without: number; readonly contributions: number }) => string;
      readonly "some": (values: { readonly without: number; readonly contributions: number }) => string;
      readonly "most": (values: { readonly without: number; readonly contributions: number }) => string;
      readonly "keepers": (values: { readonly share: string; readonly before: string }) => string;
      readonly "keepersNow": (values: { readonly share: string }) => string;
      readonly "showNames": string;
      readonly "hideNames": string;
      readonly "carrying": string;
      readonly "hosts": string;
      readonly "next": string;
      readonly "nobody": string;
    };
    readonly "time": {
      readonly "heading": string;
      readonly "hours": (values: { readonly hours: number }) => string;
      readonly "noHours": string;
      readonly "yourNote": string;
      readonly "ask": string;
      readonly "light": string;
      readonly "right": string;
      readonly "tooMuch": string;
      readonly "only": string;
      readonly "last": string;
      readonly "weekWas": (values: { readonly day: string; readonly feeling: string }) => string;
      readonly "tooMuchOften": string;
      readonly "help": string;
      readonly "helpWith": string;
      readonly "helpHint": (values: { readonly title: string }) => string;
      readonly "send": string;
      readonly "sending": string;
      readonly "yourCall": string;
      readonly "called": string;
      readonly "callOf": (values: { readonly name: string; readonly title: string }) => string;
      readonly "callSince": (values: { readonly when: string; readonly text: string }) => string;
      readonly "iHelp": string;
      readonly "notNeeded": string;
      readonly "answered": string;
    };
    readonly "write": {
      readonly "welcomeSubject": (values: { readonly title: string }) => string;
      readonly "welcome": (values: { readonly names: string; readonly title: string; readonly from: string }) => string;
      readonly "hostSubject": (values: { readonly title: string }) => string;
      readonly "host": (values: { readonly names: string; readonly title: string; readonly from: string }) => string;
      readonly "inviteSubject": (values: { readonly title: string }) => string;
      readonly "invite": (values: { readonly title: string; readonly purpose: string; readonly link: string; readonly from: string }) => string;
      readonly "fadingSubject": (values: { readonly title: string }) => string;
      readonly "fading": (values: { readonly names: string; readonly title: string; readonly from: string }) => string;
      readonly "chat": string;
      readonly "mail": string;
      readonly "addresses": string;
      readonly "noAddress": string;
    };
    readonly "post": {
      readonly "heading": string;
      readonly "about": string;
      readonly "preview": string;
      readonly "previewText": (values: { readonly topic: string; readonly when: string; readonly about: string; readonly link: string }) => string;
      readonly "recap": string;
      readonly "recapText": (values: { readonly topic: string; readonly when: string; readonly text: string; readonly link: string }) => string;
      readonly "announcement": string;
      readonly "announcementText": (values: { readonly text: string; readonly link: string }) => string;
      readonly "none": string;
      readonly "copy": string;
      readonly "copyOf": (values: { readonly what: string }) => string;
      readonly "copied": string;
      readonly "copyByHand": string;
      readonly "channel": string;
    };
  };
  readonly "maturity": {
    readonly "heading": string;
    readonly "about": string;
    readonly "what": string;
    readonly "never": string;
    readonly "last": (values: { readonly name: string; readonly day: string }) => string;
    readonly "begin": string;
    readonly "again": string;
    readonly "competencies": {
      readonly "strategy": string;
      readonly "leadership": string;
      readonly "culture": string;
      readonly "management": string;
      readonly "content": string;
      readonly "policies": string;
      readonly "tools": string;
      readonly "measurement": string;
    };
    readonly "asks": {
      readonly "strategy": string;
      readonly "leadership": string;
      readonly "culture": string;
      readonly "management": string;
      readonly "content": string;
      readonly "policies": string;
      readonly "tools": string;
      readonly "measurement": string;
    };
    readonly "stages": {
      readonly "hierarchy": string;
      readonly "emergent": string;
      readonly "community": string;
      readonly "networked": string;
    };
    readonly "notYet": string;
    readonly "nextStep": string;
    readonly "nextStepHint": string;
    readonly "tooLong": (values: { readonly most: number }) => string;
    readonly "nothingChosen": string;
    readonly "save": string;
    readonly "saving": string;
    readonly "cancel": string;
    readonly "kept": string;
    readonly "next": (values: { readonly step: string }) => string;
    readonly "wouldGain": (values: { readonly competency: string }) => string;
    readonly "moved": (values: { readonly competency: string; readonly from: string; readonly to: string }) => string;
    readonly "movedSince": (values: { readonly day: string }) => string;
    readonly "stayed": (values: { readonly day: string }) => string;
    readonly "history": string;
    readonly "entry": (values: { readonly day: string; readonly name: string }) => string;
  };
};
export = words;
