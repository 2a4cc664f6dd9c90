/** Words that would do something if any screen took them for more than words. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  "{{constructor.constructor('alert(1)')()}}"
] as const;
