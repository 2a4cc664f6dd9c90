import type { CommunityLife } from './sketches';

/** Quiet: it met last almost half a year ago, and nothing is planned. */
export const quietCommunity: CommunityLife = {
  community: 'sig-ui',
  sessions: [
    {
      host: "Manuel O'Brien",
      planned: [170, '10:00'],
      topic: 'Which buttons of the cluster dashboard does anybody press?',
      about: 'We look at four weeks of anonymous clicks and throw something away.',
      place: 'Room Binnacle',
      at: '14:00',
      minutes: 60,
      next: -115,
      times: [
        {
          back: 0,
          attended: ['Wei Giannopoulos', 'Florence González', 'Raphaël Appiah'],
          recap: { by: "Manuel O'Brien", hours: 50, text: 'Of 61 buttons 14 made up almost everything. We hid 20 behind “More” and nobody wrote. Florence will ask the night shift what it misses before we go on.', highlights: ['Ask the night shift, it uses other buttons.'], questions: ['Who would like to try the plain version for a month?'] }
        }
      ]
    }
  ],
  questions: [
    {
      by: 'Raphaël Appiah',
      when: [158, '11:00'],
      title: 'Do we still need the page of all events, now that there is search?',
      answers: [{ by: 'Wei Giannopoulos', when: [157, '09:30'], text: 'The control room in Ningbo keeps it open all day on the third screen. It stays, but it need not be the start page.', accepted: [156, '10:00'] }]
    }
  ],
  shelf: [{ by: 'Florence González', when: [150, '13:00'], title: 'Web Content Accessibility Guidelines 2.2', link: 'https://www.w3.org/TR/WCAG22/', why: 'For contrast and target sizes, when somebody says “it looks fine to me”.', tags: 'accessibility', months: 12 }]
};
