// Written by "npm run words" from src/words/en-us.
declare const words: {
  readonly "shell": {
    readonly "offline": string;
    readonly "offlineSince": (values: { readonly since: string }) => string;
    readonly "waiting": (values: { readonly wait: string }) => string;
  };
};
export = words;
