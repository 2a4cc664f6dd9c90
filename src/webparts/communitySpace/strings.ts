/** Words of the place in which sections stand. */
export const strings = {
  what: 'what happens in this community',
  readOlder: 'Read what is older',
  olderFailed: 'What is older could not be read. Try again.'
};
