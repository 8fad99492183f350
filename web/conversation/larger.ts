const html = () => document.documentElement

export const isLarger = (): boolean => html().classList.contains('larger')

/** Larger letters, or not, for this page only: nothing is remembered that tells somebody was here. */
export const toggleLarger = (): boolean => html().classList.toggle('larger')
