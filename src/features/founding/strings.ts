/** Every word of founding a community. */
export const strings = {
  heading: 'Create a community',
  intro: 'It can be found and joined as soon as you create it.',
  similar: 'Close to this already:',
  type: 'What kind is it?',
  unit: 'Business unit',
  manager: 'Who will run it?',
  managerHint: 'Type a part of the name and choose from the list.',
  unknownPerson: (name: string) => `We know nobody called “${name}”. Choose somebody from the list.`,
  create: 'Create',
  creating: 'Creating…',
  what: 'the new community'
};
