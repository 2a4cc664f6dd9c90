/** Words of what failed, as noun phrases. */
export const strings = {
  mine: 'your communities',
  directory: 'the directory',
  community: 'this community'
};
