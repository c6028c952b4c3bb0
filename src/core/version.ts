/** Version of this library, kept equal to `package.json` by a test. */
export const version = '0.1.0';
