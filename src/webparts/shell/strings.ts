/** Words of the frame around every web part. */
export const strings = {
  offline: (since: string | undefined) =>
    since === undefined
      ? 'You are offline. You see what was there before; what you type stays.'
      : `You are offline. You see what was there at ${since} or before; what you type stays.`,
  waiting: (wait: string) => `SharePoint is busy. Going on in ${wait}. Nothing is lost.`
};
