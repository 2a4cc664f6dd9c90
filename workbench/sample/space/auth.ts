import type { CommunityLife } from './sketches';

export const auth: CommunityLife = {
  community: 'sig-auth',
  practice: {
    by: 'Elif Toivonen',
    when: [85, '09:30'],
    change: {
      cadence: 'monthly',
      tags: ['RBAC', 'secrets', 'service accounts'],
      notFor: 'Passwords, badges and locked accounts: the service desk is faster than we are.',
      welcome: 'Welcome to Auth. We want the safe way to be the easy one, so tell us where it is not.\n\nNo question is too small, and nobody is scolded for a cluster-admin of the past.'
    }
  },
  sessions: [
    {
      host: 'Elif Toivonen',
      planned: [64, '10:00'],
      topic: 'Least privilege, one role at a time',
      about: 'We take one role that somebody finds too wide and make it fit, with the audit log beside us.',
      place: 'Teams channel “Least privilege”',
      at: '16:00',
      minutes: 45,
      every: 'monthlyByWeekday',
      next: 6,
      before: 2,
      after: 8,
      times: [
        { back: 0, change: { topic: 'Least privilege: the role of our backup operator' }, coming: ['Matteo Galli', 'Giulia Svensson', 'Ilse Otieno', 'Hoda Mahlangu', 'Amélie Eze'], asked: [{ by: 'Hoda Mahlangu', when: 40, text: 'Our backup reads every secret of the cluster, because it backs them up. Is there a smaller door?' }] },
        {
          back: 1,
          change: { topic: 'Least privilege: the CI account that could do everything' },
          attended: ['Giulia Svensson', 'Mira Haddad', 'Ilse Otieno', 'Uchenna Ogawa', 'Simone Schneider', 'Hoda Mahlangu'],
          recap: {
            by: 'Elif Toivonen',
            hours: 18,
            text: 'Our build account had cluster-admin “for now”, since 2021. The audit log of thirty days shows that it used eleven verbs on five resources, all in its own namespace. It has a Role with exactly these now, and a token that lives for ten minutes.\n\nNothing broke in two weeks. One job asked for more, and it was right: it may now read one ConfigMap elsewhere.',
            highlights: ['Ask the audit log what is used before you discuss what is needed.', 'Rights to create pods are rights to every secret of the namespace.', 'Short-lived tokens from the TokenRequest API need no rotation.'],
            questions: ['Which accounts still have a token that never ends?'],
            thanks: [{ by: 'Simone Schneider', hours: 26, text: 'For the query on the audit log. I have run it on six accounts since.' }]
          }
        }
      ]
    }
  ],
  questions: [
    { by: 'Hoda Mahlangu', when: 57, title: 'Does anybody separate who may read a secret from who may use it?', text: 'Every colleague who may create a pod can mount any secret of the namespace. I would like that to be fewer people.', seen: { by: 'Elif Toivonen', when: 49 } },
    {
      by: 'Matteo Galli',
      when: [10, '10:10'],
      title: 'Which three things should I look at first in a cluster that grew for five years?',
      seen: { by: 'Elif Toivonen', when: [10, '10:40'] },
      answers: [
        {
          by: 'Ilse Otieno',
          when: [10, '13:30'],
          text: 'Who is bound to cluster-admin (you will find three surprises). Which service accounts have a Secret with a token that never ends. And which namespaces have no Pod Security level at all: set “warn” and “audit” to baseline, which breaks nothing, and read for two weeks.',
          accepted: [9, '08:30'],
          thanks: [{ by: 'Matteo Galli', when: [9, '08:40'], text: 'Four surprises. And “breaks nothing, read for two weeks” made me friends I did not expect.' }]
        },
        { by: 'Amélie Eze', when: [9, '15:00'], text: 'And whether secrets are encrypted at rest. It is one file at the API server, and people assume that somebody did it.' }
      ]
    },
    {
      by: 'Simone Schneider',
      when: [33, '09:00'],
      title: 'Can I let a team make RoleBindings without making themselves admin?',
      answers: [{ by: 'Giulia Svensson', when: [33, '10:20'], text: 'Yes, Kubernetes helps: nobody can grant what they do not have, unless they hold “bind” or “escalate”. Give them “bind” on the two ClusterRoles they may hand out, by resourceNames, and they can bind these and nothing else.', accepted: [32, '11:00'], thanks: [{ by: 'Simone Schneider', when: [32, '11:05'], text: 'Two lines of YAML instead of a process with a form.' }] }]
    }
  ],
  shelf: [
    { by: 'Elif Toivonen', when: [84, '10:00'], title: 'RBAC good practices', link: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/', why: 'Short, and the list of rights that are bigger than they look is worth gold.', tags: 'RBAC, start here' },
    { by: 'Giulia Svensson', when: [32, '11:30'], title: 'Using RBAC authorization', link: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/', why: 'For the two verbs nobody knows: bind and escalate.', tags: 'RBAC' },
    { by: 'Ilse Otieno', when: [9, '14:10'], title: 'Pod Security Standards', link: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/', why: 'Three levels, plainly described. Baseline with “warn” is a good first evening.', tags: 'pods' },
    { by: 'Amélie Eze', when: [9, '15:20'], title: 'Encrypting data at rest', link: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/', why: 'How to check whether it is on, before how to turn it on.', tags: 'secrets', thanks: [{ by: 'Matteo Galli', when: [8, '09:15'], text: 'It was not on. It is now.' }] },
    { by: 'Uchenna Ogawa', when: [52, '13:30'], title: 'Service accounts', link: 'https://kubernetes.io/docs/concepts/security/service-accounts/', why: 'What a pod is to the API server, and how to give it nothing.', tags: 'service accounts' }
  ],
  stories: [
    {
      by: 'Mira Haddad',
      when: [13, '15:40'],
      activity: 'The session about the CI account',
      learnt: 'The audit log already knows which rights are used. We need not argue.',
      did: 'I ran the same query for the accounts of our four build systems and cut their roles down to what they used.',
      result: 'When a token leaked in a log last week, it could read one namespace of test data. A month ago it could have deleted the cluster.',
      cycle: 'realised',
      benefit: 'risk',
      consent: true,
      confirmations: [{ by: 'Uchenna Ogawa', when: [12, '10:10'], text: 'I handled the leak. It took one coffee, not one weekend.' }]
    }
  ]
};
