import type { CommunityLife } from './sketches';

export const docs: CommunityLife = {
  community: 'sig-docs',
  practice: {
    by: 'Giulia Hoang',
    when: [90, '09:15'],
    change: {
      cadence: 'weekly',
      tags: ['writing', 'reviews', 'translation'],
      welcome: 'Welcome to Docs. You need not be a writer: most of our best changes begin with “I did not understand this”.\n\nCome to a reading circle first. We read one page aloud and stop at every sentence that made somebody breathe in.'
    }
  },
  announcement: {
    by: 'Salma Magalhães',
    when: [1, '10:30'],
    text: 'Reading week: until next Friday every question that begins with “I did not understand” gets an answer on the same day. Giulia, Ibrahim and I take turns.'
  },
  sessions: [
    {
      host: 'Giulia Hoang',
      planned: [46, '10:20'],
      topic: 'Reading circle',
      about: 'One page, read aloud by somebody who did not write it. The author listens for fifteen minutes without explaining, which is harder than it sounds.',
      place: 'Teams channel “Reading circle”',
      at: '09:30',
      minutes: 40,
      every: 'weekly',
      next: 3,
      before: 5,
      after: 10,
      times: [
        { back: 0, change: { topic: 'Reading circle: “Replacing a bearing”, in three languages', host: 'Salma Magalhães' }, coming: ['Léa Fontaine', 'Hannah Löwe', 'Ibrahim Murphy', 'Giulia Hoang', 'Rania Mehta', 'Selin Sharma'], asked: [{ by: 'Léa Fontaine', when: 28, text: 'May we read the French one first? The English was translated from it, and I think one can tell.' }] },
        {
          back: 1,
          change: { topic: 'Reading circle: the page on restoring a historian' },
          attended: ['Hannah Löwe', 'Ibrahim Murphy', 'Salma Magalhães', 'Selin Sharma', 'Elena Desai', 'Rania Mehta', 'Qing Petrović'],
          recap: {
            by: 'Giulia Hoang',
            hours: 4,
            text: 'Hannah read, and stopped nine times. Seven of the nine were the same thing: a step that says what happens and not what to do. We turned them into orders: “Wait until the light is green”, with the time it takes.\n\nThe page is 40 lines shorter and has one picture more.',
            highlights: ['One step, one action, and how you see that it worked.', 'Warnings stand before the step, not after it.', 'If a sentence needs to be read twice, it is two sentences.'],
            thanks: [{ by: 'Léa Fontaine', hours: 22, text: 'I was not there and used the three rules the same afternoon. They work in French.' }]
          },
          thanks: [{ by: 'Selin Sharma', hours: 2, text: 'For making it feel like play. I will bring a page of my own.' }]
        },
        { back: 2, attended: ['Ibrahim Murphy', 'Salma Magalhães', 'Aroha Wambui'], recap: { by: 'Giulia Hoang', hours: 27, text: 'We read our own style guide and laughed a little. Chapter 4 contradicts chapter 2; Ibrahim is on it.' } }
      ]
    }
  ],
  questions: [
    { by: 'Rania Mehta', when: 223, title: 'Who decides which terms we do not translate?', text: '“Pod” stays, I think. But “drain”? In German we have three words for it and use them all.', seen: { by: 'Giulia Hoang', when: [8, '11:00'] } },
    {
      by: 'Léa Fontaine',
      when: [6, '09:50'],
      title: 'How long may a page be before nobody reads it?',
      seen: { by: 'Salma Magalhães', when: [6, '10:05'] },
      answers: [
        {
          by: 'Ibrahim Murphy',
          when: [6, '11:30'],
          text: 'It is less the length than the kind. A reference may be endless, people search in it. A task should fit one screen and a half, and if it does not, it is usually two tasks. An explanation may take its time, as long as nobody needs it with a tool in the hand.\n\nLook at “page content types” on our shelf: it decides that before you write.',
          accepted: [6, '13:00'],
          thanks: [{ by: 'Léa Fontaine', when: [6, '13:05'], text: '“With a tool in the hand” is now written above my desk.' }]
        }
      ]
    },
    {
      by: 'Hannah Löwe',
      when: [12, '14:15'],
      title: 'Is it all right to correct somebody else’s page without asking?',
      answers: [
        { by: 'Salma Magalhães', when: [12, '14:40'], text: 'Yes. Typos and dead links: just do it. Where the meaning changes: send it as a suggestion and name the author. In two years nobody has been cross, and you may quote me if somebody is.', accepted: [12, '15:00'], thanks: [{ by: 'Hannah Löwe', when: [12, '15:05'], text: 'I had been carrying fourteen typos around for a week, politely.' }] }
      ]
    },
    {
      by: 'Qing Petrović',
      when: [30, '08:40'],
      title: 'What do we do with pages that nobody owns any more?',
      answers: [{ by: 'Giulia Hoang', when: [29, '10:10'], text: 'They get a line at the top, “Nobody has checked this since …”, and go to the list. If nobody takes one within two months, it is archived with a link to whatever replaced it. A wrong page is worse than none.', accepted: [28, '09:00'] }]
    }
  ],
  shelf: [
    { by: 'Giulia Hoang', when: [80, '10:00'], title: 'Kubernetes documentation style guide', link: 'https://kubernetes.io/docs/contribute/style/style-guide/', why: 'Short rules with good and bad beside each other. We follow it wherever ours is silent.', tags: 'style, start here' },
    { by: 'Ibrahim Murphy', when: [6, '11:40'], title: 'Page content types', link: 'https://kubernetes.io/docs/contribute/style/page-content-types/', why: 'Concept, task, tutorial, reference: decide first, write then. Ends most discussions on length.', tags: 'structure', thanks: [{ by: 'Hannah Löwe', when: [5, '09:20'], text: 'Sorted my whole draft in ten minutes.' }] },
    { by: 'Salma Magalhães', when: [37, '13:50'], title: 'Diátaxis', link: 'https://diataxis.fr/', why: 'Where the four kinds come from. Read “the compass”; the rest when it rains.', tags: 'structure' },
    { by: 'Elena Desai', when: [58, '15:30'], title: 'Google developer documentation style guide', link: 'https://developers.google.com/style', why: 'For single words: is it “log in” or “login”? The list knows.', tags: 'style, words' },
    { by: 'Léa Fontaine', when: [5, '16:20'], title: 'Localising Kubernetes documentation', link: 'https://kubernetes.io/docs/contribute/localization/', why: 'How a page keeps up with its original. We could take the rule on how far behind a translation may be.', tags: 'translation' },
    { by: 'Ibrahim Murphy', when: [66, '09:00'], title: 'Docsy', link: 'https://www.docsy.dev/docs/', why: 'The theme our handbooks are built with, and how to make it print properly.', tags: 'tools', months: 12 }
  ],
  stories: [
    {
      by: 'Selin Sharma',
      when: [4, '14:40'],
      activity: 'A reading circle in which I only listened',
      learnt: 'Authors explain aloud what is missing on the page. If one takes notes, the page writes itself.',
      did: 'In the Graduate Programme we now let the next group read our hand-over notes aloud, and keep quiet.',
      result: 'The new group needed two days to find its way instead of a week, and asked us four questions instead of forty.',
      cycle: 'reframing',
      benefit: 'time',
      estimate: { amount: '3', unit: 'days', basis: 'Days each of nine people needed less, by their own diaries.' },
      consent: true,
      confirmations: [{ by: 'Hannah Löwe', when: [3, '10:00'], text: 'I am one of the nine. My question was where the coffee is.' }]
    }
  ],
  introductions: [{ by: 'Selin Sharma', when: [40, '10:30'], text: 'Graduate Programme, and the only one in my family who reads manuals first.\nAsk me for screenshots; I make calm ones.' }]
};
