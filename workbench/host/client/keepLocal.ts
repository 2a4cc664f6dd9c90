/**
 * Nothing leaves this machine. The content security policy would stop such a request too, but with a red line in the
 * console and an error that does not say why. Microsoft Graph has no stand-in here, so calls to it fail by name.
 */
export function keepRequestsLocal(): void {
  const fetchLocally = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), window.location.href);
    return address.origin === window.location.origin ? fetchLocally(input, init) : Promise.resolve(notReached(address));
  };
}

function notReached(address: URL): Response {
  const message = `The workbench does not call ${address.host}: everything stays on this machine.`;
  return new Response(JSON.stringify({ error: { code: 'notSupportedByWorkbench', message } }), {
    status: 501,
    headers: { 'Content-Type': 'application/json' }
  });
}
