/** The taxonomy whose layers answers show where none is asked for. */
export const defaultTaxonomy = "cosai-srf";
