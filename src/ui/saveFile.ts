/** Gives a text, or what is one already, to the person as a file. Signs that no file may be named with go from its name. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.hidden = true;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function fileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const plain = name
    .slice(0, dot)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${plain === '' ? 'guildhall' : plain}${name.slice(dot)}`;
}
