import type { CastMember } from '../cast';
import type { Name } from './people';
import { people } from './people';
import type { Saying, When } from './sketches';

/** Somebody who started lately and is in no source: wholly invented. */
export interface Newcomer {
  readonly name: Name;
  readonly joined: readonly { readonly community: string; readonly when: When; readonly introduction?: Pick<Saying, 'when' | 'text'> }[];
  readonly employed: NonNullable<CastMember['employed']>;
}

/** People who joined in the last weeks. They make communities grow a little, and count in reports like everybody. */
export const newcomers: readonly Newcomer[] = [
  {
    name: 'Layla Al-Masri',
    employed: { organisation: 'google.com', weeks: 3 },
    joined: [
      {
        community: 'sig-scheduling',
        when: [4, '09:40'],
        introduction: { when: [4, '10:05'], text: 'I came from airline crew planning to crane control three weeks ago: packing things into slots is what I like.\nTeach me why a pod that fits still waits. My name is written ليلى.' }
      },
      { community: 'sig-node', when: [3, '16:20'] }
    ]
  },
  {
    name: 'Haruto Nishimura',
    employed: { organisation: 'nvidia.com', weeks: 9 },
    joined: [
      {
        community: 'sig-scheduling',
        when: [11, '08:15'],
        introduction: { when: [11, '08:50'], text: 'はじめまして, I am Haruto (西村 悠斗) from Simulation in Yokohama. I run wave-load models that want many GPUs at once.\nI can show how we plan test bays, and would like to learn gang scheduling.' }
      },
      { community: 'wg-batch', when: [10, '09:00'], introduction: { when: [10, '09:20'], text: 'Haruto from Simulation. Our nightly wave-load runs are about 900 pods that start together or not at all.\nHere to learn how you share a cluster without elbows.' } }
    ]
  },
  {
    name: 'Käthe Grünwald',
    employed: { organisation: 'nec.com', weeks: 140 },
    joined: [
      { community: 'sig-testing', when: [6, '13:30'], introduction: { when: [6, '14:10'], text: 'I test pump controllers in Quality Assurance in Würzburg, mostly with real water.\nI would like to learn how you get rid of tests that fail only on Mondays.' } }
    ]
  },
  {
    name: 'Jörg Weißenböck',
    employed: { organisation: 'inspur.com', weeks: 300 },
    joined: [
      { community: 'sig-storage', when: [9, '11:05'], introduction: { when: [8, '08:30'], text: 'Plant Maintenance, night shift planning. We keep ten years of vibration data and are afraid of losing one day of it.\nI bring war stories about disks; I look for better habits.' } }
    ]
  },
  {
    name: 'Noura El-Sayed',
    employed: { organisation: 'amazon.com', weeks: 2 },
    joined: [
      { community: 'sig-network', when: [5, '10:45'], introduction: { when: [5, '11:10'], text: 'New at Customer Sites in Alexandria (نورا). I connect terminals whose only link is a ship-to-shore radio.\nAsk me about latency; I will ask you about DNS.' } },
      { community: 'sig-contributor-experience', when: [5, '11:30'] }
    ]
  },
  {
    name: 'Léa Fontaine',
    employed: { organisation: 'ghostcloud.cn', weeks: 60 },
    joined: [
      { community: 'sig-docs', when: [7, '15:00'], introduction: { when: [7, '15:25'], text: 'I write the handbooks of the Training Centre in three languages.\nI would like to see how you review text together, and can offer a sharp eye for sentences that are too long.' } }
    ]
  },
  {
    name: 'Matteo Galli',
    employed: { organisation: 'suse.com', weeks: 5 },
    joined: [
      { community: 'sig-auth', when: [12, '09:10'], introduction: { when: [12, '09:30'], text: 'Information Security since last month, before that a bank.\nI am not here to forbid things. I would like to learn which rules cost you most, and which protect nothing.' } },
      { community: 'sig-release', when: [2, '14:00'] }
    ]
  },
  {
    name: 'Anjali Krishnan',
    employed: { organisation: 'intel.com', weeks: 26 },
    joined: [
      { community: 'sig-node', when: [8, '10:00'], introduction: { when: [8, '10:40'], text: 'Assembly Automation in Chennai: forty small nodes beside the welding robots, all of them short of memory.\nHappy to let you measure on them.' } },
      { community: 'sig-release', when: [13, '12:00'] }
    ]
  },
  {
    name: 'Sven Ødegård',
    employed: { organisation: 'isovalent.com', weeks: 80 },
    joined: [
      { community: 'sig-network', when: [16, '13:15'], introduction: { when: [15, '09:05'], text: 'Site Networks in Stavanger. I pull the cables that your packets take for granted.\nI know switches well and Services badly, so I am here for the second.' } }
    ]
  },
  {
    name: 'Hannah Löwe',
    employed: { organisation: 'ac.jp', weeks: 8 },
    joined: [
      { community: 'sig-contributor-experience', when: [3, '09:00'], introduction: { when: [3, '09:35'], text: 'Graduate Programme, second station. I merged my first change last week and it took eleven days, so I have fresh notes.\nHappy to write them up with somebody.' } },
      { community: 'sig-docs', when: [14, '10:30'], introduction: { when: [14, '11:00'], text: 'Hannah, Graduate Programme. I read every page as the person it was written for, which lasts about one more month.\nUse me while I still stumble.' } },
      { community: 'sig-testing', when: [2, '08:45'] }
    ]
  }
];

/** Newcomers as planning knows people of the cast. */
export const newPeople: readonly Pick<CastMember, 'id' | 'name' | 'employed'>[] = newcomers.map(({ name, employed }) => ({ id: people[name], name, employed }));
