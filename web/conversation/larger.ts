/** Larger letters, for this page only: nothing is remembered that tells somebody was here. */
export function toggleLarger(): void {
  document.documentElement.classList.toggle('larger')
}
