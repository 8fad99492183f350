/** Letters and digits only, so `kale_huur`, `kaleHuur` and `Kale huur` are one name. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
