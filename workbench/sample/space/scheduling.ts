import type { CommunityLife } from './sketches';

/** The community of the manager of the cast; its employee asks, answers and is thanked here. */
export const scheduling: CommunityLife = {
  community: 'sig-scheduling',
  practice: {
    by: 'Ingrid Halonen',
    when: [96, '09:00'],
    change: {
      cadence: 'weekly',
      tags: ['scheduling', 'capacity', 'GPUs', 'priorities'],
      notFor: 'Work orders and shift plans of people: those are planned in Service Asia Pacific and Plant Maintenance.',
      welcome:
        'Welcome to Scheduling. We look after the question where things run, and why they sometimes do not.\n\nIf something of yours is pending right now, ask it: that is the best way in. The clinic is every week, cameras optional, and nobody prepares slides. Introduce yourself in two lines; Gašper or I will say hello.'
    }
  },
  announcement: {
    by: 'Ingrid Halonen',
    when: [2, '08:30'],
    text: 'The GPU nodes of Simulation move to pool “sim-b” this Friday evening. Pods that ask for the old label wait until somebody changes them: please look at your node selectors before lunch. Gašper and I sit in the clinic half an hour longer this week for everybody who is unsure.'
  },
  hosts: [{ by: 'Ingrid Halonen', when: [34, '13:00'], person: 'Hoda Çelik' }],
  sessions: [
    {
      host: 'Ingrid Halonen',
      planned: [74, '10:00'],
      topic: 'Scheduling clinic',
      about: 'Bring a pod that does not go where you want it to. We read its events together, find the rule that keeps it, and write down what we learnt. Listening is fine too.',
      place: 'Teams channel “Scheduling clinic”, and room Quay 3',
      at: '14:00',
      minutes: 45,
      every: 'weekly',
      next: 2,
      before: 9,
      after: 12,
      times: [
        {
          back: -1,
          change: { topic: 'Guest: how Test Bays books its benches', about: 'Hana shows how benches, cranes and people are matched to test orders, and what Kubernetes could learn of it.', host: 'Hana Magalhães' }
        },
        {
          back: 0,
          change: {
            topic: 'Why is my pod pending? Reading scheduler events',
            about: 'We take three real events apart: “insufficient cpu”, “didn’t match pod topology spread constraints” and “had untolerated taint”. In the last ten minutes you read one alone.'
          },
          coming: ['Mateo Villanueva', 'Hoda Çelik', 'Layla Al-Masri', 'Jonas Müller', 'Linh Tshabalala', 'Beatriz Haddad', 'Haruto Nishimura', 'Gašper Krasniqi', 'Sina Macdonald'],
          asked: [
            { by: 'Layla Al-Masri', when: 29, text: 'Can we look at an event that says “0/24 nodes are available” with four different reasons in it? I never know with which one to begin.' },
            { by: 'Beatriz Haddad', when: 22, text: 'Does the order of the reasons mean anything?' },
            { by: 'Jonas Müller', when: 6, text: 'I have a pod that waits only between 6 and 7 in the morning. May I bring it?' }
          ]
        },
        {
          back: 1,
          change: { topic: 'Spreading pods over quay sides without starving the small one' },
          attended: ['Mateo Villanueva', 'Hoda Çelik', 'Jonas Müller', 'Linh Tshabalala', 'Sebastian Marković', 'Temitope Koch', 'Zanele Otieno', 'Gašper Krasniqi', 'Elena Wambui', 'Niamh Błaszczyk', 'Sina Macdonald'],
          recap: {
            by: 'Ingrid Halonen',
            hours: 19,
            text: 'Eleven of us took the crane telemetry of Terminal 2 apart: nine pods on the north side, three on the south, and the south one full.\n\nTopology spread with maxSkew 1 did what it says, but it counted nodes that these pods may not use. With nodeTaintsPolicy: Honor the tainted maintenance nodes no longer count as empty places, and the pods spread evenly over the nodes that are really there. Mateo tried it live; it took four minutes.',
            highlights: [
              'Spread constraints count every node that matches, unless you say that taints matter.',
              'ScheduleAnyway is a wish, DoNotSchedule is a rule. For telemetry a wish is enough.',
              'matchLabelKeys with pod-template-hash keeps an old ReplicaSet from spoiling the count during a roll-out.'
            ],
            questions: ['Should our Helm chart set nodeTaintsPolicy for everybody?', 'Who looks after the labels of the quay sides when a crane moves?'],
            thanks: [{ by: 'Temitope Koch', hours: 23, text: 'I could not come and got everything from this. The sentence about wishes and rules hangs on our wall now.' }]
          },
          thanks: [{ by: 'Elena Wambui', hours: 3, text: 'For letting us break it on purpose first. I understood it when it was red, not when it was green.' }]
        },
        {
          back: 2,
          change: { topic: 'Priorities: who may push whom out', host: 'Gašper Krasniqi' },
          attended: ['Hoda Çelik', 'Jonas Müller', 'Chiara Patel', 'Sebastian Marković', 'Ingrid Halonen', 'Karim Sánchez', 'Vasilis Clarke'],
          recap: {
            by: 'Gašper Krasniqi',
            hours: 27,
            text: 'We had eleven priority classes and nobody could say what the sixth was for. Now there are four: safety, live, batch, spare. Batch has preemptionPolicy: Never, so it goes to the front of the queue without pushing anybody out.\n\nChiara will retire the other seven over the next two releases; pods that still name them keep working until then.',
            highlights: ['Four classes, each with a sentence when to use it.', 'preemptionPolicy: Never orders the queue and evicts nobody.', 'A PodDisruptionBudget is respected on preemption where possible, not always.'],
            questions: ['Do we want an alert when something of class “live” is pushed out?']
          }
        },
        {
          back: 3,
          change: { topic: 'Requests that tell the truth' },
          attended: ['Mateo Villanueva', 'Antonín Hirano', 'Elena Wambui', 'Zanele Otieno', 'Gašper Krasniqi', 'Ibrahim Zając'],
          recap: {
            by: 'Ingrid Halonen',
            hours: 44,
            text: 'The scheduler looks at requests, never at what a pod really uses. We compared both for one week: half of our CPU is reserved for pods that sleep. Zanele set hers to the 95th percentile of two weeks and gave back 31 cores without anybody noticing.',
            highlights: ['Take the percentile over two weeks, a weekend included.', 'Memory is different: leave room, because nothing gives memory back.']
          }
        },
        { back: 4, change: { topic: 'Scheduling clinic', cancelled: 'Public holiday in three of our four countries. Bring your pod next week, we take the longer slot.' } },
        { back: 5, attended: ['Mateo Villanueva', 'Hoda Çelik', 'Jonas Müller', 'Ingrid Halonen'] },
        { back: 6, attended: ['Mateo Villanueva', 'Hoda Çelik', 'Jonas Müller', 'Chiara Patel', 'Antonín Hirano', 'Sebastian Marković', 'Gašper Krasniqi'] }
      ]
    },
    {
      host: 'Hoda Çelik',
      planned: [6, '11:00'],
      topic: 'Scheduling gates: creating work before it may run',
      about: 'Simulation creates 900 pods at once and wants none of them to start before the last one is there. A look at schedulingGates, with the manifests to take home.',
      place: 'Teams channel “Scheduling clinic”',
      at: '10:30',
      minutes: 30,
      next: 7,
      times: [{ back: 0, coming: ['Haruto Nishimura', 'Linh Tshabalala', 'Ingrid Halonen', 'Rahel Romero'] }]
    }
  ],
  offers: [
    { by: 'Linh Tshabalala', when: [3, '15:40'], text: 'I could show in twenty minutes how we simulate a full cluster on one laptop with kwok, before we touch the real one. Any week but the next.' }
  ],
  questions: [
    {
      by: 'Sofía Lindqvist',
      when: 221,
      title: 'Can two teams share one taint, or will we regret it?',
      text: 'Drive Electronics and we both want a few nodes for ourselves. One taint “reserved” with two values would be less to explain than two taints. What goes wrong later?',
      seen: { by: 'Ingrid Halonen', when: [8, '09:15'] }
    },
    {
      by: 'Andrea Pillai',
      when: 51,
      title: 'Is there a way to see why the scheduler preferred one node over another?',
      text: 'The pod runs, so there is no event to read. I would like to know why it chose node 14 although node 9 is nearly empty.',
      mentions: ['Gašper Krasniqi'],
      seen: { by: 'Gašper Krasniqi', when: 40 }
    },
    {
      by: 'Mateo Villanueva',
      when: [6, '10:20'],
      title: 'Why does one quay side stay empty although maxSkew is 1?',
      text: 'Twelve telemetry pods, two zones, maxSkew: 1, whenUnsatisfiable: DoNotSchedule. Nine land in the north, three in the south, and then the rest waits. All nodes have the zone label.',
      mentions: ['Hoda Çelik'],
      seen: { by: 'Ingrid Halonen', when: [6, '10:55'] },
      answers: [
        {
          by: 'Jonas Müller',
          when: [6, '12:10'],
          text: 'Are there nodes in the south that your pods cannot use? We had three in maintenance there, with a taint.'
        },
        {
          by: 'Hoda Çelik',
          when: [6, '13:45'],
          text: 'Jonas is on the right track. Spread constraints count every node that matches your selector, also the tainted ones, so the south looks roomier than it is.\n\nSet `nodeTaintsPolicy: Honor` in the constraint; the default is `Ignore`. Then only nodes that the pod tolerates count. See [the documentation](https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/).',
          accepted: [5, '09:05'],
          thanks: [
            { by: 'Mateo Villanueva', when: [5, '09:10'], text: 'Two days of staring, one line of yours. The north side is grateful too.' },
            { by: 'Niamh Błaszczyk', when: [4, '16:30'], text: 'I had the same and found it here before I had to ask.' }
          ]
        }
      ]
    },
    {
      by: 'Temitope Koch',
      when: [17, '14:30'],
      title: 'Does a DaemonSet pod need a toleration for every taint we invent?',
      text: 'Our log shipper is missing on the new GPU nodes. I would rather not list taints for ever.',
      answers: [
        {
          by: 'Mateo Villanueva',
          when: [17, '15:05'],
          text: 'For something that must run everywhere you can tolerate everything: a toleration with `operator: Exists` and no key matches every taint. Kubernetes adds the ones for not-ready, unreachable and the pressures by itself; your own taints are yours to tolerate.\n\nI would still keep it out of nodes that are being set up, if you have such a taint.',
          accepted: [16, '08:20'],
          thanks: [
            { by: 'Temitope Koch', when: [16, '08:25'], text: 'Shipped in ten minutes. And thank you for the “I would still”: it was the node set-up that would have bitten us.' },
            { by: 'Ingrid Halonen', when: [15, '11:00'], text: 'For answering so fast and so kindly, and you are hardly here yourself. This is what the community is for.' }
          ]
        }
      ]
    },
    {
      by: 'Chiara Patel',
      when: [31, '09:50'],
      title: 'How do I keep batch jobs from pushing out the live ones, but first in the queue at night?',
      answers: [
        {
          by: 'Gašper Krasniqi',
          when: [31, '11:15'],
          text: 'A PriorityClass with `preemptionPolicy: Never`: its pods are ahead of lower ones in the queue, but they wait for room instead of making it.\n\nWhether it is night the scheduler does not know. Let the CronJob create the work at 22:00.',
          accepted: [30, '10:00']
        }
      ]
    },
    {
      by: 'Ibrahim Zając',
      when: [45, '16:00'],
      title: 'Which of our nodes are too fragmented for an eight-core pod?',
      text: 'Altogether 200 cores are free, and my pod waits.',
      answers: [
        { by: 'Sebastian Marković', when: [44, '09:30'], text: 'None of ours has eight in one piece at the moment: the most is six and a half. Either ask for two pods of four, or let the descheduler’s HighNodeUtilization empty a few nodes together with MostAllocated scoring. Do not run it with LowNodeUtilization at once, they undo each other.' },
        { by: 'Antonín Hirano', when: [44, '13:00'], text: 'For today: node pool “sim-a” has two empty nodes until Thursday. Take one, we do not need it.', accepted: [43, '08:10'], thanks: [{ by: 'Ibrahim Zając', when: [43, '08:15'], text: 'For the node, and for saying “we do not need it” before I had to beg.' }] }
      ]
    },
    {
      by: 'Deepa Marković',
      when: [12, '17:20'],
      title: 'Where do I order a second monitor for the control room?',
      hidden: { by: 'Ingrid Halonen', when: [11, '08:05'], text: 'A good question in the wrong place: I forwarded it to the service desk and wrote to Deepa.' }
    }
  ],
  shelf: [
    { by: 'Ingrid Halonen', when: [90, '10:00'], title: 'How the scheduler chooses a node', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/', why: 'Four paragraphs. Read them before anything else: filtering first, scoring second, and most surprises are in the first.', tags: 'start here, basics' },
    { by: 'Hoda Çelik', when: [5, '09:30'], title: 'Pod topology spread constraints', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/', why: 'The page behind last week’s clinic. The part on nodeAffinityPolicy and nodeTaintsPolicy is where our quay sides went wrong.', tags: 'spreading, zones', thanks: [{ by: 'Linh Tshabalala', when: [4, '10:20'], text: 'For the hint which part to read. The page is long and you saved me most of it.' }] },
    { by: 'Gašper Krasniqi', when: [30, '11:30'], title: 'Pod priority and preemption', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/', why: 'What our four priority classes stand on, and the honest list of what preemption does not promise.', tags: 'priorities' },
    { by: 'Jonas Müller', when: [62, '14:00'], title: 'Taints and tolerations', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/', why: 'For whoever wants nodes for themselves. Also says which taints Kubernetes sets without asking you.', tags: 'taints, basics' },
    { by: 'Linh Tshabalala', when: [20, '15:10'], title: 'kwok: thousands of nodes that do not exist', link: 'https://kwok.sigs.k8s.io/', why: 'Try a scheduling idea against 500 pretended nodes on a laptop, before the night shift tries it for you.', tags: 'simulation, tools', months: 4 },
    { by: 'Sebastian Marković', when: [43, '12:00'], title: 'The descheduler', link: 'https://github.com/kubernetes-sigs/descheduler', why: 'The scheduler never moves what runs. This does, by policies you can read. Start with dry runs.', tags: 'tools, rebalancing' },
    { by: 'Rahel Romero', when: [25, '10:40'], title: 'Scheduling framework', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/scheduling-framework/', why: 'If you think you need a scheduler of your own: here are the twelve places where a plugin is enough.', tags: 'deep end' }
  ],
  stories: [
    {
      by: 'Zanele Otieno',
      when: [18, '16:45'],
      activity: 'The clinic “Requests that tell the truth”',
      learnt: 'The scheduler reserves what we ask for, not what we use. Our requests were guesses from two years ago.',
      did: 'I took the 95th percentile of two weeks for our fourteen control services, a weekend included, and set the requests to it.',
      result: 'We gave back 31 of 74 reserved cores. Nothing got slower, and the order for three more nodes was cancelled.',
      cycle: 'realised',
      benefit: 'cost',
      estimate: { amount: '18500', unit: 'EUR', basis: 'Three nodes that were not bought, at the price of the last order; power is not counted.' },
      consent: true,
      confirmations: [
        { by: 'Elena Wambui', when: [16, '10:10'], text: 'I saw the order withdrawn, and our dashboards show the same response times before and after.' },
        { by: 'Ingrid Halonen', when: [15, '09:00'], text: 'The cores are back in the pool; two other teams run on them now.' }
      ],
      thanks: [{ by: 'Gašper Krasniqi', when: [15, '13:20'], text: 'For writing down the percentile and not only the success. Four teams copied it already.' }]
    },
    {
      by: 'Mateo Villanueva',
      when: [3, '17:05'],
      activity: 'A question I asked here about an empty quay side',
      learnt: 'Spread constraints count tainted nodes unless they are told not to.',
      did: 'I set nodeTaintsPolicy: Honor for the telemetry of Terminal 2 and added a test for it to our chart.',
      result: 'A failed switch on the north side last Thursday cost us half of the telemetry and not all of it.',
      cycle: 'applied',
      benefit: 'risk',
      consent: true,
      confirmations: [{ by: 'Beatriz Haddad', when: [2, '08:50'], text: 'I was on site: the south kept reporting the whole time.' }]
    }
  ],
  introductions: [
    { by: 'Mateo Villanueva', when: [88, '09:30'], text: 'I write control software for container cranes and came here because my pods did not arrive where the cranes are.\nAsk me about telemetry, or about Valparaíso.' },
    { by: 'Jonas Müller', when: [70, '13:00'], text: 'Control Software, Bremen. I keep the roll-outs of forty small services apart.\nHappy to read anybody’s YAML, preferably before a weekend.' },
    { by: 'Hoda Çelik', when: [66, '10:45'], text: 'Simulation. My work asks for a lot of GPUs for a short time, which makes me either popular or not.\nI like questions that begin with “why on earth”.' }
  ],
  meeting: [
    { by: 'Mateo Villanueva', when: [22, '10:00'] },
    { by: 'Hoda Çelik', when: [21, '11:00'] },
    { by: 'Jonas Müller', when: [21, '15:00'] },
    { by: 'Elena Wambui', when: [20, '09:00'] },
    { by: 'Beatriz Haddad', when: [19, '12:30'] },
    { by: 'Linh Tshabalala', when: [18, '16:00'] }
  ]
};
