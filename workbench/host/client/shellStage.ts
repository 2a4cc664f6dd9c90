/** Where the frame that was chosen is served. A phone is the personal app on another device. */
export function frameAddress(state: URLSearchParams, origin: string): URL {
  const frame = state.get('frame');
  const address = new URL(frame === 'page' ? '/host/page' : '/host/teams', origin);
  for (const [name, value] of state) if (name !== 'frame') address.searchParams.set(name, value);
  if (frame === 'phone') address.searchParams.set('device', 'phone');
  if (frame !== 'page') address.searchParams.set('kind', frame === 'channel' ? 'channel' : 'personal');
  return address;
}

/**
 * Gives the frame its width and its size of text. Larger text is what a browser's zoom does: the frame is laid out on half
 * of the pixels, and drawn twice as large. A phone has its own width and does both by itself.
 */
export function fitStage(stage: HTMLElement, state: URLSearchParams): void {
  const isPhone = state.get('frame') === 'phone';
  const width = Number(state.get('width'));
  const isFixed = !isPhone && width > 0;
  const zoom = !isPhone && state.get('text') === '200' ? 2 : 1;
  stage.dataset['fixed'] = String(isFixed);
  stage.style.setProperty('--width', isFixed ? `${width}px` : '100%');
  stage.style.setProperty('--zoom', String(zoom));
}
