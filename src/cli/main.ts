#!/usr/bin/env node
/** `vet-feed`, the publisher's tool. */
import { parseArgs } from 'node:util';
import { checkFeed, type CheckResult } from './check-feed.js';
import { formatFinding } from './finding.js';

const help = `Usage: vet-feed check FILE|URL [--json]

Checks a feed: the envelope, every section (also those it names by address) and what they say of each other.
Each finding is one line: where, what was found, what was expected, how to mend it.

  --json   print one JSON object instead: { feed, counts, findings, unreadable }
  --help   print this

Exit code: 0 no findings (warnings may be printed), 1 findings, 2 the feed or one of its sections cannot be read.
`;

const EXIT = { clean: 0, findings: 1, unreadable: 2 } as const;

const errorsOf = ({ findings }: CheckResult) => findings.filter(({ severity }) => severity === 'error');

function exitCode(result: CheckResult): number {
  if (result.unreadable.length > 0) return EXIT.unreadable;
  return errorsOf(result).length > 0 ? EXIT.findings : EXIT.clean;
}

function summary(feed: string, result: CheckResult): string {
  const errors = errorsOf(result).length;
  const records = Object.entries(result.counts).map(([name, count]) => `${String(count)} ${name}`);
  const found = errors === 0 ? 'no findings' : errors === 1 ? '1 finding' : `${String(errors)} findings`;
  return `${feed}: ${found}${records.length > 0 ? ` (${records.join(', ')})` : ''}`;
}

async function main(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return EXIT.unreadable;
  }
  const [command, feed, ...others] = parsed.positionals;
  if (parsed.values.help) {
    process.stdout.write(help);
    return EXIT.clean;
  }
  if (command !== 'check' || feed === undefined || others.length > 0) {
    process.stderr.write(help);
    return EXIT.unreadable;
  }
  const result = await checkFeed(feed, new Date().toISOString().slice(0, 10));
  if (parsed.values.json) {
    process.stdout.write(`${JSON.stringify({ feed, ...result }, null, 2)}\n`);
    return exitCode(result);
  }
  for (const finding of result.findings) process.stdout.write(`${formatFinding(finding)}\n`);
  for (const { document, reason } of result.unreadable)
    process.stderr.write(`${document}: cannot be read: ${reason}.\n`);
  if (result.unreadable.length === 0) process.stdout.write(`${summary(feed, result)}\n`);
  return exitCode(result);
}

process.exitCode = await main(process.argv.slice(2));
