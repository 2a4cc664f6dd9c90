import type { CommunityLife } from './sketches';

export const release: CommunityLife = {
  community: 'sig-release',
  practice: {
    by: 'Yasmin Ishikawa',
    when: [115, '08:45'],
    change: {
      cadence: 'weekly',
      tags: ['releases', 'versions', 'signing', 'change logs'],
      welcome: 'Welcome to Release. We would like a release to be the most boring hour of the week.\n\nYou can shadow one: write in Questions which Thursday suits you, and somebody will take you along.'
    }
  },
  sessions: [
    {
      host: 'Yasmin Ishikawa',
      planned: [39, '09:00'],
      topic: 'Release hour',
      about: 'What goes out, what waits, and who watches. Ten minutes if nothing is wrong, and we like ten minutes.',
      place: 'Teams channel “Release hour”',
      at: '09:00',
      minutes: 30,
      every: 'weekly',
      next: 4,
      before: 4,
      after: 10,
      times: [
        { back: 0, coming: ['Ciarán Ruiz', 'Rahel Yang', 'Laura Bakker', 'Elif Adebayo', 'Anjali Krishnan', 'Matteo Galli'], asked: [{ by: 'Matteo Galli', when: 23, text: 'Who would notice if one of our images was signed with the wrong key? I ask as somebody who is new and means it well.' }] },
        {
          back: 1,
          change: { topic: 'Release hour, with a rollback on purpose' },
          attended: ['Ciarán Ruiz', 'Laura Bakker', 'Elif Adebayo', 'Rahel Yang', 'Anjali Krishnan', 'Anahera Hirano'],
          recap: {
            by: 'Yasmin Ishikawa',
            hours: 3,
            text: 'Four components went out, and then we took one back on purpose, in daylight. It took 13 minutes, nine of which went into finding out which version had been there before. From now on every release writes the previous version into its notes.',
            highlights: ['A rollback that was never rehearsed is a hope.', 'The database goes forward only: migrations must work with both versions.', 'Previous version stands in the notes, first line.'],
            questions: ['Do we rehearse a rollback every quarter, or every month?']
          },
          thanks: [{ by: 'Anahera Hirano', hours: 20, text: 'For doing it at 09:15 and not when it hurts.' }]
        },
        { back: 2, attended: ['Ciarán Ruiz', 'Laura Bakker'], recap: { by: 'Ciarán Ruiz', hours: 6, text: 'Nine minutes. Nothing waited, nothing broke. We used the rest to delete four release branches from 2023.' } }
      ]
    }
  ],
  questions: [
    { by: 'Anjali Krishnan', when: 52, title: 'May a node be two minor versions behind while we upgrade in shifts?', text: 'Our line allows one hour every second Sunday, so the nodes will follow the control plane slowly.', mentions: ['Ciarán Ruiz'] },
    {
      by: 'Laura Bakker',
      when: [11, '10:15'],
      title: 'What belongs into a change log that operators read at 3 in the morning?',
      seen: { by: 'Yasmin Ishikawa', when: [11, '10:30'] },
      answers: [
        {
          by: 'Rahel Yang',
          when: [11, '12:05'],
          text: 'Three lines on top: what you must do, what looks different, how to go back. Below that the list for everybody who is awake.\n\nWhat you must do stands first even if it is “nothing”. That word is worth a lot at 3.',
          accepted: [10, '09:00'],
          thanks: [{ by: 'Laura Bakker', when: [10, '09:10'], text: '“Nothing” stood in our last four releases, and the control room wrote back to say thank you.' }]
        }
      ]
    },
    {
      by: 'Elif Adebayo',
      when: [26, '14:00'],
      title: 'Is 1.9.0 to 1.10.0 a change that may break somebody?',
      answers: [{ by: 'Ciarán Ruiz', when: [26, '14:30'], text: 'By semantic versioning it must not: a minor version adds. If you had to remove something it is 2.0.0, however small it feels. And 1.10 is newer than 1.9; one of our scripts sorted them as text once.', accepted: [26, '15:00'] }]
    }
  ],
  shelf: [
    { by: 'Ciarán Ruiz', when: [97, '10:00'], title: 'Version skew policy', link: 'https://kubernetes.io/releases/version-skew-policy/', why: 'Which component may be how far behind which. One table per component, and the order to upgrade in.', tags: 'upgrades, start here' },
    { by: 'Yasmin Ishikawa', when: [48, '09:40'], title: 'Deprecated API migration guide', link: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/', why: 'What goes in which version, and what replaces it. Look two versions ahead.', tags: 'upgrades, APIs' },
    { by: 'Rahel Yang', when: [11, '12:20'], title: 'Keep a changelog', link: 'https://keepachangelog.com/en/1.1.0/', why: 'Change logs are for people. We take its six headings and add “what you must do”.', tags: 'change logs' },
    { by: 'Laura Bakker', when: [61, '16:00'], title: 'Semantic versioning', link: 'https://semver.org/', why: 'Read the FAQ: the answer to your special case is in it.', tags: 'versions' },
    { by: 'Elif Adebayo', when: [18, '11:00'], title: 'Sigstore', link: 'https://docs.sigstore.dev/', why: 'How signing works without a key in somebody’s drawer. Begin with “verifying”.', tags: 'signing, security', thanks: [{ by: 'Matteo Galli', when: [1, '15:30'], text: 'You pointed at “verifying” first. From a security person: yes.' }] },
    { by: 'Ciarán Ruiz', when: [55, '13:10'], title: 'SLSA', link: 'https://slsa.dev/', why: 'Levels of trust in how something was built. We are between one and two and can say why.', tags: 'signing, security', months: 12 }
  ],
  stories: [
    {
      by: 'Laura Bakker',
      when: [5, '13:00'],
      activity: 'The rollback on purpose, and the rehearsal before it',
      learnt: 'We lost most of the time looking for the version before.',
      did: 'Our pipeline now writes the previous version and the command to go back into the release notes.',
      result: 'Last Thursday a sensor driver misbehaved. The control room went back by itself in two minutes and told us afterwards.',
      cycle: 'applied',
      benefit: 'quality',
      consent: true,
      confirmations: [{ by: 'Rahel Yang', when: [4, '09:20'], text: 'I read about it at breakfast. Nobody had been woken.' }]
    }
  ]
};
