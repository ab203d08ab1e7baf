/** Vite reads the names in `import.meta.glob` before anything runs, so no mutant can stand there. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'names-for-vite',
    value: {
      /** @param {{ isCallExpression(): boolean, get(part: 'callee'): { toString(): string } }} path */
      shouldIgnore: (path) =>
        path.isCallExpression() && path.get('callee').toString().startsWith('import.meta.glob')
          ? 'Vite reads these names before anything runs.'
          : undefined,
    },
  },
];
