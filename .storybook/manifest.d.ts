/** Written by `npm run manifest`; declared here so that the types hold before the first build. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
