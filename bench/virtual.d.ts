declare module 'virtual:asked' {
  // an import statement by a relative path finds nothing in here
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const asked: readonly import('./asked').Asked[];
}
