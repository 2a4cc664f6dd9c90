// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "admission": {
    readonly "heading": string;
    readonly "about": string;
    readonly "nobody": string;
    readonly "what": string;
    readonly "since": (values: { readonly date: string }) => string;
    readonly "turnedDown": (values: { readonly date: string }) => string;
    readonly "isIn": string;
    readonly "admit": string;
    readonly "admitName": (values: { readonly name: string }) => string;
    readonly "refuse": string;
    readonly "refuseName": (values: { readonly name: string }) => string;
    readonly "afterAll": string;
    readonly "afterAllName": (values: { readonly name: string }) => string;
    readonly "undo": string;
    readonly "undoName": (values: { readonly name: string }) => string;
    readonly "toldIn": (values: { readonly name: string }) => string;
    readonly "toldNot": (values: { readonly name: string }) => string;
    readonly "safe": string;
  };
};
export = words;
