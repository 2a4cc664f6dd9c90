import type { CommunityLife } from './sketches';

export const storage: CommunityLife = {
  community: 'sig-storage',
  practice: {
    by: 'Milan Fekete',
    when: [150, '09:00'],
    change: {
      cadence: 'monthly',
      tags: ['volumes', 'snapshots', 'backup', 'databases'],
      welcome: 'Welcome to Storage. Nothing here is urgent, except when it is, and then everything is.\n\nSo we practise: once a month we restore something for real. Come and watch your own data come back.'
    }
  },
  sessions: [
    {
      host: 'Milan Fekete',
      planned: [110, '10:00'],
      topic: 'Restore of the month',
      about: 'We restore something that a member names, on a cluster of its own, with a stopwatch. Whoever owns it sits beside us and says whether it is really all there.',
      place: 'Room Vault, and Teams channel “Restore”',
      at: '10:00',
      minutes: 90,
      every: 'monthlyByWeekday',
      next: 4,
      before: 3,
      after: 6,
      times: [
        {
          back: 0,
          change: { topic: 'Restore of the month: ten years of vibration data' },
          coming: ['Jörg Weißenböck', 'Zoë Suzuki', 'Ebru Mikkelsen', 'Mahmoud Sithole', 'Ananya Laine', 'Ingrid Vargas'],
          asked: [{ by: 'Jörg Weißenböck', when: 31, text: 'How do we tell afterwards that it is complete? I have 4 billion rows and cannot count on my fingers.' }]
        },
        {
          back: 1,
          change: { topic: 'Restore of the month: the spare parts catalogue' },
          attended: ['Zoë Suzuki', 'Ebru Mikkelsen', 'Kaito Olsen', 'Vera Ghosh', 'Zdeněk Wang', 'Tuấn Nguyễn', 'Ananya Laine', 'Mahmoud Sithole'],
          recap: {
            by: 'Milan Fekete',
            hours: 5,
            text: '41 minutes from “it is gone” to the first order, 26 of them waiting for an image that nobody had mirrored. The data itself came back in nine.\n\nThe snapshot was consistent for the disk and not for the application: two tables disagreed by a second. Zoë will add a pre-snapshot hook that asks the database to flush and pause.',
            highlights: ['Mirror the images you need to restore, or the restore waits for the internet.', 'A crash-consistent snapshot is not an application-consistent one.', 'Write down the order of steps while it is boring.'],
            questions: ['Which of our databases have no hook yet?'],
            thanks: [{ by: 'Vera Ghosh', hours: 24, text: 'For measuring the waiting too. Everybody else only reports the nine minutes.' }]
          }
        },
        {
          back: 2,
          attended: ['Zoë Suzuki', 'Kaito Olsen', 'Ayşe Botha', 'Milan Fekete'],
          recap: { by: 'Mahmoud Sithole', hours: 30, text: 'We restored a wiki nobody missed, to learn how. The runbook has eleven steps; four were wrong. They are right now.', highlights: ['Practise on something that does not matter.'] }
        }
      ]
    }
  ],
  offers: [{ by: 'Zoë Suzuki', when: [5, '14:20'], text: 'I would host an evening for colleagues in Asia Pacific: the same restore at 09:00 in Singapore. Backup & Recovery can lend the cluster.' }],
  questions: [
    {
      by: 'Ayşe Botha',
      when: 54,
      title: 'Is it safe to grow a volume while the database writes to it?',
      text: 'The storage class says allowVolumeExpansion: true. I have read that some drivers want the pod to stop first.',
      seen: { by: 'Mahmoud Sithole', when: 47 }
    },
    {
      by: 'Jörg Weißenböck',
      when: [7, '08:45'],
      title: 'A pod is gone, and its volume stays attached to a node that is gone too. What now?',
      text: 'A power supply died at night. The new pod waits with “Multi-Attach error” and the data is on a ReadWriteOnce volume.',
      seen: { by: 'Milan Fekete', when: [7, '09:00'] },
      answers: [
        {
          by: 'Ebru Mikkelsen',
          when: [7, '09:35'],
          text: 'First make sure that the machine is really off: somebody has to look, not ping. Then tell Kubernetes so, with the taint `node.kubernetes.io/out-of-service=nodeshutdown:NoExecute` on the node. Its pods are deleted, the volume is detached, and the new pod can have it.\n\nTake the taint off once the node is back. Never do it while the machine may still write.',
          accepted: [7, '10:50'],
          thanks: [
            { by: 'Jörg Weißenböck', when: [7, '10:55'], text: 'Back before the early shift. And thank you for “somebody has to look”: we looked, it was off.' },
            { by: 'Milan Fekete', when: [6, '09:10'], text: 'Exactly the answer one hopes for at a quarter to nine, with the warning in the right place.' }
          ]
        }
      ]
    },
    {
      by: 'Ingrid Vargas',
      when: [19, '13:15'],
      title: 'Delete or Retain: what do you set for volumes that customers fill?',
      answers: [
        { by: 'Vera Ghosh', when: [19, '14:40'], text: 'Retain, always, and a monthly look at what is Released. Delete belongs to caches and test data. You can change persistentVolumeReclaimPolicy on a volume that exists, so it is not too late.', accepted: [18, '09:00'] },
        { by: 'Kaito Olsen', when: [18, '11:30'], text: 'And label them with the customer. Three months later nobody knows what pvc-7f3c… was.' }
      ]
    },
    {
      by: 'Uchenna Gebre',
      when: [37, '10:00'],
      title: 'How many snapshots are too many?',
      answers: [{ by: 'Zoë Suzuki', when: [36, '15:20'], text: 'It depends on the driver: some copy on write and slow down with every one. We keep 7 daily and 4 weekly on the array, and what is older leaves it as a backup. A snapshot on the same array as the disk is not a backup anyway.', accepted: [35, '09:30'], thanks: [{ by: 'Uchenna Gebre', when: [35, '09:35'], text: 'The last sentence changed our plan for next year.' }] }]
    }
  ],
  shelf: [
    { by: 'Milan Fekete', when: [140, '11:00'], title: 'Persistent volumes', link: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/', why: 'Who owns what, and when it is deleted. The part on reclaiming is the one to know by heart.', tags: 'start here, volumes' },
    { by: 'Ebru Mikkelsen', when: [7, '11:10'], title: 'Non-graceful node shutdown', link: 'https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/', why: 'The taint behind this week’s rescue, with the warning in red. Print it for the night shift.', tags: 'emergency', thanks: [{ by: 'Ingrid Vargas', when: [6, '13:00'], text: 'Printed, laminated, hung up at eleven sites.' }] },
    { by: 'Zoë Suzuki', when: [36, '15:40'], title: 'Volume snapshots', link: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/', why: 'What a snapshot is to Kubernetes, and what it leaves to the driver.', tags: 'snapshots' },
    { by: 'Zoë Suzuki', when: [64, '09:20'], title: 'Velero', link: 'https://velero.io/docs/', why: 'What our monthly restore runs on. Read “hooks” before you trust a database backup.', tags: 'backup, tools' },
    { by: 'Kaito Olsen', when: [22, '16:10'], title: 'StatefulSets', link: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/', why: 'Especially persistentVolumeClaimRetentionPolicy: what happens to the claims when you scale down.', tags: 'databases, volumes' },
    { by: 'Vera Ghosh', when: [85, '10:50'], title: 'Kubernetes CSI developer documentation', link: 'https://kubernetes-csi.github.io/docs/', why: 'A table of which driver can do what. Saves a phone call with the vendor.', tags: 'drivers, deep end', months: 12 }
  ],
  stories: [
    {
      by: 'Ingrid Vargas',
      when: [12, '10:30'],
      activity: 'Two restores of the month that I only watched',
      learnt: 'That a restore waits for things which are not data: images, passwords, a person with the right key.',
      did: 'I asked each of my eleven sites where its images come from when the line is down. Nine had no answer, so we put a small mirror into every rack.',
      result: 'In Rotterdam the line was down for six hours on the 3rd. The site restarted its historian from the mirror and lost nothing.',
      cycle: 'realised',
      benefit: 'risk',
      estimate: { amount: '6', unit: 'hours', basis: 'Hours in which one site would have run without its historian.' },
      consent: true,
      confirmations: [{ by: 'Ayşe Botha', when: [11, '08:40'], text: 'I was in Rotterdam that day. It was pleasantly dull.' }],
      thanks: [{ by: 'Mahmoud Sithole', when: [10, '12:15'], text: 'For asking eleven times the same simple question.' }]
    }
  ]
};
