/** Of all that Heft says, what people need: each error and warning once (in production a warning fails the build). */
export function heftFindings(output) {
  const findings = output.split('\n').filter((line) => /\b(Error|Warning): /.test(line));
  return findings.length > 0 ? [...new Set(findings)].join('\n') : output.slice(-2000).trim();
}
