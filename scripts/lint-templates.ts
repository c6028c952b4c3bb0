/**
 * lit-analyzer over `src/`: unknown tags, properties and attributes in templates, bindings of a wrong type, handlers
 * that cannot be called. Its command line does not know Lit's `nothing`, which removes an attribute: such findings
 * are checked again here with `nothing` taken out of the type.
 */
import { relative } from 'node:path';
import litAnalyzer from 'lit-analyzer';
import ts from 'typescript';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = litAnalyzer;

const configFile = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
const { fileNames, options } = ts.parseJsonConfigFileContent(configFile.config, ts.sys, process.cwd());
const sources = fileNames.filter((path) => /^src[\\/]/.test(relative(process.cwd(), path)));
const program = ts.createProgram(sources, options);
const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
// Its list of CSS properties is from 2021.
context.updateConfig(
  makeConfig({
    strict: true,
    rules: { 'no-invalid-css': 'off' },
    globalAttributes: ['enterkeyhint', 'inert', 'popover'],
  }),
);
const analyzer = new LitAnalyzer(context);

/** Whether a finding is about `nothing` alone: what is left of the type is fine, or is text for a number. */
function isAboutNothing(message: string): boolean {
  const [, found = '', wanted = ''] = /^Type '(.*)' is not assignable to '(.*)'$/.exec(message) ?? [];
  const left = found.split(' | ').filter((type) => type !== 'Symbol(undefined)');
  if (left.length === found.split(' | ').length) return false;
  return left.every(
    (type) =>
      wanted.split(' | ').some((one) => one === type || (one === 'string' && /^("|number$|\d)/.test(type))) ||
      (wanted === 'number' && /^(\d+|"-?\d+")$/.test(type)),
  );
}

let problems = 0;
for (const path of sources) {
  const file = program.getSourceFile(path);
  if (!file) continue;
  const name = relative(process.cwd(), path);
  for (const found of analyzer.getDiagnosticsInFile(file)) {
    if (isAboutNothing(found.message)) continue;
    problems++;
    const { line, character } = file.getLineAndCharacterOfPosition(found.location.start);
    console.error(`${name}:${line + 1}:${character + 1}  ${found.message}  ${found.source}`);
  }
}
console.log(`templates: ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
