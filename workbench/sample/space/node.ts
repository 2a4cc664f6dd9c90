import type { CommunityLife } from './sketches';

export const node: CommunityLife = {
  community: 'sig-node',
  practice: {
    by: 'Astrid Ong',
    when: [130, '10:00'],
    change: {
      cadence: 'weekly',
      tags: ['kubelet', 'memory', 'cgroups', 'edge nodes'],
      welcome: 'Welcome to Node, where pods meet metal. Some of us run three big machines, some run four hundred small ones inside cranes.\n\nTell us which kind you are. Questions about memory are answered fastest, because everybody has had one.'
    }
  },
  announcement: {
    by: 'Astrid Ong',
    when: [4, '09:00'],
    text: 'All clusters are on cgroup v2 now; the last four nodes in Chennai followed on Monday, thanks to Anjali. From here on, memory questions have one answer instead of two. Dashboards that read the old paths are listed in the recap of last week.'
  },
  sessions: [
    {
      host: 'Inês Andrade',
      planned: [59, '09:30'],
      topic: 'Node hour',
      about: 'Two short topics a week, first come first served. The second half is for whoever has a sick node.',
      place: 'Teams channel “Node hour”',
      at: '15:00',
      minutes: 60,
      every: 'weekly',
      next: 1,
      before: 7,
      after: 12,
      times: [
        {
          back: 0,
          change: { topic: 'Evicted at night: what the kubelet knew, and in which order it chose' },
          coming: ['Ren Abe', 'Anjali Krishnan', 'Tanvi Virtanen', 'Vasilis Walsh', 'Layla Al-Masri', 'Ren Acosta', 'Yasmin Sato'],
          asked: [
            { by: 'Anjali Krishnan', when: 27, text: 'Two of my pods have the same QoS class and one is always the victim. Can we find out why with `kubectl describe` alone?' },
            { by: 'Tanvi Virtanen', when: 20, text: 'What is the smallest eviction threshold that still leaves the kubelet time to act?' }
          ]
        },
        {
          back: 1,
          change: { topic: 'cgroup v2 is done: what to change in dashboards and limits' },
          attended: ['Astrid Ong', 'Ren Abe', 'Anjali Krishnan', 'Akira Sithole', 'Ilse Otieno', 'Ren Acosta', 'Noa Ricci', 'Jakub Njoroge', 'Yara Mehta'],
          recap: {
            by: 'Inês Andrade',
            hours: 21,
            text: 'The last nodes are over. With cgroup v2 a container that hits its memory limit is killed as a whole by default, not one process of it, which is what most of us wanted all along.\n\nThree dashboards still read memory.usage_in_bytes, which is gone; Jakub listed them with the new names. PSI, the pressure metrics, are now there to look at: start with memory “some” over a minute.',
            highlights: ['memory.max, memory.high and memory.current replace the old names.', 'Set GOMEMLIMIT or the JVM’s percentage a little below the limit.', 'Pressure tells of trouble before usage does.'],
            questions: ['Do we want an alert on memory pressure, or first a month of watching?'],
            thanks: [{ by: 'Mateo Villanueva', hours: 26, text: 'For the list of dashboards with owners. Mine was on it and I had no idea.' }]
          }
        },
        {
          back: 2,
          change: { topic: 'Draining a crane without stopping it', host: 'Adrián Meier' },
          attended: ['Inês Andrade', 'Ebru Mikkelsen', 'Ren Abe', 'Blessing Tshabalala', 'Samir Thapa', 'Emeka Vargas'],
          recap: {
            by: 'Adrián Meier',
            hours: 25,
            text: 'A crane must not lose its controller, yet its node needs a kernel. We now drain with a PodDisruptionBudget of one, wait until the standby reports that it leads, and only then go on. If it does not report within two minutes the script uncordons and says so.',
            highlights: ['kubectl drain respects budgets; deleting pods by hand does not.', 'Graceful node shutdown is not a drain: it ends pods, it does not move them first.']
          },
          thanks: [{ by: 'Emeka Vargas', hours: 18, text: 'For rehearsing it on our test crane with all of us watching. I will sleep through the next kernel.' }]
        },
        {
          back: 3,
          attended: ['Ren Abe', 'Tala Vogel', 'Hamza Patel', 'Noa Ricci'],
          recap: { by: 'Inês Andrade', hours: 40, text: 'Short one: image garbage collection on small disks. Raise imageGCHighThresholdPercent only together with a look at what pulls the images; on the edge nodes it was a debug sidecar with a new tag every night.' }
        },
        { back: 6, attended: ['Ren Abe', 'Akira Sithole', 'Noa Ricci', 'Jakub Njoroge', 'Ren Acosta'] }
      ]
    }
  ],
  questions: [
    {
      by: 'Layla Al-Masri',
      when: 30,
      title: 'What does “Burstable” change in practice?',
      text: 'I set requests lower than limits because a template did. I would like to know what I agreed to.'
    },
    {
      by: 'Vasilis Walsh',
      when: 222,
      title: 'Can a pod ask for a core of its own on a node that has only four?',
      text: 'Our test-bay sampler loses a tick whenever something else wakes up. I read about the static CPU manager and would like to hear from somebody who runs it on small nodes.',
      seen: { by: 'Inês Andrade', when: [8, '10:00'] }
    },
    {
      by: 'Mateo Villanueva',
      when: [9, '11:30'],
      title: 'My container is OOMKilled although the graph stays far below its limit. Who is right?',
      text: 'Limit 512 MiB, the graph shows 300. Killed about twice a day, always when a crane starts its shift.',
      mentions: ['Ren Abe'],
      seen: { by: 'Astrid Ong', when: [9, '13:00'] },
      answers: [
        {
          by: 'Ren Abe',
          when: [9, '14:05'],
          text: 'Both. The graph is sampled every 30 seconds, and a shift start is over in five. Look at `container_memory_working_set_bytes` with the smallest interval you have, and at `memory.peak` in the container’s cgroup: that one remembers.\n\nIf you read big files at start, a memory-backed emptyDir counts as well.',
          accepted: [8, '08:40'],
          thanks: [{ by: 'Mateo Villanueva', when: [8, '08:45'], text: 'memory.peak said 511. Thank you for answering “both” instead of “you”.' }]
        },
        { by: 'Ilse Otieno', when: [8, '17:15'], text: 'Same story here last spring: it was the configuration of all cranes parsed at once. Streaming it halved the peak.' }
      ]
    },
    {
      by: 'Tanvi Virtanen',
      when: [21, '10:25'],
      title: 'Liveness probe or restart by hand: what do you do with a service that hangs once a month?',
      answers: [
        { by: 'Akira Sithole', when: [21, '12:00'], text: 'A liveness probe, but a slow one: several failures in a row over two minutes, and a check that looks at the hanging part and not at the database behind it. And a note in the log before it goes, or you will never find out why it hangs.', accepted: [20, '09:00'], thanks: [{ by: 'Tanvi Virtanen', when: [20, '09:05'], text: 'The note in the log already told us. It is a lock, of course.' }] }
      ]
    },
    {
      by: 'Jakub Njoroge',
      when: [34, '13:00'],
      title: 'Has anybody resized a pod in place on a production node?',
      answers: [
        { by: 'Noa Ricci', when: [33, '09:45'], text: 'CPU up and down, every week, no restart. Memory up as well; memory down we leave alone, because a process seldom gives anything back. Look at `resizePolicy`: say RestartContainer for what reads its limit only once, like a JVM.', accepted: [33, '11:00'] }
      ]
    },
    {
      by: 'Yasmin Sato',
      when: [15, '16:10'],
      title: 'How do I keep the system itself from being starved by pods on a node with 4 GB?',
      answers: [{ by: 'Ren Acosta', when: [14, '10:30'], text: 'Reserve it: `systemReserved` and `kubeReserved` with a few hundred MB, and an eviction threshold on top. What you reserve is taken off Allocatable, so the scheduler knows too. On our 4 GB nodes 300 + 300 + 200 MB has held for a year.' }]
    }
  ],
  shelf: [
    { by: 'Inês Andrade', when: [100, '10:00'], title: 'Node-pressure eviction', link: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/', why: 'In which order the kubelet chooses, in its own words. Read it before the night in which you need it.', tags: 'memory, eviction, start here' },
    { by: 'Ren Abe', when: [7, '09:15'], title: 'About cgroup v2', link: 'https://kubernetes.io/docs/concepts/architecture/cgroups/', why: 'Everything of ours runs on it since Monday. Short, and it says what to check.', tags: 'cgroups, memory' },
    { by: 'Akira Sithole', when: [36, '14:30'], title: 'Pod Quality of Service classes', link: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/', why: 'Guaranteed, Burstable, BestEffort: which one you have without having asked for it.', tags: 'memory, basics' },
    { by: 'Adrián Meier', when: [16, '11:45'], title: 'Safely drain a node', link: 'https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/', why: 'What our crane script does, step by step and without the crane.', tags: 'maintenance', thanks: [{ by: 'Anjali Krishnan', when: [6, '12:00'], text: 'Followed it four times in Chennai this week. Nothing happened, as promised.' }] },
    { by: 'Noa Ricci', when: [33, '11:20'], title: 'Resize CPU and memory of a running container', link: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/', why: 'With an example to try in five minutes. Mind the part on memory.', tags: 'memory, resizing', months: 4 },
    { by: 'Hamza Patel', when: [70, '15:20'], title: 'Pod lifecycle', link: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/', why: 'Probes, hooks, grace periods, in one place. Most of our restarts are explained in it.', tags: 'basics, probes' }
  ],
  stories: [
    {
      by: 'Emeka Vargas',
      when: [3, '13:40'],
      activity: 'Node hour on draining, and Adrián’s script from its recap',
      learnt: 'A drain can be rehearsed, and a budget of one is enough to keep a crane’s controller up.',
      did: 'I moved the twelve nodes of our test crane to the new kernel during the day, three a day, with somebody at the crane.',
      result: 'Four days and not one stop. Before, we waited for the yearly shutdown and did everything in one night.',
      cycle: 'realised',
      benefit: 'risk',
      consent: true,
      confirmations: [{ by: 'Adrián Meier', when: [2, '09:30'], text: 'I watched the last three over his shoulder. The crane never noticed.' }]
    }
  ],
  introductions: [{ by: 'Ren Abe', when: [80, '10:10'], text: 'I have read kubelet logs since before they were structured.\nAsk me anything that ends in “…Pressure”.' }]
};
