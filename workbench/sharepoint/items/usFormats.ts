/** `11/22/2026 5:11 AM`: an instant as an en-US site in UTC shows it. */
export function usDate(iso: string): string {
  const instant = new Date(iso);
  const hours = instant.getUTCHours();
  const minutes = String(instant.getUTCMinutes()).padStart(2, '0');
  const day = `${instant.getUTCMonth() + 1}/${instant.getUTCDate()}/${instant.getUTCFullYear()}`;
  return `${day} ${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** `1,234.5` */
export function usNumber(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 15 });
}
