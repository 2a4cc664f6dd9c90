import type { CommunityLife } from './sketches';

export const contributorExperience: CommunityLife = {
  community: 'sig-contributor-experience',
  practice: {
    by: 'Kaito Hakimi',
    when: [105, '10:00'],
    change: {
      cadence: 'everyTwoWeeks',
      tags: ['newcomers', 'reviews', 'mentoring'],
      welcome: 'Welcome. This is the community for everybody who would like to contribute somewhere else and does not know how to begin, and for those who remember what that was like.\n\nWrite where you got stuck. We fix the way, not you.'
    }
  },
  sessions: [
    {
      host: 'Duc Liu',
      planned: [47, '11:10'],
      topic: 'First change together',
      about: 'You bring a small change that has been waiting for a review, and we get it merged before the hour is over, or find out why that is not possible.',
      place: 'Teams channel “First change”',
      at: '15:30',
      minutes: 60,
      every: 'everyTwoWeeks',
      next: 2,
      before: 3,
      after: 8,
      times: [
        { back: 0, change: { topic: 'First change together: eleven days, and where they went', host: 'Hannah Löwe' }, coming: ['Duc Liu', 'Kaito Hakimi', 'Jelena Vargas', 'Tuấn Nguyễn', 'Noura El-Sayed'] },
        {
          back: 1,
          change: { topic: 'First change together: reviews that teach' },
          attended: ['Kaito Hakimi', 'Jelena Vargas', 'Tuấn Nguyễn', 'Davit Krüger', 'Samir Thapa'],
          recap: {
            by: 'Duc Liu',
            hours: 20,
            text: 'Three changes went in. Each had waited for more than a week, and none because of the code: two reviewers thought the other would look, and one comment read like an order although it was a thought.\n\nWe now begin a comment with what it is: question, suggestion, must. It costs one word.',
            highlights: ['Name one reviewer, not a group.', 'Say what kind of comment it is, in one word.', 'Thank for the change before you improve it.'],
            thanks: [{ by: 'Davit Krüger', hours: 28, text: 'For merging mine, and for telling me why it had waited. I had thought it was me.' }]
          }
        },
        { back: 3, attended: ['Jelena Vargas', 'Tuấn Nguyễn', 'Davit Krüger'] }
      ]
    }
  ],
  offers: [{ by: 'Jelena Vargas', when: [8, '10:30'], text: 'I could host a round for reviewers: forty minutes, three old reviews of my own that I would write differently today.' }],
  questions: [
    { by: 'Jelena Vargas', when: 224, title: 'How do you thank somebody for a review without writing “LGTM, thx”?' },
    {
      by: 'Hannah Löwe',
      when: [2, '10:20'],
      title: 'Whom do I ask when nobody reviews my change?',
      text: 'It is four lines, and I do not want to be a nuisance.',
      seen: { by: 'Kaito Hakimi', when: [2, '10:40'] },
      answers: [
        {
          by: 'Tuấn Nguyễn',
          when: [2, '11:15'],
          text: 'After two working days: one person, by name, with one sentence on what you would like looked at. After four: whoever keeps the folder. You are not a nuisance, you are a reminder that we owe you something.\n\nSend me the link, I have ten minutes now.',
          accepted: [2, '13:30'],
          thanks: [{ by: 'Hannah Löwe', when: [2, '13:35'], text: 'Merged before lunch. “A reminder that we owe you something” is the kindest sentence of my week.' }]
        }
      ]
    },
    {
      by: 'Davit Krüger',
      when: [23, '13:00'],
      title: 'Should a newcomer’s first change be trivial or real?',
      answers: [{ by: 'Kaito Hakimi', when: [22, '09:30'], text: 'Real, and small. A typo teaches the tools, which is fine for the first hour. The first thing worth telling somebody at dinner should follow in the same week.', accepted: [22, '12:00'] }]
    }
  ],
  shelf: [
    { by: 'Kaito Hakimi', when: [92, '10:00'], title: 'Kubernetes contributor guide', link: 'https://www.kubernetes.dev/docs/guide/', why: 'How a very large project welcomes people. We copied the page for the first hour.', tags: 'newcomers, start here' },
    { by: 'Duc Liu', when: [15, '12:00'], title: 'Conventional comments', link: 'https://conventionalcomments.org/', why: 'One word in front of a review comment. It took the sting out of ours.', tags: 'reviews', thanks: [{ by: 'Jelena Vargas', when: [14, '10:00'], text: 'I use “thought:” ten times a day. People have stopped apologising.' }] },
    { by: 'Tuấn Nguyễn', when: [44, '15:10'], title: 'How to do a code review', link: 'https://google.github.io/eng-practices/review/', why: 'The part on speed: a review may be short, but it should be today.', tags: 'reviews' },
    { by: 'Jelena Vargas', when: [29, '11:20'], title: 'Open source guides', link: 'https://opensource.guide/', why: '“Building welcoming communities” works inside a company just as well.', tags: 'newcomers, mentoring' },
    { by: 'Kaito Hakimi', when: [78, '14:30'], title: 'Kubernetes mentoring', link: 'https://www.kubernetes.dev/community/mentoring/', why: 'Five kinds of mentoring with different efforts. Ours is the second.', tags: 'mentoring' }
  ],
  stories: [
    {
      by: 'Davit Krüger',
      when: [7, '09:50'],
      activity: 'First change together',
      learnt: 'My changes waited because I asked a group. A group reads everything and answers nothing.',
      did: 'I name one person, say what I would like looked at, and offer a review in return.',
      result: 'The last five changes were reviewed within a day. Before, it was eight.',
      cycle: 'applied',
      benefit: 'relationship',
      consent: true,
      confirmations: [{ by: 'Samir Thapa', when: [6, '11:00'], text: 'I was the person named, twice, and got the best review of my year in return.' }]
    }
  ],
  introductions: [{ by: 'Davit Krüger', when: [41, '10:00'], text: 'I was new here twice, with three years between, and noticed what had become better.\nI collect first impressions.' }]
};
