/**
 * Words that are the same in a language as in the original, by language; `everywhere`: names and signs. What is not here
 * and equal to the original counts as forgotten.
 */
const same: Readonly<Record<string, readonly string[]>> = {
  everywhere: ['Guildhall', 'SharePoint', 'Teams', 'Engage', 'UTC', 'CSV', 'Microsoft 365'],
  'de-de': [
    'Version',
    'Version {found, number}.',
    'Version {version, number}, {day}',
    'Version {version, number}: {about}',
    'Name',
    'Person',
    'Community',
    'Club',
    'Seminar',
    'Link',
    'Plan',
    'Details',
    'in {title}'
  ],
  'fr-fr': [
    'Version',
    'Version {found, number}.',
    'Sponsor',
    'Type',
    'Invitation',
    'Dates',
    'Plan',
    'Questions',
    'Contributions',
    'Culture',
    'Club',
    '{minutes, plural, one {# minute} other {# minutes}}',
    '{count, plural, one {# minute} other {# minutes}}'
  ],
  'es-es': ['Plan', 'Roles', 'Club', 'No'],
  'ja-jp': [],
  'ar-sa': []
};

export function sameInBoth(locale: string, _name: string, text: string): boolean {
  return [...(same.everywhere ?? []), ...(same[locale] ?? [])].includes(text);
}
