/** Where the start page in a language stands. */
export const homeOf = (language: string): string => (language === 'en' ? '/en' : '/')
