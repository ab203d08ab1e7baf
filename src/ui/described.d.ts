declare module '*/shipped-packages.json?described' {
  /** made by the build from the packages themselves (`build/shipped-packages.ts`) */
  const packages: readonly { readonly name: string; readonly version: string; readonly licence: string }[];
  export default packages;
}
