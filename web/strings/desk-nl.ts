/** Every word that an advisor reads at the desk, named after its moment. */
export const deskNl = {
  title: 'Adviseurs · Open Hulplijn',
  needsScript: 'Deze pagina heeft JavaScript nodig.',
} as const
