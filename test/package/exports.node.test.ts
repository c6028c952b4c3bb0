/** What the package promises in `exports`, checked on the built files: run `npm run build` first. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };
import { version } from '../../src/core/version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const names = Object.keys(manifest.exports);
const modules = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name: name.replace('.', 'vet-widgets'), ...target }],
);

it('the version in the code is the version of the package', () => {
  expect(version).to.equal(manifest.version);
});

describe('the package', function () {
  before(function () {
    if (!existsSync(resolve(root, 'dist/custom-elements.json'))) this.skip();
  });

  for (const name of names)
    it(`finds ${name.replace('.', 'vet-widgets')}`, () => {
      expect(existsSync(require.resolve(name.replace('.', 'vet-widgets')))).to.equal(true);
    });

  for (const { name, types } of modules)
    it(`has types for ${name}`, () => {
      expect(existsSync(resolve(root, types))).to.equal(true);
    });

  it('names types first, where TypeScript looks for them', () => {
    for (const target of Object.values(manifest.exports))
      if (typeof target !== 'string') expect(Object.keys(target)[0]).to.equal('types');
  });

  it('type-checks in a strict project of its user', () => {
    const file = resolve(root, 'consumer.ts');
    const source = modules.map(({ name }, number) =>
      /\/(define|loader)$/.test(name)
        ? `import '${name}';`
        : `import * as module${number} from '${name}'; void module${number};`,
    );
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      skipLibCheck: false,
      noUncheckedSideEffectImports: true,
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => path === file || fileExists(path);
    host.getSourceFile = (path, target) =>
      path === file ? ts.createSourceFile(path, source.join('\n'), target) : getSourceFile(path, target);
    const findings = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    const ours = findings.filter(({ file: found }) => !found?.fileName.includes('node_modules'));
    expect(ours.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).to.deep.equal(
      [],
    );
  });

  it('can be imported where there is no DOM', () => {
    const script = "await import('vet-widgets'); await import('vet-widgets/feed'); console.log('imported')";
    const run = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    expect(String(run).trim()).to.equal('imported');
  });

  it('keeps what registers elements when a bundler drops the unused', () => {
    for (const file of manifest.sideEffects.filter(
      (path) => path.startsWith('./dist/') && !path.includes('*'),
    ))
      expect(existsSync(resolve(root, file)), file).to.equal(true);
  });

  it('has a command that starts', () => {
    const file = resolve(root, manifest.bin['vet-feed']);
    expect(readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n')).to.equal(true);
  });
});
