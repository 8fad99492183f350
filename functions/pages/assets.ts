/**
 * Where the browser parts of this build stand: under an address that changes with their content, so that a browser
 * keeps them for ever. The same for every page of this process.
 */
const addresses = new Map<string, string>()

/** Called once, when the build is known. */
export function knowAssets(assets: ReadonlyMap<string, { readonly versioned: string }>): void {
  for (const [path, { versioned }] of assets) addresses.set(path, versioned)
}

export const addressOf = (path: string): string => addresses.get(path) ?? path
