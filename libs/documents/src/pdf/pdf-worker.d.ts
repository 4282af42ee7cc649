/** Registers the parser with pdfjs when it is imported; it exports nothing that is used here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
