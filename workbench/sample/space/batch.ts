import type { CommunityLife } from './sketches';

export const batch: CommunityLife = {
  community: 'wg-batch',
  practice: {
    by: 'Ekaterine Gupta',
    when: [77, '09:20'],
    change: { cadence: 'everyTwoWeeks', tags: ['jobs', 'queues', 'GPUs'], welcome: 'Welcome to Batch. We share one big cluster between people who all need it tonight.\n\nTell us what you run, how big, and by when it must be done; the rest is arithmetic and good manners.' }
  },
  sessions: [
    {
      host: 'Rahel Romero',
      planned: [44, '10:00'],
      topic: 'Queue talk',
      about: 'Who needs what in the next two weeks, which queue borrows from which, and one thing to learn.',
      place: 'Teams channel “Queue talk”',
      at: '11:30',
      minutes: 40,
      every: 'everyTwoWeeks',
      next: 3,
      before: 3,
      after: 7,
      times: [
        { back: 0, change: { topic: 'Queue talk: wave loads, 900 pods that start together', about: 'Haruto shows what Simulation needs at the end of the quarter. Please look into your calendar before.' }, coming: ['Haruto Nishimura', 'Ekaterine Gupta', 'Deepa Konaté', 'Maja Goto'], asked: [{ by: 'Deepa Konaté', when: 33, text: 'If Simulation borrows our share at night, how fast do we get it back in the morning?' }] },
        {
          back: 1,
          change: { topic: 'Queue talk: fair shares with Kueue' },
          attended: ['Ekaterine Gupta', 'Lars Santos', 'Deepa Konaté', 'Maja Goto', 'Nasrin Abebe'],
          recap: {
            by: 'Rahel Romero',
            hours: 24,
            text: 'Three teams are in one cohort now. Each has its quota, may borrow what the others leave, and gets its own back by preemption within a minute. In the first week the cluster was 81 % busy at night instead of 55 %, and nobody waited longer than before.',
            highlights: ['Quota is a promise, borrowing is a chance.', 'All or nothing: a job is admitted with all of its pods, or waits as a whole.', 'Write checkpoints, or preemption costs you the night.'],
            questions: ['Do checkpoints belong on fast or on cheap storage?']
          },
          thanks: [{ by: 'Nasrin Abebe', hours: 22, text: 'For moving us without one lost job. I had prepared a bad night and slept.' }]
        }
      ]
    }
  ],
  questions: [
    { by: 'Haruto Nishimura', when: 56, title: 'Is there a fair way to say “tonight, but not before the pump tests”?', text: 'I would rather wait for a reason than be pushed out without one.', seen: { by: 'Rahel Romero', when: 48 } },
    {
      by: 'Deepa Konaté',
      when: [20, '14:10'],
      title: 'One bad node fails our whole job. Can a job forgive that and still stop at a real error?',
      answers: [
        {
          by: 'Lars Santos',
          when: [20, '15:45'],
          text: 'That is what podFailurePolicy is for: Ignore for the pod condition DisruptionTarget, so that a drained or lost node does not count against backoffLimit, and FailJob for the exit codes that mean “the input is wrong”. The pods need restartPolicy: Never.',
          accepted: [19, '09:00'],
          thanks: [{ by: 'Deepa Konaté', when: [19, '09:05'], text: 'Last night a node died at 02:10 and the job did not care. Neither did I.' }]
        }
      ]
    }
  ],
  shelf: [
    { by: 'Ekaterine Gupta', when: [70, '10:00'], title: 'Jobs', link: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/', why: 'Longer than you think, because a job can more than you think. Look for “indexed”.', tags: 'jobs, start here' },
    { by: 'Rahel Romero', when: [15, '13:00'], title: 'Kueue', link: 'https://kueue.sigs.k8s.io/docs/', why: 'The queues we share the cluster with. “Concepts” first, then “cohort”.', tags: 'queues', thanks: [{ by: 'Haruto Nishimura', when: [9, '10:10'], text: 'The two words in your “why” were exactly the order I needed.' }] },
    { by: 'Lars Santos', when: [19, '10:15'], title: 'Handling failures with pod failure policy', link: 'https://kubernetes.io/docs/tasks/job/pod-failure-policy/', why: 'Three examples to copy. The second is our bad node.', tags: 'jobs, failures' },
    { by: 'Maja Goto', when: [38, '16:20'], title: 'JobSet', link: 'https://jobset.sigs.k8s.io/docs/', why: 'For runs with a leader and workers that belong together. Simulation may like it.', tags: 'jobs, GPUs' },
    { by: 'Ekaterine Gupta', when: [57, '11:40'], title: 'CronJob', link: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/', why: 'Because of timeZone and startingDeadlineSeconds, which everybody finds out too late.', tags: 'jobs, schedules' }
  ],
  stories: [
    {
      by: 'Nasrin Abebe',
      when: [11, '14:20'],
      activity: 'Queue talk about shares and borrowing',
      learnt: 'That we may use what others leave at night, if we can give it back within a minute.',
      did: 'Our flow model writes a checkpoint every ten minutes now, so being pushed out costs ten minutes at most.',
      result: 'We finished the spring flood study nine days early, on machines that would have stood idle.',
      cycle: 'realised',
      benefit: 'time',
      estimate: { amount: '9', unit: 'days', basis: 'Planned end against real end of one study; no machine was added.' },
      consent: true,
      confirmations: [{ by: 'Maja Goto', when: [10, '09:00'], text: 'I see the borrowed hours in the queue: 4,100 of them.' }]
    }
  ]
};
