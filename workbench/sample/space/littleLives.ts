import type { CommunityLife } from './sketches';

/** The other communities that are active: a next session, a question or two. Three have nothing yet. */
export const littleLives: readonly CommunityLife[] = [
  {
    community: 'sig-api-machinery',
    sessions: [
      {
        host: 'Ruth Malhotra', planned: [33, '10:00'], topic: 'API office hour', about: 'Bring a CustomResourceDefinition before it has users; it is so much easier then.', place: 'Teams channel “API office hour”', at: '17:00', minutes: 45, every: 'everyTwoWeeks', next: 4, before: 2, after: 6,
        times: [
          { back: 0, coming: ['Juan Lima', 'Elif Toivonen', 'Lars Baran'] },
          { back: 1, attended: ['Juan Lima', 'Olivier Bakker', 'Lina Colombo'], recap: { by: 'Ruth Malhotra', hours: 20, text: 'Lina’s pump resource went from nine optional fields to three and a rule. The rule is CEL in the schema, so no webhook has to be awake for it.', highlights: ['x-kubernetes-validations before a webhook.'] } }
        ]
      }
    ],
    questions: [
      { by: 'Renata Becker', when: 74, title: 'May I rename a field of a custom resource that is v1beta1, or is it too late?' },
      { by: 'Olivier Bakker', when: [16, '10:00'], title: 'Who wins when two controllers write the same field with server-side apply?', answers: [{ by: 'Juan Lima', when: [16, '11:20'], text: 'Nobody, at first: the second one gets a conflict that names the owner. Only with force does it take the field over. Agree who owns it, and leave it out of the other’s manifest.', accepted: [15, '09:00'], thanks: [{ by: 'Olivier Bakker', when: [15, '09:05'], text: 'The conflict named my own controller from last year.' }] }] }
    ]
  },
  {
    community: 'sig-apps',
    sessions: [{ host: 'Vikram Fekete', planned: [12, '09:00'], topic: 'StatefulSets that survive a Monday', about: 'Three roll-outs of databases, one of which went wrong, told by those who did them.', place: 'Room Capstan', at: '13:00', minutes: 60, next: 6, times: [{ back: 0, coming: ['Niamh Błaszczyk', 'Wei Ueda', 'Naoko Molina', 'Emeka Contreras'] }] }],
    questions: [{ by: 'Naoko Molina', when: 46, title: 'How do you roll back a Deployment whose ConfigMap changed with it?', seen: { by: 'Vikram Fekete', when: 30 } }],
    shelf: [{ by: 'Vikram Fekete', when: [60, '10:00'], title: 'Deployments', link: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/', why: 'The part on progressDeadlineSeconds tells you why a roll-out “hangs”.', tags: 'roll-outs' }]
  },
  {
    community: 'sig-architecture',
    sessions: [{ host: 'Lucía Laine', planned: [50, '10:00'], topic: 'Decisions we would take again', about: 'One architecture decision record a month, read five years later.', place: 'Teams channel “Decisions”', at: '15:00', minutes: 45, every: 'monthlyByWeekday', next: 8, before: 1, after: 6, times: [{ back: 1, attended: ['Santiago Quispe', 'Naledi Thapa', 'Hye-jin Popescu'], recap: { by: 'Lucía Laine', hours: 26, text: 'We read why telemetry has a message broker of its own. Two of the three reasons are gone, the third still pays for it.' } }] }],
    questions: [{ by: 'Hye-jin Popescu', when: [14, '09:10'], title: 'How long should a decision record be?', answers: [{ by: 'Santiago Quispe', when: [14, '10:30'], text: 'One page: what, why, what else there was, and when to think again. The last one is the one people forget and later miss.', accepted: [13, '09:00'] }] }]
  },
  {
    community: 'sig-autoscaling',
    sessions: [
      {
        host: 'Álvaro Pacheco', planned: [36, '11:00'], topic: 'Scaling stories', about: 'One graph that went up, and what we did.', place: 'Teams channel “Scaling stories”', at: '14:30', minutes: 30, every: 'everyTwoWeeks', next: 5, before: 2, after: 6,
        times: [
          { back: 0, coming: ['Naledi Olsen', 'Ananya Laine', 'Lwazi Braun', 'José Hughes'] },
          { back: 1, attended: ['Naledi Olsen', 'Ioana González'], recap: { by: 'Álvaro Pacheco', hours: 21, text: 'The autoscaler flapped because CPU is a poor measure for a queue. Naledi scales by the length of the queue now, and down only after ten quiet minutes.', highlights: ['behavior.scaleDown.stabilizationWindowSeconds.'] } }
        ]
      }
    ],
    questions: [
      { by: 'Ioana González', when: 99, title: 'Can the vertical and the horizontal autoscaler look after one Deployment together?', seen: { by: 'Álvaro Pacheco', when: 90 } },
      { by: 'Lwazi Braun', when: [9, '10:15'], title: 'Why does my HPA show <unknown> as its target?', answers: [{ by: 'Naledi Olsen', when: [9, '10:50'], text: 'Most often a container without a CPU request: a percentage of nothing is unknown. Sidecars count too. If all have one, ask `kubectl top pod`, which uses the same metrics server.', accepted: [9, '11:30'], thanks: [{ by: 'Lwazi Braun', when: [9, '11:35'], text: 'It was the sidecar. It is always the sidecar.' }] }] }
    ]
  },
  {
    community: 'sig-cli',
    sessions: [{ host: 'Jakub Horváth', planned: [9, '14:00'], topic: 'kubectl in the small hours: ten commands for on-call', place: 'Teams channel “CLI”', at: '10:00', minutes: 45, next: 5, times: [{ back: 0, coming: ['Amir Asante', 'Theo Lambert', 'Latifa Jansen', 'Renata Becker', 'Thandiwe Martinez'] }] }],
    questions: [
      { by: 'Amir Asante', when: 51, title: 'Is there a safe way to edit a live object without opening an editor at all?' },
      { by: 'Theo Lambert', when: [22, '09:00'], title: 'How do I see what kubectl apply would change before I press Enter?', answers: [{ by: 'Latifa Jansen', when: [22, '09:25'], text: '`kubectl diff -f` asks the server, admission included, and changes nothing. It ends with 1 if there is a difference, which makes it good in scripts.', accepted: [22, '10:00'] }] }
    ],
    shelf: [{ by: 'Jakub Horváth', when: [40, '10:00'], title: 'kubectl quick reference', link: 'https://kubernetes.io/docs/reference/kubectl/quick-reference/', why: 'Print it. You will look at it more often than you admit.', tags: 'kubectl, start here' }]
  },
  {
    community: 'sig-cloud-provider',
    sessions: [{ host: 'Nadia Svensson', planned: [8, '10:30'], topic: 'Two clouds and a cellar: load balancers compared', place: 'Room Sextant', at: '11:00', minutes: 60, next: 9, times: [{ back: 0, coming: ['Piotr Watanabe', 'Ishaan Chanda'] }] }],
    questions: [{ by: 'Piotr Watanabe', when: 77, title: 'Who deletes the load balancer when a namespace is gone?', seen: { by: 'Nadia Svensson', when: 70 } }]
  },
  {
    community: 'sig-cluster-lifecycle',
    sessions: [
      {
        host: 'Hye-jin Salonen', planned: [42, '09:45'], topic: 'Upgrade rehearsal', about: 'We upgrade a copy of a real cluster, and its owner watches.', place: 'Teams channel “Upgrade rehearsal”', at: '10:30', minutes: 90, every: 'monthlyByWeekday', next: 7, before: 1, after: 6,
        times: [
          { back: 0, change: { topic: 'Upgrade rehearsal: the commissioning cluster in Gdańsk' }, coming: ['Rashid Ozturk', 'Piotr Watanabe', 'Leila Pham', 'Kaito Ribeiro'] },
          { back: 1, attended: ['Rashid Ozturk', 'Leila Pham', 'Kaito Ribeiro'], recap: { by: 'Hye-jin Salonen', hours: 22, text: 'Nineteen minutes for the control plane, and one surprise: a webhook that waited for a pod that waited for the webhook. failurePolicy: Ignore during upgrades, or exclude its own namespace.', highlights: ['One minor version at a time, control plane first.'], questions: ['Who keeps the list of our webhooks?'] } }
        ]
      }
    ],
    questions: [{ by: 'Leila Pham', when: 65, title: 'May we skip a minor version if nothing of ours is deprecated in it?', seen: { by: 'Rashid Ozturk', when: 60 } }],
    shelf: [{ by: 'Rashid Ozturk', when: [70, '10:00'], title: 'Upgrading kubeadm clusters', link: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/', why: 'Line by line, including how to come back if something stops in the middle.', tags: 'upgrades' }]
  },
  {
    community: 'sig-etcd',
    sessions: [{ host: 'Renata Zając', planned: [11, '09:00'], topic: 'Defragmenting without a pause: what we measured', place: 'Teams channel “etcd”', at: '16:30', minutes: 45, next: 8, times: [{ back: 0, coming: ['Catarina Lukić', 'Amélie Grossmann', 'Dimitra Schäfer'] }] }],
    questions: [
      { by: 'Amélie Grossmann', when: 58, title: 'What does “apply request took too long” want to tell me?', text: 'Two or three a minute, on one of three members only.', seen: { by: 'Renata Zając', when: 50 } },
      { by: 'Dimitra Schäfer', when: [27, '13:00'], title: 'Three members or five for a site with unreliable power?', answers: [{ by: 'Catarina Lukić', when: [27, '15:10'], text: 'Three, in three different power circuits. Five survive two losses but make every write wait for three disks. What helps more is a fast disk with a capacitor.', accepted: [26, '09:00'] }] }
    ]
  },
  {
    community: 'sig-instrumentation',
    sessions: [{ host: 'Vera Sithole', planned: [38, '11:00'], topic: 'Alert gardening', about: 'We look at the alerts of the last two weeks and pull out what nobody acted on.', place: 'Teams channel “Alert gardening”', at: '09:00', minutes: 30, every: 'everyTwoWeeks', next: 2, before: 2, after: 8, times: [{ back: 0, coming: ['Beatriz Tekin', 'Hoda Georgiou', 'Ngozi Salonen'] }, { back: 1, attended: ['Beatriz Tekin', 'Hoda Georgiou'], recap: { by: 'Vera Sithole', hours: 19, text: '41 kinds of alerts, 12 of them acted on. We deleted nine and turned eleven into a line on a dashboard. The rest has a name beside it.' }, thanks: [{ by: 'Beatriz Tekin', hours: 24, text: 'For nine alerts fewer. My phone and I sleep in the same room again.' }] }] }],
    questions: [{ by: 'Ngozi Salonen', when: 49, title: 'How many label values are too many for one metric?' }]
  },
  {
    community: 'sig-k8s-infra',
    sessions: [{ host: 'Joana Ramírez', planned: [6, '13:20'], topic: 'Where the money went: build minutes of the quarter', place: 'Teams channel “Infra”', at: '14:00', minutes: 40, next: 6, times: [{ back: 0, coming: ['Hamza Domínguez', 'Pedro Georgiou'] }] }],
    questions: [{ by: 'Hamza Domínguez', when: [18, '10:00'], title: 'May I use the big runners for a one-off import?', answers: [{ by: 'Joana Ramírez', when: [18, '10:20'], text: 'At the weekend, yes. Put your name and an end date into the label, then nobody deletes it under you.', accepted: [18, '11:00'] }] }]
  },
  {
    community: 'sig-multicluster',
    sessions: [{ host: 'Alejandra Boateng', planned: [29, '09:30'], topic: 'Many clusters, one evening', about: 'Every four weeks or so: how others name, find and update what runs in more than one place.', place: 'Room Atlas', at: '16:00', minutes: 60, every: 'monthlyByWeekday', next: 5, before: 0, after: 5, times: [{ back: 0, coming: ['Ifeoma Gill', 'Fatima Vogel', 'Álvaro Sato', 'Beatriz Ramírez'] }] }],
    questions: [{ by: 'Ifeoma Gill', when: 80, title: 'Does anybody export a Service to three clusters and import it to one only?', seen: { by: 'Alejandra Boateng', when: 72 } }]
  },
  {
    community: 'sig-scalability',
    sessions: [{ host: 'Gabriela Obi', planned: [13, '10:00'], topic: 'What 5,000 sensors do to an API server', place: 'Teams channel “Scale”', at: '13:00', minutes: 50, next: 4, times: [{ back: 0, coming: ['Anahera Haddad', 'Vera Akintola', 'Blessing Shimizu'] }] }],
    questions: [{ by: 'Blessing Shimizu', when: [25, '15:00'], title: 'Is one watch for everything cheaper than many small ones?', answers: [{ by: 'Gabriela Obi', when: [24, '09:10'], text: 'For the server yes, for you perhaps not: you receive and throw away what is not yours. Use a field or label selector if you need less than a tenth of it.', accepted: [24, '10:00'], thanks: [{ by: 'Blessing Shimizu', when: [24, '10:05'], text: '“Less than a tenth” is a rule I can remember.' }] }] }]
  },
  {
    community: 'sig-security',
    sessions: [{ host: 'Aleksander Yang', planned: [10, '11:00'], topic: 'Threat modelling for people who have an hour', place: 'Room Lighthouse', at: '10:00', minutes: 60, next: 9, times: [{ back: 0, coming: ['Min-jun Rossi', 'Jonas González', 'Shira Vega'] }] }],
    questions: [{ by: 'Min-jun Rossi', when: 61, title: 'Which scanner findings do you fix first when there are four hundred?', seen: { by: 'Jonas González', when: 52 } }]
  },
  {
    community: 'sig-windows',
    sessions: [{ host: 'Elena Virtanen', planned: [30, '10:00'], topic: 'Windows nodes, fortnightly', about: 'Patches, images, and one thing that only happens on Windows.', place: 'Teams channel “Windows nodes”', at: '12:30', minutes: 30, every: 'everyTwoWeeks', next: 1, before: 2, after: 8, times: [{ back: 0, coming: ['Rashid Achieng', 'Noa Menon'] }, { back: 1, attended: ['Rashid Achieng', 'Noa Menon'], recap: { by: 'Elena Virtanen', hours: 23, text: 'The base image lost 1.1 GB by leaving out what our HMI never starts. A new node is ready in six minutes instead of fourteen.' } }] }],
    questions: [{ by: 'Noa Menon', when: 53, title: 'Can a Windows pod see a serial port of its node?', text: 'The HMI of our oldest crane speaks RS-232 and nothing else.' }]
  },
  {
    community: 'committee-code-of-conduct',
    sessions: [{ host: 'Hina Liu', planned: [20, '09:00'], topic: 'Open hour: how we listen, and what happens then', about: 'No cases, no names. We explain the way a report takes, and you may ask anything.', place: 'Teams, cameras off by default', at: '15:00', minutes: 45, next: 10 }],
    questions: [{ by: 'Abena Chatterjee', when: [35, '11:00'], title: 'May I ask for advice without it becoming a report?', answers: [{ by: 'Hina Liu', when: [35, '11:40'], text: 'Yes. Say so at the beginning, and it stays a conversation between us two. Nothing is written down unless you want it.', accepted: [35, '13:00'], thanks: [{ by: 'Abena Chatterjee', when: [35, '13:05'], text: 'That was easy to read and made it easy to call.' }] }] }]
  },
  {
    community: 'committee-steering',
    sessions: [{ host: 'Jürgen Aitken', planned: [26, '10:00'], topic: 'Ask steering anything', place: 'Teams channel “Steering”', at: '16:00', minutes: 60, every: 'monthlyByWeekday', next: 10, before: 0, after: 4, times: [{ back: 0, coming: ['Emeka Contreras', 'Tatiana Virtanen', 'Ayşe Omondi'], asked: [{ by: 'Tatiana Virtanen', when: 60, text: 'How many hours may a deputy spend, and who tells my manager?' }] }] }]
  },
  {
    community: 'wg-ai-gateway',
    sessions: [{ host: 'Thomas Mori', planned: [24, '10:00'], topic: 'Gateway notes', about: 'Half an hour on what we tried with routing prompts to small and large models.', place: 'Teams channel “AI gateway”', at: '15:00', minutes: 30, every: 'everyTwoWeeks', next: 3, before: 1, after: 6, times: [{ back: 0, coming: ['Zeynep Hirano', 'Rosa Chavez', 'Anika Joshi'] }, { back: 1, attended: ['Rosa Chavez', 'Inês Macdonald'], recap: { by: 'Thomas Mori', hours: 25, text: 'Counting tokens at the gateway works; limiting by them needs patience, because the answer’s length is known only when it is over. We take the estimate first and correct the account afterwards.' } }] }],
    questions: [{ by: 'Zeynep Hirano', when: 48, title: 'Can a request go to the small model first and to the large one only if that is unsure?' }]
  },
  {
    community: 'wg-checkpoint-restore',
    sessions: [{ host: 'Fatima Rasmussen', planned: [7, '09:30'], topic: 'Live: a simulation moves to another node', place: 'Teams channel “Checkpoint”', at: '11:00', minutes: 40, next: 8, times: [{ back: 0, coming: ['Zoë Acosta', 'Oksana Roy', 'Inês Andrade'] }] }],
    questions: [{ by: 'Oksana Roy', when: [21, '09:40'], title: 'What happens to open connections of a container that is restored elsewhere?', answers: [{ by: 'Zoë Acosta', when: [21, '12:00'], text: 'Count them as lost. CRIU can restore TCP connections, but the address would have to move along. Let the client reconnect; ours do within two seconds.', accepted: [20, '09:00'] }] }]
  },
  {
    community: 'wg-data-protection',
    sessions: [{ host: 'Mahmoud Sithole', planned: [14, '10:00'], topic: 'Which copies do we owe to whom, and for how long?', place: 'Room Vault', at: '13:00', minutes: 50, next: 7, times: [{ back: 0, coming: ['Uchenna Gebre', 'Fiona Okonkwo'] }] }]
  },
  {
    community: 'wg-node-lifecycle',
    sessions: [{ host: 'Blessing Tshabalala', planned: [5, '15:00'], topic: 'A node says goodbye: one drawing for everybody', place: 'Teams channel “Node lifecycle”', at: '14:00', minutes: 45, next: 6, times: [{ back: 0, coming: ['Rania Mikkelsen', 'Adrián Meier'] }] }],
    questions: [{ by: 'Rania Mikkelsen', when: 70, title: 'Should a node tell its pods why it is being drained?', seen: { by: 'Adrián Meier', when: 66 } }]
  },
  {
    community: 'wg-workload-aware-scheduling',
    sessions: [{ host: 'Maja Goto', planned: [15, '10:00'], topic: 'One group, one decision: reading the workload proposal', place: 'Teams channel “Workloads”', at: '16:30', minutes: 60, next: 5, times: [{ back: 0, coming: ['Niamh Błaszczyk', 'Sunita Banerjee', 'Sebastian Marković'] }] }],
    questions: [{ by: 'Niamh Błaszczyk', when: 54, title: 'Is a workload allowed to shrink, or does it wait for all of its pods for ever?', seen: { by: 'Maja Goto', when: 44 } }]
  }
];
