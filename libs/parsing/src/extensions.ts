/** What may be sent for parsing, in the order in which clients know it, and TIFF, which scanners make. */
export const PARSING_EXTENSIONS: readonly string[] = ['pdf', 'doc', 'docx', 'png', 'jpg', 'jpeg', 'txt', 'tif', 'tiff'];
