/**
 * Copies a text. Some frames may not write to the clipboard: there it is shown under `byHand`, to be copied by hand. Whether it
 * is on the clipboard.
 */
export async function copyText(text: string, byHand: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.prompt(byHand, text);
    return false;
  }
}
