import type { CommunityLife } from './sketches';

export const testing: CommunityLife = {
  community: 'sig-testing',
  practice: {
    by: 'Vasilis Mendes',
    when: [101, '10:00'],
    change: {
      cadence: 'everyTwoWeeks',
      tags: ['flaky tests', 'end to end', 'test data'],
      welcome: 'Welcome to Testing. A test that fails on Mondays only is our favourite kind of guest.\n\nSend us the link to a run that annoys you; we look at one together every two weeks.'
    }
  },
  sessions: [
    {
      host: 'Sebastian Bauer',
      planned: [53, '13:00'],
      topic: 'Flake hunt',
      about: 'One flaky test, one hour, until we know why. Bring the link to three runs: two that failed, one that did not.',
      place: 'Teams channel “Flake hunt”',
      at: '11:00',
      minutes: 60,
      every: 'everyTwoWeeks',
      next: 5,
      before: 3,
      after: 6,
      times: [
        { back: 0, change: { topic: 'Flake hunt: the pump test that fails on Mondays', about: 'Käthe brings a test bench whose pressure test fails about every second Monday morning, and never on any other day.' }, coming: ['Käthe Grünwald', 'Mohammed Ishikawa', 'Vasilis Mendes', 'Hannah Löwe'] },
        {
          back: 1,
          change: { topic: 'Flake hunt: “context deadline exceeded” after 30 seconds' },
          attended: ['Mohammed Ishikawa', 'Vasilis Mendes', 'Vikram Fekete', 'Jürgen Aitken'],
          recap: {
            by: 'Sebastian Bauer',
            hours: 26,
            text: 'The test waited 30 seconds for a pod and failed in one of twelve runs. It was not the pod: the image was pulled from the internet when the node was new. We load the images into the kind cluster before the tests begin, and the wait is now an Eventually with a reason printed, not a sleep.\n\n200 runs since, none failed.',
            highlights: ['kind load docker-image before the first test.', 'Wait for a condition and print what is missing, never for a time.', 'Count: a flake in one of twelve runs needs fifty clean runs to be believed gone.'],
            questions: ['Where do we keep the list of images that every suite needs?']
          },
          thanks: [{ by: 'Vikram Fekete', hours: 30, text: 'For the fifty runs. I would have stopped at five and been proud.' }]
        },
        { back: 2, attended: ['Mohammed Ishikawa', 'Vasilis Mendes', 'Sakura Kumar'], recap: { by: 'Sebastian Bauer', hours: 45, text: 'Two tests wrote to the same namespace. Each suite now makes its own with a random suffix and deletes it at the end, even when it fails. Eleven minutes of work; the other 49 we spent believing in something cleverer.' } }
      ]
    }
  ],
  questions: [
    { by: 'Käthe Grünwald', when: 55, title: 'How many times must a test pass before I may call it stable?', text: 'My bench takes eleven minutes a run, with real water, so “a thousand times” is not an answer.' },
    {
      by: 'Jürgen Aitken',
      when: [10, '15:25'],
      title: 'envtest or kind for the tests of a small controller?',
      seen: { by: 'Vasilis Mendes', when: [10, '16:00'] },
      answers: [
        {
          by: 'Mohammed Ishikawa',
          when: [9, '09:40'],
          text: 'envtest for everything that ends at the API server: it starts in seconds and has no nodes, so no pod ever runs, and garbage collection does not happen. kind for the few tests in which something must really start.\n\nOurs are forty in envtest and three in kind. The three find the surprises, the forty keep us fast.',
          accepted: [9, '11:00'],
          thanks: [{ by: 'Jürgen Aitken', when: [9, '11:05'], text: '“No pod ever runs” was the sentence I was missing for a week.' }]
        }
      ]
    },
    {
      by: 'Vikram Fekete',
      when: [28, '14:50'],
      title: 'Do you quarantine flaky tests or fix them first?',
      answers: [
        { by: 'Vasilis Mendes', when: [28, '16:10'], text: 'Quarantine the same day, with a name and a date beside it. After two weeks it is fixed or deleted. A red build that nobody believes costs more than a missing test.', accepted: [27, '09:15'] },
        { by: 'Sebastian Bauer', when: [27, '10:00'], text: 'And show the quarantine on the wall. Ours had 23 in spring; it has 4 now because people walk past it.' }
      ]
    }
  ],
  shelf: [
    { by: 'Sebastian Bauer', when: [50, '10:30'], title: 'kind', link: 'https://kind.sigs.k8s.io/', why: 'A cluster in containers, gone when the test is. “Known issues” answers most of the first day’s questions.', tags: 'tools, start here', thanks: [{ by: 'Käthe Grünwald', when: [5, '13:00'], text: 'My first cluster, before lunch, on the laptop that also runs the pump.' }] },
    { by: 'Mohammed Ishikawa', when: [9, '10:10'], title: 'envtest, in the Kubebuilder book', link: 'https://book.kubebuilder.io/reference/envtest.html', why: 'An API server without a cluster. Read what it does not have before you rely on it.', tags: 'tools, controllers' },
    { by: 'Vasilis Mendes', when: [76, '14:00'], title: 'Ginkgo', link: 'https://onsi.github.io/ginkgo/', why: 'Long, and worth it for two chapters: ordering, and flakes.', tags: 'go, flaky tests' },
    { by: 'Jürgen Aitken', when: [41, '11:15'], title: 'Fuzzing in Go', link: 'https://go.dev/doc/tutorial/fuzz', why: 'Found three crashes in our telegram parser in one lunch break.', tags: 'go, fuzzing' },
    { by: 'Sebastian Bauer', when: [33, '15:45'], title: 'TestGrid', link: 'https://testgrid.k8s.io/', why: 'How a project with thousands of tests looks at them: one line each, time to the left. We built our wall after it.', tags: 'flaky tests, overview' }
  ],
  stories: [
    {
      by: 'Jürgen Aitken',
      when: [4, '11:10'],
      activity: 'A flake hunt, and the answer on envtest',
      learnt: 'Most of my slow tests never needed a node.',
      did: 'I moved 31 tests of the drive controller from kind to envtest, and left three.',
      result: 'The build takes 6 minutes instead of 24, so people run it before they push.',
      cycle: 'applied',
      benefit: 'time',
      estimate: { amount: '18', unit: 'minutes', basis: 'A build, measured over the last fifty; about fifteen builds a day.' },
      consent: false,
      confirmations: [{ by: 'Vikram Fekete', when: [3, '09:00'], text: 'I push to the same repository. It is true, and the coffee corner is emptier.' }]
    }
  ]
};
