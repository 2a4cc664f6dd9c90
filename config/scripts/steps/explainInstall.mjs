/** What npm's output means and what to do about it; the first sign that matches wins. */
const causes = [
  [/ENOENT: \S+ could not be started/, 'npm was not found. It comes with Node: install Node from https://nodejs.org, then run the command again.'],
  [/ENOSPC/, 'The disk is full. The packages take about 1.5 GB; free that much, then run the command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/,
    'The npm registry could not be reached. Check the network, and in a company the proxy and registry ("npm config get proxy", ' +
      '"npm config get registry"), then run the command again.'
  ],
  [/SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_/, 'The npm registry\'s certificate is not trusted here. Point npm at your company\'s certificate: "npm config set cafile <file>".'],
  [/E401|E403/, 'The npm registry refused to serve a package. Sign in ("npm login") or check "npm config get registry".'],
  [/EINTEGRITY/, 'A downloaded package is damaged. Run "npm cache clean --force", then the command again.'],
  [/EUSAGE/, 'package.json and package-lock.json disagree. Run "npm install" and commit package-lock.json.'],
  [/EACCES|EPERM|EBUSY/, 'npm may not write to node_modules. Close programs that use it and check who owns the folder, then run the command again.']
];

export function explainInstall(output) {
  const [, advice] = causes.find(([sign]) => sign.test(output)) ?? [];
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const said = (errors.length > 0 ? errors.slice(0, 8).join('\n') : output.slice(-2000)).trim();
  return ['The packages could not be installed.', ...(advice ? [advice] : []), `It said:\n${said}`].join('\n');
}
