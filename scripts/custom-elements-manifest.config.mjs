/**
 * The custom-elements manifest, from the JSDoc of the widgets: read by Storybook, editors and framework typings.
 * Beside `dist/custom-elements.json` it writes VS Code's data and the types of the tags for JSX.
 */
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';

const built = (extension) => (path) => path.replace(/^src\//, 'dist/lib/').replace(/\.ts$/, extension);

/** Leaves out what no page author uses: private members, guessed events, modules that hold no element. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
      module.declarations?.some((declaration) => declaration.customElement && declaration.tagName),
    );
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      declaration.members = declaration.members?.filter(
        (member) => member.privacy === undefined || member.privacy === 'public',
      );
      // The analyzer takes the variable of `dispatchEvent(new CustomEvent(type))` for a name.
      declaration.events = declaration.events?.filter((event) => event.name.startsWith(declaration.tagName));
    }
  },
};

export default {
  // `element/` holds the base class: without it the inherited attributes would be missing.
  globs: ['src/widgets/*/*.ts', 'src/element/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicOnly,
    modulePathResolverPlugin({
      modulePathTemplate: built('.js'),
      definitionPathTemplate: built('.js'),
      typeDefinitionPathTemplate: built('.d.ts'),
    }),
    customElementVsCodePlugin({ outdir: 'dist' }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_, tag) => `./lib/widgets/${tag}/${tag}.js`,
    }),
  ],
};
