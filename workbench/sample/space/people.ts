/**
 * Everybody who says something in a space, with the pseudonym in the source. Names are those that `nameEveryone` draws; the
 * last ones are newcomers, who are in no source.
 */
export const people = {
  'Andrea Pillai': 'pcca314614d',
  'Antonín Hirano': 'pf7b2dfb2d4',
  'Beatriz Haddad': 'p9ec5d0758d',
  'Chiara Patel': 'pf6ba79d455',
  'Deepa Marković': 'p069718b410',
  'Elena Wambui': 'p74bba78b49',
  'Gašper Krasniqi': 'p86d102dd54',
  'Hana Magalhães': 'pafe9c03c53',
  'Hoda Çelik': 'p6d8f2faa75',
  'Ibrahim Zając': 'p97a4b61140',
  'Ingrid Halonen': 'p08a7965b1d',
  'Jonas Müller': 'p1d772d5cc7',
  'Karim Sánchez': 'pdf32bdc4bf',
  'Linh Tshabalala': 'p9dc15c65cf',
  'Mateo Villanueva': 'p04232cfacb',
  'Niamh Błaszczyk': 'pa668e2cdcd',
  'Rahel Romero': 'p50bf7467a6',
  'Sebastian Marković': 'p6fcdfd7489',
  'Sina Macdonald': 'p9beb992b55',
  'Sofía Lindqvist': 'pd2efb78630',
  'Temitope Koch': 'p77bf57ca2e',
  'Vasilis Clarke': 'p0e629f62ca',
  'Zanele Otieno': 'p29bfa80c23',
  'Layla Al-Masri': 'newcomer-layla-al-masri',
  'Haruto Nishimura': 'newcomer-haruto-nishimura',
  'Käthe Grünwald': 'newcomer-kathe-grunwald',
  'Jörg Weißenböck': 'newcomer-jorg-weissenbock',
  'Noura El-Sayed': 'newcomer-noura-el-sayed',
  'Léa Fontaine': 'newcomer-lea-fontaine',
  'Matteo Galli': 'newcomer-matteo-galli',
  'Anjali Krishnan': 'newcomer-anjali-krishnan',
  'Sven Ødegård': 'newcomer-sven-odegard',
  'Hannah Löwe': 'newcomer-hannah-lowe'
} as const;

export type Name = keyof typeof people;
