import type { CommunityLife } from './sketches';

export const network: CommunityLife = {
  community: 'sig-network',
  practice: {
    by: 'Ivana Schneider',
    when: [120, '09:30'],
    change: {
      cadence: 'everyTwoWeeks',
      tags: ['DNS', 'Gateway API', 'network policies', 'terminals'],
      notFor: 'Cables, switches and radio links on a site: Site Networks looks after those, and several of them are in here.',
      welcome: 'Welcome to Network. Half of our questions turn out to be DNS, so nobody will laugh when yours is.\n\nEvery two weeks one of us draws a packet’s way on a whiteboard. Bring a drawing of yours, however rough.'
    }
  },
  sessions: [
    {
      host: 'Ivana Schneider',
      planned: [68, '11:00'],
      topic: 'A packet’s way',
      about: 'One of us draws how a packet travels through something we run, and the others ask until everybody could draw it alone.',
      place: 'Teams channel “A packet’s way”, and room Fairway',
      at: '13:30',
      minutes: 50,
      every: 'everyTwoWeeks',
      next: 3,
      before: 4,
      after: 8,
      times: [
        {
          back: 0,
          change: { topic: 'From a crane to the cloud: one telemetry packet, twelve hops', host: 'Mateo Villanueva' },
          coming: ['Ivana Schneider', 'Noura El-Sayed', 'Sven Ødegård', 'Rosa Grossmann', 'Carlos Pham', 'Inês Macdonald'],
          asked: [{ by: 'Noura El-Sayed', when: 26, text: 'Does the drawing include the radio link? Ours adds 600 ms on a foggy day, and I would like to know who notices first.' }]
        },
        {
          back: 1,
          change: { topic: 'Replacing our Ingress with the Gateway API, one hostname at a time' },
          attended: ['Mateo Villanueva', 'Rosa Grossmann', 'José Hughes', 'Carlos Pham', 'Dalia Rossi', 'Tuấn Nguyễn', 'Sven Ødegård'],
          recap: {
            by: 'Ivana Schneider',
            hours: 22,
            text: 'Rosa moved four of our nineteen hostnames to HTTPRoutes behind one Gateway while the old Ingress kept the rest. Both share the load balancer’s address, so DNS did not change and going back is one deletion.\n\nThe gain is less YAML in annotations and a clear border: the platform owns the Gateway, teams own their routes.',
            highlights: ['ReferenceGrant is needed as soon as a route points to a Service in another namespace.', 'Timeouts are now in the route, where the team that knows them can read them.', 'Test with a weight of 5 % first; backendRefs carry weights.'],
            questions: ['Who may attach routes to the shared Gateway: every namespace, or labelled ones?']
          },
          thanks: [{ by: 'José Hughes', hours: 20, text: 'For showing the rollback before the roll-out. It made the rest easy to believe.' }]
        },
        {
          back: 2,
          change: { topic: 'NetworkPolicies that people can read', host: 'Dalia Rossi' },
          attended: ['Mateo Villanueva', 'Ivana Schneider', 'Inês Macdonald', 'Ananya Sánchez', 'Samir Thapa'],
          recap: {
            by: 'Dalia Rossi',
            hours: 30,
            text: 'We rewrote the policies of the pump portal: one that denies all ingress, then one per arrow in the architecture drawing, named after the arrow. Reviewers can now hold the drawing beside the folder and count.',
            highlights: ['Deny first, then allow by label, never by IP of a pod.', 'Do not forget egress to DNS on port 53, UDP and TCP.']
          }
        },
        { back: 3, attended: ['José Hughes', 'Tuấn Nguyễn'] }
      ]
    }
  ],
  questions: [
    {
      by: 'Noura El-Sayed',
      when: 53,
      title: 'How long may a client cache our terminal’s address if the site fails over twice a year?',
      text: 'The TTL is 30 seconds today, and over the radio link every lookup hurts.',
      seen: { by: 'Paulina Nagy', when: 45 }
    },
    {
      by: 'Sven Ødegård',
      when: [13, '10:10'],
      title: 'Why does a lookup of our historian take five seconds, but only sometimes?',
      text: 'Pods in the Stavanger cluster, glibc image, name with three dots. A second try is fast.',
      seen: { by: 'Ivana Schneider', when: [13, '11:00'] },
      answers: [
        {
          by: 'Mateo Villanueva',
          when: [13, '13:25'],
          text: 'Five seconds is the resolver’s timeout, so one answer is lost. With `ndots:5` your name with three dots is first tried with every search domain, and A and AAAA go out at once over the same socket; if conntrack drops one of them you wait.\n\nTwo things that helped us: write the name with a dot at the end, and run NodeLocal DNSCache, which talks TCP to CoreDNS.',
          accepted: [12, '08:15'],
          thanks: [
            { by: 'Sven Ødegård', when: [12, '08:20'], text: 'The dot at the end. One character, and the night shift sends its regards.' },
            { by: 'Rosa Grossmann', when: [11, '14:00'], text: 'This explanation goes into our on-call notes word by word, with your name on it.' }
          ]
        },
        { by: 'José Hughes', when: [12, '16:40'], text: 'And look at `dnsConfig` in the pod: setting ndots to 1 or 2 is kind to CoreDNS if you never use short names across namespaces.' }
      ]
    },
    {
      by: 'Carlos Pham',
      when: [24, '09:40'],
      title: 'Does a Service of type ExternalName work with TLS?',
      answers: [
        { by: 'Rosa Grossmann', when: [24, '10:50'], text: 'It is only a CNAME, so the connection works, but the client asks for the name it knows and gets the certificate of the other. Either let the client use the real name, or put a proxy there that does TLS itself.', accepted: [24, '15:00'] }
      ]
    },
    {
      by: 'Mateo Villanueva',
      when: [40, '15:10'],
      title: 'Is there a polite way to drain long-lived WebSocket connections before a roll-out?',
      text: 'Crane panels stay connected for days. When a pod goes they all come back at once.',
      answers: [
        {
          by: 'José Hughes',
          when: [39, '09:20'],
          text: 'Let a preStop hook tell your server to stop accepting and to close connections over a minute with a random delay each, and give terminationGracePeriodSeconds enough room. The panels should wait a random time before they come back, too: that half is in the client.',
          accepted: [38, '10:30'],
          thanks: [{ by: 'Mateo Villanueva', when: [38, '10:35'], text: 'The peak is gone from our graph. You answered a question about servers with “half of it is in the client”, and that was the half.' }]
        }
      ]
    }
  ],
  shelf: [
    { by: 'Ivana Schneider', when: [110, '10:00'], title: 'Debug Services', link: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/', why: 'The checklist in the right order. Follow it line by line before you suspect the network.', tags: 'start here, debugging' },
    { by: 'Rosa Grossmann', when: [15, '13:30'], title: 'Gateway API', link: 'https://gateway-api.sigs.k8s.io/', why: 'What we are moving to. The page on roles explains why the platform and the teams each own a part.', tags: 'Gateway API, ingress', thanks: [{ by: 'Mateo Villanueva', when: [14, '09:00'], text: 'For the pointer to the roles. That was the page that convinced my team.' }] },
    { by: 'Dalia Rossi', when: [28, '16:00'], title: 'Network policies', link: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/', why: 'The reference, with the four kinds of selectors side by side, and what policies cannot do.', tags: 'network policies' },
    { by: 'José Hughes', when: [50, '10:20'], title: 'DNS for Services and Pods', link: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/', why: 'What ndots and search domains do to your names. Ten minutes that save five seconds, often.', tags: 'DNS' },
    { by: 'Mateo Villanueva', when: [12, '09:00'], title: 'NodeLocal DNSCache', link: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/', why: 'A cache on every node. Worth it wherever a lookup leaves the building.', tags: 'DNS, terminals' },
    { by: 'Paulina Nagy', when: [75, '14:40'], title: 'CoreDNS manual', link: 'https://coredns.io/manual/toc/', why: 'When you have to read the Corefile of somebody else: every plugin it names is explained here.', tags: 'DNS, deep end', months: 12 }
  ],
  stories: [
    {
      by: 'Rosa Grossmann',
      when: [10, '15:15'],
      activity: 'The session about the Gateway API, and the two questions after it',
      learnt: 'Routes can move one hostname at a time, and weights let you try with a few requests.',
      did: 'We moved the pump portal on a Tuesday morning instead of a Sunday night, with 5 % of the traffic first.',
      result: 'No weekend shift for four people. Two wrong timeouts showed at 5 %, when nobody was hurt by them.',
      cycle: 'realised',
      benefit: 'time',
      estimate: { amount: '16', unit: 'hours', basis: 'Four people who did not work on a Sunday, four hours each.' },
      consent: true,
      confirmations: [{ by: 'Dalia Rossi', when: [9, '09:10'], text: 'I was one of the four. I went sailing.' }]
    }
  ],
  introductions: [
    { by: 'Rosa Grossmann', when: [60, '11:00'], text: 'Platform Engineering. I look after the place where the outside comes in.\nI collect drawings of packets; send me yours.' }
  ]
};
