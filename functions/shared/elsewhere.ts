/** Where somebody goes who leaves in a hurry: an ordinary page that everybody may look at. */
export const elsewhere = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'
